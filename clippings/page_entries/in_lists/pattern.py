"""Where the lines of a list have title, outlet and author, decided for all of them at once.

The lines of a list are made alike: whatever stands between the facts, each has the same place in
all of them. A place holds titles where its words are many and ever new, outlets where they are
names that hosts bear or that come again, authors where they are names of persons.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain, pairwise, permutations, product
from typing import TypeAlias

from clippings.page_entries.in_lists.author_place import persons_in
from clippings.page_entries.in_lists.likeness import likeness, may_be
from clippings.page_entries.in_lists.line_names import unquoted_span
from clippings.page_entries.in_lists.line_state import LineState
from clippings.page_entries.in_lists.outlet_beside import without_lead
from clippings.page_entries.in_lists.place_content import PLACE_MARKS, PlaceContent, cut
from clippings.page_entries.in_lists.places import Key
from clippings.page_entries.in_lists.shapes import Line, Shape, by_shape, lines_made_alike
from clippings.spans import Span
from clippings.values import one_or_list

_FEWEST = 3  # lines
_SAMPLE = 60  # lines
_SHARE_OF_LINES, _SHARE_WITH_AUTHOR = 0.6, 0.15  # that have a mark between two facts
_SURE = 1.0  # a lower likeness tells nothing
_WONT = 0.5
_SET = (("title", "h"), ("outlet", "i"))
_LINKED = {"title": 1.0, "outlet": 0.5}
_COST = 0.4  # of each fact but the first at one place
_FIELDS = ("title", "outlet", "author")


Pattern: TypeAlias = Mapping[Key, PlaceContent]


def read_patterns(states: Sequence[LineState]) -> None:
    """Take title, outlet and author out of the lines that are made like others of the page.

    A line that has something more or less than they have is read as the most of them are that have
    the places of both title and outlet. One that leads nowhere has the outlet of the heading above.
    """
    lone = [one for one in states if not (one.shared or one.named or _is_below_outlet(one))]
    plain, marked = by_shape(lone, marked=False), by_shape(lone, marked=True)
    found: list[tuple[Shape, Pattern]] = []
    for lines in sorted(lines_made_alike(plain, marked), key=len, reverse=True):
        if pattern := _pattern_of(lines):
            found.append((lines[0].shape, pattern))
            for line in lines:
                _keep(line, pattern)
    for line in chain(*marked.values(), *plain.values()):
        fitting = (pattern for shape, pattern in found if _fits(line.shape, shape, pattern))
        if not _is_told(line.state):
            _keep(line, next(fitting, {}))


def _is_below_outlet(state: LineState) -> bool:
    return state.below_outlet and not state.source.url


def _fits(own: Shape, other: Shape, pattern: Pattern) -> bool:
    """Whether a line has the places of a pattern, and its link is parted as in the others."""
    linked, usual = ({key for key in shape if key[0] == "link"} for shape in (own, other))
    return pattern.keys() <= {*own} and linked == usual


def _is_told(state: LineState) -> bool:
    return {"title", "outlet"} <= state.plain.keys()


def _pattern_of(lines: Sequence[Line]) -> Pattern:
    """The facts that are likest to stand at each place; none where title or outlet are unsure."""
    sample = lines[:: max(len(lines) // _SAMPLE, 1)]
    best: dict[frozenset[str], tuple[float, dict[Key, PlaceContent]]] = {frozenset(): (0.0, {})}
    for number, key in enumerate(lines[0].shape):
        rated = list(_rated(sample, number))
        grown = dict(best)
        for taken, (score, pattern) in best.items():
            for rating, content in rated:
                facts = taken | {*content.fields}
                if taken & {*content.fields} or rating <= 0:
                    continue
                if facts not in grown or score + rating > grown[facts][0]:
                    grown[facts] = score + rating, pattern | {key: content}
        best = grown
    whole = [found for facts, found in best.items() if {"title", "outlet"} <= facts]
    return max(whole, key=lambda found: found[0], default=(0.0, {}))[1]


def _rated(lines: Sequence[Line], number: int) -> Iterator[tuple[float, PlaceContent]]:
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


def _keep(line: Line, pattern: Pattern) -> None:
    """Take the facts out of a line, if each place has its own."""
    state, told = line.state, _told(line, pattern)
    if told is None:
        return
    if "outlet" in told:
        told["outlet"] = without_lead(state, told["outlet"])
    if all(may_be(field, state.text(span), state.source.url) for field, span in told.items()):
        state.alike = bool(told)
        for field, span in told.items():
            _take(state, field, span)


def _told(line: Line, pattern: Pattern) -> dict[str, Span] | None:
    """Where in a line the facts of a pattern stand; None where a place lacks its own."""
    told: dict[str, Span] = {}
    for place in line.places:
        if content := pattern.get(place.key):
            start, end = place.span
            spans = cut(line.seen[start:end], content)
            if not spans:
                return None
            told |= {
                field: Span(start + one.start, start + one.end) for field, one in spans.items()
            }
    return told


def _take(state: LineState, field: str, span: Span) -> None:
    if field == "author":
        state.plain.setdefault("author", one_or_list(persons_in(state.text(span))))
        state.rest.take(*span)
    elif field not in state.plain:
        state.keep(field, unquoted_span(state, span))
