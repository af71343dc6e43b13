"""Bringing a page up to date with the data, with as few changes as possible."""

from collections.abc import Iterator, Sequence

from clippings.clipping import Clipping, Collection
from clippings.fields import read_clipping
from clippings.markdown_page.entry import ROLES, PageEntry, Role
from clippings.markdown_page.facts import facts_of, is_shown
from clippings.markdown_page.page import read_entries
from clippings.markdown_page.rendering import render_entry
from clippings.markdown_page.style import Style, style_at, style_of
from clippings.updating.edits import Edit, apply_edits
from clippings.updating.headed import amend_entry
from clippings.updating.lines import amend_line, is_line, line_facts, render_line
from clippings.updating.matching import match_clippings
from clippings.updating.placing import place_new
from clippings.updating.removing import remove_entries

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
    on_page = {id(clipping) for clipping in matched}
    new = [clipping for clipping in wanted if id(clipping) not in on_page]
    edits = list(remove_entries(page, entries, [clipping is None for clipping in matched]))
    edits += _amendments(page, entries, seen, matched)
    edits += _additions(page, entries, matched, new)
    return apply_edits(page, edits)


def _amendments(
    page: str,
    entries: Sequence[PageEntry],
    seen: Sequence[Clipping],
    matched: Sequence[Clipping | None],
) -> Iterator[Edit]:
    shown = _roles_shown(entries)
    for place, (entry, old, new) in enumerate(zip(entries, seen, matched, strict=True)):
        if not new:
            continue
        if is_line(entry):
            if line_facts(old) != line_facts(new):
                yield from amend_line(page, entries, place, line_facts(old), line_facts(new))
        elif facts_of(old) != facts_of(new):
            style = style_of(page, entry, style_at(page, entries, place))
            yield from amend_entry(page, entry, old, new, style, shown)


def _roles_shown(entries: Sequence[PageEntry]) -> frozenset[Role]:
    """The parts that entries of this page have; all of them where there is no entry yet."""
    found = frozenset(part.role for entry in entries for part in entry.parts)
    return found | _ALWAYS if entries else frozenset(ROLES)


def _additions(
    page: str,
    entries: Sequence[PageEntry],
    matched: Sequence[Clipping | None],
    new: Sequence[Clipping],
) -> Iterator[Edit]:
    kept = [entry for entry, clipping in zip(entries, matched, strict=True) if clipping]
    known = [clipping for clipping in matched if clipping]
    roles = _roles_shown(entries)
    if not kept:
        yield from _first_entries(page, entries, new, roles)
        return
    for place, clipping in place_new(page, kept, known, new):
        index = place.entry + place.behind
        style = style_at(page, kept, index)
        text = _rendered(page, kept, index, clipping, style, roles)
        span = kept[place.entry].span
        if place.behind:
            yield Edit(span.end, span.end, style.between + text)
        else:
            yield Edit(span.start, span.start, text + style.between)


def _rendered(
    page: str,
    kept: Sequence[PageEntry],
    index: int,
    clipping: Clipping,
    style: Style,
    roles: frozenset[Role],
) -> str:
    if is_line(kept[min(index, len(kept) - 1)]):
        return render_line(page, kept, index, line_facts(clipping))
    return render_entry(clipping, style, roles)


def _first_entries(
    page: str, entries: Sequence[PageEntry], new: Sequence[Clipping], roles: frozenset[Role]
) -> Iterator[Edit]:
    """The new entries where the old ones stood, or at the end of a page that has none."""
    style = style_at(page, entries, 0)
    texts = [
        _rendered(page, entries, 0, clipping, style, roles)
        if entries
        else render_entry(clipping, style, roles)
        for clipping in new
    ]
    if texts and entries:
        start = entries[0].span.start
        yield Edit(start, start, style.between.join([*texts, ""]))
    elif texts:
        missing = 2 - (len(page) - len(page.rstrip("\n"))) if page.strip() else 0
        apart = style.line_end * max(missing, 0)
        yield Edit(len(page), len(page), apart + style.between.join(texts) + style.line_end)
