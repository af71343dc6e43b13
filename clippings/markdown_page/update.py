"""Bringing a page up to date with the data, with as few changes as possible."""

from collections.abc import Iterator, Sequence

from clippings.clipping import Clipping, Collection
from clippings.fields import read_clipping
from clippings.markdown_page.amending import amend_entry
from clippings.markdown_page.edits import Edit, apply_edits
from clippings.markdown_page.entry import ROLES, PageEntry, Role
from clippings.markdown_page.facts import facts_of, is_shown
from clippings.markdown_page.matching import match_clippings
from clippings.markdown_page.page import read_entries
from clippings.markdown_page.removing import remove_entries
from clippings.markdown_page.rendering import render_entry
from clippings.markdown_page.style import Style, style_at, style_of
from clippings.ordering import places_for

_ALWAYS: frozenset[Role] = frozenset(("heading", "source", "quote", "image"))


def update_page(page: str, collection: Collection) -> str:
    """The page with the clippings of the collection; entries whose facts agree keep every byte.

    New entries are put in by date, in the style of those around them; drafts, hidden and left-out
    clippings, and those that are no longer in the data, are taken out.
    """
    entries = read_entries(page)
    seen = [read_clipping(entry.plain)[0] for entry in entries]
    wanted = [clipping for clipping in collection.clippings if is_shown(clipping)]
    matched = match_clippings(seen, wanted)
    kept = [entry for entry, clipping in zip(entries, matched, strict=True) if clipping]
    known = [clipping for clipping in matched if clipping]
    edits = list(remove_entries(page, entries, [clipping is None for clipping in matched]))
    edits += _amendments(page, entries, seen, matched)
    edits += _additions(page, entries, kept, known, wanted)
    return apply_edits(page, edits)


def _amendments(
    page: str,
    entries: Sequence[PageEntry],
    seen: Sequence[Clipping],
    matched: Sequence[Clipping | None],
) -> Iterator[Edit]:
    shown = _roles_shown(entries)
    for place, (entry, old, new) in enumerate(zip(entries, seen, matched, strict=True)):
        if new and facts_of(old) != facts_of(new):
            style = style_of(page, entry, style_at(page, entries, place))
            yield from amend_entry(page, entry, old, new, style, shown)


def _roles_shown(entries: Sequence[PageEntry]) -> frozenset[Role]:
    """The parts that entries of this page have; all of them where there is no entry yet."""
    found = frozenset(part.role for entry in entries for part in entry.parts)
    return found | _ALWAYS if entries else frozenset(ROLES)


def _additions(
    page: str,
    entries: Sequence[PageEntry],
    kept: Sequence[PageEntry],
    known: Sequence[Clipping],
    wanted: Sequence[Clipping],
) -> Iterator[Edit]:
    on_page = {id(clipping) for clipping in known}
    new = [clipping for clipping in wanted if id(clipping) not in on_page]
    roles = _roles_shown(entries)
    places = places_for([c.date for c in new], [clipping.date for clipping in known])
    for before, index in places:
        style = style_at(page, kept or entries, before)
        text = render_entry(new[index], style, roles)
        yield _addition(page, entries, kept, before, text, style)


def _addition(
    page: str,
    entries: Sequence[PageEntry],
    kept: Sequence[PageEntry],
    before: int,
    text: str,
    style: Style,
) -> Edit:
    if before < len(kept):
        place = kept[before].span.start
        return Edit(place, place, text + style.between)
    if kept:
        place = kept[-1].span.end
        return Edit(place, place, style.between + text)
    place = entries[0].span.start if entries else len(page)
    return Edit(place, place, text + style.between)
