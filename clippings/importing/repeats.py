"""Joins the entries of a list that are about the same article."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping
from itertools import chain

from clippings.addresses import normal_form
from clippings.clipping import Archive, Clipping, Image, Link, Quote
from clippings.dates import PartialDate
from clippings.duplicates import titles_agree
from clippings.errors import quoted
from clippings.fields import FIELDS, read_clipping
from clippings.finding import Finding
from clippings.folding import in_one_case
from clippings.importers.imported import unread
from clippings.importing.candidates import Candidate
from clippings.values import Plain

# How values of a field are compared; others must be equal.
_FOLDS: Mapping[str, Callable[[str], str]] = {
    "url": normal_form,
    **dict.fromkeys(("title", "outlet", "text", "summary"), in_one_case),
}
_HINT = "add it by hand if it is right; if these are two pieces, give them different titles"


def can_be_same_article(one: Clipping, other: Clipping) -> bool:
    """Whether two clippings at one address can be the same article.

    Yearly articles share a title but not a date. Two scans show two articles.
    """
    same_day = not (one.date and other.date) or one.date.agrees(other.date)
    same_scan = not (one.file and other.file) or one.file == other.file
    return same_day and same_scan and titles_agree(one, other)


class _Joined:
    """The articles of a list, by piece and folded title."""

    def __init__(self) -> None:
        self.candidates: list[Candidate] = []
        self._titles: dict[Hashable, dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))

    def put(self, candidate: Candidate) -> None:
        """Join a candidate to the first one about the same article, or append it."""
        titles = self._titles[candidate.piece]
        title = in_one_case(candidate.clipping.title)
        places = [*titles[title], *titles[""]] if title else [*chain(*titles.values())]
        for place in sorted(places) if candidate.piece is not None else ():
            if can_be_same_article(self.candidates[place].clipping, candidate.clipping):
                self.candidates[place] = _join(self.candidates[place], candidate)
                break
        else:
            place = len(self.candidates)
            self.candidates.append(candidate)
        if place not in titles[title]:
            titles[title].append(place)


def join_repeats(candidates: Iterable[Candidate]) -> list[Candidate]:
    """The candidates in order; those about the same article are one.

    It has the quotations, links and tags of all, and of other fields the first value. A finding
    names the values that are left out.
    """
    joined = _Joined()
    for candidate in candidates:
        joined.put(candidate)
    return joined.candidates


def _join(one: Candidate, again: Candidate) -> Candidate:
    plain = dict(one.plain)
    left_out: list[str] = []
    for key, value in again.plain.items():
        whole = _join_field(key, one, again) if plain.get(key) else value
        if whole is not None:
            plain[key] = whole
        elif value:
            left_out.append(key)
    clipping, _ = read_clipping({key: plain[key] for key in FIELDS if key in plain})
    lost = [*one.lost, *again.lost]
    if left_out:
        lost.append(_finding(one, again, left_out))
    return one._replace(plain=plain, clipping=clipping, lost=tuple(lost))


def _join_field(key: str, one: Candidate, again: Candidate) -> Plain:
    """The plain value that says what both say; None if they contradict each other."""
    stated = one.plain[key]
    if key not in FIELDS:
        return stated if stated == again.plain[key] else None
    field = FIELDS[key]
    had, given = (getattr(each.clipping, field.attribute) for each in (one, again))
    whole = _join_values(key, had, given)
    return stated if whole == had else None if whole is None else field.kind.write(whole)


def _join_values(name: str, had: object, given: object) -> object | None:
    """The value that says what both say; None if they contradict each other."""
    if isinstance(had, PartialDate) and isinstance(given, PartialDate):
        exact = given if had.covers(given) else had
        return exact if had.agrees(given) else None
    if isinstance(had, str) and isinstance(given, str):
        fold = _FOLDS.get(name, str)
        return had if had == given or fold(had) == fold(given) != "" else None
    if isinstance(had, Quote | Image | Archive | Link):
        return _join_records(had, given)
    if name == "author" and isinstance(had, tuple) and isinstance(given, tuple):
        return had if {*given} <= {*had} else given if {*had} <= {*given} else None
    if isinstance(had, tuple) and isinstance(given, tuple):
        return _join_lists(name, had, given)
    return had if had == given else None


def _join_lists(name: str, had: tuple[object, ...], given: tuple[object, ...]) -> object:
    """All items in order, those that can be the same once."""
    items = list(had)
    for item in given:
        wholes = ((place, _join_values(name, old, item)) for place, old in enumerate(items))
        place, whole = next((one for one in wholes if one[1] is not None), (len(items), item))
        items[place : place + 1] = [whole]
    return tuple(items)


def _join_records(had: Quote | Image | Archive | Link, given: object) -> object | None:
    """The record with the parts of both; None if they contradict each other."""
    if not isinstance(given, type(had)):
        return None
    parts = had._asdict()
    for name, old, new in zip(had._fields, had, given, strict=True):
        parts[name] = _join_values(name, old, new) if old and new else old or new
        if old and not parts[name]:
            return None
    return had._replace(**parts)


def _finding(one: Candidate, again: Candidate, keys: Iterable[str]) -> Finding:
    where = f"line {one.line}" if one.line else "an earlier entry"
    values = ", ".join(f"{key} {quoted(_shown(again.plain[key]))}" for key in keys)
    message = f"left out, as {where} has another value for the same piece: {values}"
    return unread(again.line, message, _HINT)


def _shown(value: Plain) -> str:
    return value if isinstance(value, str) else str(value)
