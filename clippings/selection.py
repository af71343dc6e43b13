"""Filtering and sorting clippings."""

import re
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from clippings.clipping import Clipping, Collection
from clippings.dates import PartialDate
from clippings.errors import ClipError
from clippings.fields import FIELDS, KINDS, STATUSES, lacks
from clippings.known_words import require_known
from clippings.values import typed_date

NO_DATE = PartialDate(0)
_AS_TYPED = str.maketrans("‘’‚‛′“”„‟″«»‐‑‒–—", '\'\'\'\'\'"""""""-----')


class Filters(NamedTuple):
    """Filters of clippings; an empty one matches all.

    Several values of one filter are alternatives; several filters must all match.
    """

    lang: Sequence[str] = ()
    outlet: Sequence[str] = ()
    kind: Sequence[str] = ()
    tag: Sequence[str] = ()
    status: Sequence[str] = ()
    missing: Sequence[str] = ()
    since: str = ""
    until: str = ""
    search: str = ""


def select(collection: Collection, filters: Filters) -> list[Clipping]:
    """The clippings that match all filters, in their order.

    Raises ClipError for a filter that no clipping could ever match.
    """
    _refuse_mistakes(collection, filters)
    tests = list(_tests(collection, filters))
    return [clipping for clipping in collection.clippings if all(test(clipping) for test in tests)]


def _refuse_mistakes(collection: Collection, filters: Filters) -> None:
    used = (clipping.kind for clipping in collection.clippings if clipping.kind)
    kinds = list(dict.fromkeys((*KINDS, *used)))
    for what, wanted, known in (
        ("kind", filters.kind, kinds),
        ("status", filters.status, STATUSES),
    ):
        for word in wanted:
            if word.lower() not in map(str.lower, known):
                require_known(word, known, f"a known {what}")
    for key in filters.missing:
        require_known(key, FIELDS, "a known key")
    for tag in filters.lang:
        if not re.fullmatch(r"([a-z]{2,3}|[ix])(-[a-z0-9]{1,8})*", tag.lower()):
            raise ClipError(f"{tag!r} is not a language tag; write one such as fr or pt-BR")
    if filters.since and filters.until:
        first, last = typed_date(filters.since), typed_date(filters.until)
        if first > last and not last.covers(first):
            raise ClipError(f"no date is both after {first} and before {last}; swap the two")


def _tests(collection: Collection, filters: Filters) -> Iterable[Callable[[Clipping], bool]]:
    if filters.lang:
        yield lambda clipping: any(_in_range(clipping.lang, wanted) for wanted in filters.lang)
    if filters.outlet:
        wanted = [collection.outlet_named(name).casefold() for name in filters.outlet]
        yield lambda clipping: any(
            name in collection.outlet_named(clipping.outlet).casefold() for name in wanted
        )
    if filters.kind:
        kinds = {kind.lower() for kind in filters.kind}
        yield lambda clipping: clipping.kind.lower() in kinds
    if filters.tag:
        tags = {tag.casefold() for tag in filters.tag}
        yield lambda clipping: any(tag.casefold() in tags for tag in clipping.tags)
    if filters.status:
        statuses = {status.lower() for status in filters.status}
        yield lambda clipping: clipping.status in statuses
    if filters.missing:
        yield lambda clipping: any(lacks(clipping, key) for key in filters.missing)
    if filters.since:
        first = typed_date(filters.since)
        yield lambda clipping: bool(clipping.date and clipping.date >= first)
    if filters.until:
        last = typed_date(filters.until)
        yield lambda clipping: bool(
            clipping.date and (clipping.date <= last or last.covers(clipping.date))
        )
    if filters.search:
        words = _folded(filters.search).split()
        yield lambda clipping: _holds_all(_all_text(clipping), words)


def _in_range(tag: str, wanted: str) -> bool:
    """Basic filtering of language tags (RFC 4647, 3.3.1): `pt` matches `pt-BR`."""
    tag, wanted = tag.lower(), wanted.lower()
    return tag == wanted or tag.startswith(f"{wanted}-")


def _holds_all(text: str, words: Iterable[str]) -> bool:
    return all(word in text for word in words)


def _all_text(clipping: Clipping) -> str:
    parts = (
        clipping.id,
        clipping.url,
        clipping.title,
        clipping.outlet,
        clipping.heading,
        clipping.summary,
        clipping.note,
        *clipping.authors,
        *clipping.tags,
        *(part for quote in clipping.quotes for part in (quote.text, quote.speaker)),
    )
    return _folded("\n".join(parts))


def _folded(text: str) -> str:
    """Fold a text to what a keyboard types: one case, straight quotes, plain spaces and hyphens."""
    from unicodedata import normalize  # needed only for a search

    return normalize("NFKC", text).translate(_AS_TYPED).casefold()


SORTS: dict[str, Callable[[Clipping], tuple[object, ...]]] = {
    "date": lambda clipping: clipping.date or NO_DATE,
    "outlet": lambda clipping: (clipping.outlet.casefold(),),
    "title": lambda clipping: (clipping.title.casefold(),),
    "lang": lambda clipping: (clipping.lang,),
    "kind": lambda clipping: (clipping.kind,),
    "id": lambda clipping: (clipping.id,),
}


def ordered_by(clippings: Sequence[Clipping], sort: str) -> list[Clipping]:
    """Sort by a key of SORTS, in reverse with `-` in front of it; raises ClipError.

    `date` sorts the oldest first; clippings without a value come last in both orders.
    """
    if not sort:
        return list(clippings)
    name = sort.removeprefix("-")
    require_known(name, SORTS, "a key to sort by")
    key = SORTS[name]
    known = [clipping for clipping in clippings if key(clipping) not in (NO_DATE, ("",))]
    unknown = [clipping for clipping in clippings if key(clipping) in (NO_DATE, ("",))]
    return sorted(known, key=key, reverse=sort.startswith("-")) + unknown
