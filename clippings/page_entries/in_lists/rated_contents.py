"""Which facts may stand at one place of lines that are made alike, and how likely that is."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise, permutations, product

from clippings.page_entries.in_lists.layouts import Line
from clippings.page_entries.in_lists.likeness import likeness
from clippings.page_entries.in_lists.place_content import PLACE_MARKS, PlaceContent, cut
from clippings.page_entries.in_lists.places import Key

_FEWEST = 3  # lines
_SHARE_OF_LINES, _SHARE_WITH_AUTHOR = 0.6, 0.15  # that have a mark between two facts
_SURE = 1.0  # a lower likeness tells nothing
_WONT = 0.5
_SET = (("title", "h"), ("outlet", "i"))
_LINKED = {"title": 1.0, "outlet": 0.5}
_COST = 0.4  # of each fact but the first at one place
_FIELDS = ("title", "outlet", "author")


def rated_contents(lines: Sequence[Line], number: int) -> Iterator[tuple[float, PlaceContent]]:
    """What may stand at a place, and how much the words there are like it."""
    texts = [_text(line, number) for line in lines]
    urls = [line.state.source.url for line in lines]
    shares = {mark: _share(texts, mark) for mark in PLACE_MARKS}
    shape = lines[0].shape
    quoted = shape[number][2] == "q" and not any(key[0] == "link" for key in shape)
    for count in (1, 2, 3):
        for fields in permutations(_FIELDS, count):
            for between in product(*_marks_between(fields, shares)):
                content = PlaceContent(fields, between)
                rating = _rating(shape[number], content, texts, urls)
                rating += quoted and fields == ("title",)  # beside a link that says nothing
                if rating > 0:
                    yield rating, content


def _marks_between(fields: Sequence[str], shares: Mapping[str, float]) -> Iterator[list[str]]:
    """The marks that may stand between two facts each; an author may be named by some lines."""
    for pair in pairwise(fields):
        least = _SHARE_WITH_AUTHOR if "author" in pair else _SHARE_OF_LINES
        yield [mark for mark, share in shares.items() if share >= least]


def _text(line: Line, number: int) -> str:
    span = line.places[number].span
    return line.seen[span.start : span.end]


def _share(texts: Sequence[str], mark: str) -> float:
    return sum(bool(PLACE_MARKS[mark].search(text)) for text in texts) / len(texts)


def _rating(key: Key, content: PlaceContent, texts: Sequence[str], urls: Sequence[str]) -> float:
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
        like = likeness(field, pairs, parted=len(content.fields) > 1) + _usual(field, key)
        if like < _SURE:
            return 0
        total += like * len(pairs) / len(words)
    return total


def _usual(field: str, key: Key) -> float:
    """What pages are wont to do: links are titles or else outlets, which may be in italics."""
    side, _number, flag = key
    linked = _LINKED.get(field, 0) if side == "link" else 0
    return linked + (_WONT if (field, flag) in _SET else 0)
