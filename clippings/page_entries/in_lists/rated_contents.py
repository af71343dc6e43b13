"""Which facts may be at one place of lines with the same layout, and how likely each is."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise, permutations, product

from clippings.page_entries.in_lists.layouts import Line
from clippings.page_entries.in_lists.likeness import likeness
from clippings.page_entries.in_lists.place_content import PLACE_MARKS, PlaceContent, cut
from clippings.page_entries.in_lists.places import Key

_FEWEST = 3  # lines
_SHARE_OF_LINES, _SHARE_WITH_AUTHOR = 0.6, 0.15  # that have a mark between two facts
_SURE = 1.0  # a lower likeness does not count
_FORMAT_BONUS = 0.5
_USUAL_FORMAT = (("title", "h"), ("outlet", "i"))
_LINK_BONUS = {"title": 1.0, "outlet": 0.5}
_COST = 0.4  # of each fact but the first at one place
_FIELDS = ("title", "outlet", "author")


def rated_contents(lines: Sequence[Line], number: int) -> Iterator[tuple[float, PlaceContent]]:
    """The possible contents of a place, each with a rating of how well the texts there fit."""
    texts = [_text(line, number) for line in lines]
    urls = [line.state.source.url for line in lines]
    shares = {mark: _share(texts, mark) for mark in PLACE_MARKS}
    layout = lines[0].layout
    quoted = layout[number][2] == "q" and not any(key[0] == "link" for key in layout)
    for count in (1, 2, 3):
        for fields in permutations(_FIELDS, count):
            for between in product(*_marks_between(fields, shares)):
                content = PlaceContent(fields, between)
                rating = _rating(layout[number], content, texts, urls)
                rating += quoted and fields == ("title",)  # beside a link without words
                if rating > 0:
                    yield rating, content


def _marks_between(fields: Sequence[str], shares: Mapping[str, float]) -> Iterator[list[str]]:
    """The marks that may be between each two facts; only some lines may have an author."""
    for pair in pairwise(fields):
        least = _SHARE_WITH_AUTHOR if "author" in pair else _SHARE_OF_LINES
        yield [mark for mark, share in shares.items() if share >= least]


def _text(line: Line, number: int) -> str:
    """The text at a place of a line."""
    span = line.places[number].span
    return line.seen[span.start : span.end]


def _share(texts: Sequence[str], mark: str) -> float:
    """The share of texts that contain a mark."""
    return sum(bool(PLACE_MARKS[mark].search(text)) for text in texts) / len(texts)


def _rating(key: Key, content: PlaceContent, texts: Sequence[str], urls: Sequence[str]) -> float:
    """How well the texts at a place fit a content, 0 if a fact does not fit at all."""
    cuts = [cut(text, content) or {} for text in texts]
    total = -_COST * (len(content.fields) - 1)
    for field in content.fields:
        words = [
            " ".join(text[slice(*parts.get(field, (0, 0)))].split())
            for text, parts in zip(texts, cuts, strict=True)
        ]
        pairs = list(zip(words, urls, strict=True))
        if field == "author":  # some lines may name none
            pairs = [pair for pair in pairs if pair[0]]
            if len(pairs) < _FEWEST:
                return 0
        score = likeness(field, pairs, is_part=len(content.fields) > 1) + _bonus(field, key)
        if score < _SURE:
            return 0
        total += score * len(pairs) / len(words)
    return total


def _bonus(field: str, key: Key) -> float:
    """A bonus for usual forms: links are titles, or else outlets; outlets are often in italics."""
    side, _number, flag = key
    linked = _LINK_BONUS.get(field, 0) if side == "link" else 0
    return linked + (_FORMAT_BONUS if (field, flag) in _USUAL_FORMAT else 0)
