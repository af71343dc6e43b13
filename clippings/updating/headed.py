"""Changes an entry under a heading of its own, part by part."""

from collections.abc import Collection, Iterator

from clippings.clipping import Clipping
from clippings.dates import parse_date
from clippings.exporters.markdown_page.facts import PartFacts, facts_of_parts
from clippings.exporters.markdown_page.rendering import date_after, render_core, render_part
from clippings.exporters.markdown_page.style import Style
from clippings.page_entries.entry import ROLES, PageEntry, Part, Role
from clippings.spans import Span
from clippings.text_edits import Edit
from clippings.updating.facts.writing import written
from clippings.words.quotation import split_quotation
from clippings.written_dates.on_page import spelling_on_page
from clippings.written_dates.spelling import spell_date

_OPTIONAL: tuple[Role, ...] = ("title", "author", "summary")


def amend_entry(
    page: str,
    entry: PageEntry,
    seen: Clipping,
    wanted: Clipping,
    style: Style,
    shown: Collection[Role],
) -> Iterator[Edit]:
    """The edits that make the entry state what `wanted` does.

    `seen` is what it states now; optional parts are added only if their roles are in `shown`.
    """
    have, want = (
        facts_of_parts(one, details=style.heading_details, locale=style.wording)
        for one in (seen, wanted)
    )
    for role, number in sorted({*have, *want}, key=lambda key: (ROLES.index(key[0]), key[1])):
        ours, theirs = have.get((role, number), {}), want.get((role, number), {})
        theirs = _without_new_captions(ours, theirs)
        part = entry.part(role, number)
        if ours == theirs or (not ours and role in _OPTIONAL and role not in shown):
            continue
        if not part:
            yield _added(entry, role, theirs, style)
        elif not theirs:
            yield _removed(page, entry, part)
        else:
            yield from _amend_part(page, part, ours, theirs, style)


def _without_new_captions(ours: PartFacts, theirs: PartFacts) -> PartFacts:
    """The wanted facts without image descriptions and credits, if the image has none so far."""
    unseen = {"alt", "credit"} - set(ours) if ours else set()
    return {fact: value for fact, value in theirs.items() if fact not in unseen}


def _added(entry: PageEntry, role: Role, facts: PartFacts, style: Style) -> Edit:
    above = [p for p in entry.parts if ROLES.index(p.role) <= ROLES.index(role)]
    place = above[-1].span.end
    return Edit(place, place, style.gap(role) + render_part(role, facts, style))


def _removed(page: str, entry: PageEntry, part: Part) -> Edit:
    above = entry.parts[entry.parts.index(part) - 1].span.end
    empty = not page[above : part.span.start].strip()
    return Edit(above if empty else part.span.start, part.span.end)


def _amend_part(
    page: str, part: Part, ours: PartFacts, theirs: PartFacts, style: Style
) -> Iterator[Edit]:
    if part.role == "source" and part.core:
        yield from _amend_source(page, part, part.core, ours, theirs, style)
        return
    changed = [fact for fact in theirs if theirs[fact] != ours.get(fact)]
    in_place = ours.keys() == theirs.keys() and all(
        fact == "link" or (part.slot(fact) and _fits(part, fact, theirs[fact])) for fact in changed
    )
    if not in_place:
        yield Edit(*part.span, render_part(part.role, theirs, style))
        return
    for fact in changed:
        if span := part.slot(fact):
            yield Edit(*span, written(page, part, fact, span, theirs[fact]))


def _fits(part: Part, fact: str, value: str) -> bool:
    """Whether a new value can be written where the old one is."""
    if fact in ("text", "summary") and "\n" in value:
        return False
    marks = part.marks
    if fact != "text" or not marks.open:
        return True
    return split_quotation(f"{marks.open}{value}{marks.close}") == (marks, value)


def _amend_source(
    page: str, part: Part, core: Span, ours: PartFacts, theirs: PartFacts, style: Style
) -> Iterator[Edit]:
    changed = [fact for fact in ("outlet", "address") if ours.get(fact) != theirs.get(fact)]
    slots = [(fact, span) for fact in changed if (span := part.slot(fact)) and fact in theirs]
    bare = page[core.start] == "<"
    if len(slots) == len(changed) and not bare:
        yield from (
            Edit(*span, written(page, part, fact, span, theirs[fact])) for fact, span in slots
        )
    else:
        yield Edit(*core, render_core(theirs))
    yield from _amend_date(page, part, core, ours, theirs, style)


def _amend_date(
    page: str, part: Part, core: Span, ours: PartFacts, theirs: PartFacts, style: Style
) -> Iterator[Edit]:
    date, place = theirs.get("date"), part.slot("date")
    if date == ours.get("date") or (date and parse_date(date) in part.readings):
        return
    if date and place:
        old = page[place.start : place.end]
        spelling = spelling_on_page(part.spelling or style.spelling, old, page)
        yield Edit(*place, spell_date(parse_date(date), spelling))
    elif date:
        yield Edit(core.end, core.end, date_after(theirs, style))
    elif place and ours.get("date"):
        yield Edit(core.end, place.end)
