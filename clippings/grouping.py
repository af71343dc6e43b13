"""Clippings under headings: by year, outlet, language, kind or section."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple

from clippings.chains import chain_of
from clippings.clipping import Clipping, Collection
from clippings.fields import KINDS
from clippings.known_words import require_known
from clippings.locales import PageLocale


class Group(NamedTuple):
    """The clippings under one heading; `key` is their common value, `""` for a missing one."""

    key: str
    heading: str
    clippings: tuple[Clipping, ...]


_KEYS: Mapping[str, Callable[[Clipping], str]] = {
    "year": lambda one: f"{one.date.year:04}" if one.date else "",
    "outlet": lambda one: one.outlet,
    "lang": lambda one: one.lang.partition("-")[0].lower(),
    "kind": lambda one: one.kind,
    "section": lambda one: one.section,
}
_HEADINGS: Mapping[str, Callable[[PageLocale, str], str]] = {
    "lang": PageLocale.language,
    "kind": PageLocale.kind_name,
}
GROUPINGS = tuple(_KEYS)


def require_grouping(by: str) -> None:
    """Raises ClipError for a key that clippings cannot be grouped by; `""` means no groups."""
    if by:
        require_known(by, GROUPINGS, "a key to group by")


def group(collection: Collection, by: str, locale: PageLocale) -> list[Group]:
    """Group clippings by a key, each group in their order; without `by`, one without a heading.

    Years are sorted like the dates of the list, outlets by name, languages by frequency, kinds as
    in KINDS, sections by first appearance; the group without a value comes last.
    """
    if not by:
        return [Group("", "", collection.clippings)] if collection.clippings else []
    found: dict[str, list[Clipping]] = {}
    for one in collection.clippings:
        found.setdefault(_KEYS[by](one), []).append(one)
    members = _merged_outlets(collection, found) if by == "outlet" else found
    keys = [*_ordered([key for key in members if key], by, members), *([""] * ("" in members))]
    heading = _HEADINGS.get(by, _key_as_heading)
    rest = locale.words["undated" if by == "year" else "rest"]
    return [Group(key, heading(locale, key) if key else rest, tuple(members[key])) for key in keys]


def _merged_outlets(
    collection: Collection, found: Mapping[str, Sequence[Clipping]]
) -> dict[str, list[Clipping]]:
    """Merge the groups of outlets that are aliases of one outlet."""
    members: dict[str, list[Clipping]] = {}
    for name, some in found.items():
        members.setdefault(collection.outlet_named(name), []).extend(some)
    return members


def _key_as_heading(_locale: PageLocale, key: str) -> str:
    return key


def _ordered(
    keys: Sequence[str], by: str, members: Mapping[str, Sequence[Clipping]]
) -> Iterable[str]:
    if by == "year":
        dated = [one for some in members.values() for one in some if one.date]
        return sorted(keys, reverse=not chain_of(dated, range(len(dated))).rising)
    if by == "outlet":
        return sorted(keys, key=str.casefold)
    if by == "lang":
        return sorted(keys, key=lambda key: -len(members[key]))
    if by == "kind":
        return sorted(keys, key=lambda key: KINDS.index(key) if key in KINDS else len(KINDS))
    return keys
