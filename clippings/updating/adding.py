"""Inserts new entries, each in its place and in the style of its neighbours."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from clippings.clipping import Clipping
from clippings.exporters.markdown_page.rendering import render_entry
from clippings.exporters.markdown_page.style import style_at
from clippings.page_entries.entry import PageEntry, Role
from clippings.shares import at_least_half
from clippings.text_edits import Edit
from clippings.updating.amending import facts_shown, facts_to_show, roles_shown
from clippings.updating.changes import ChangeNote, PageChange
from clippings.updating.exported.lines import ExportedLines
from clippings.updating.facts.lines import is_line, line_facts
from clippings.updating.facts.locating import located
from clippings.updating.first import begin_on_page
from clippings.updating.group_headings import between_groups, heading_for
from clippings.updating.groups import Grouping, grouping_of
from clippings.updating.mentions import Mention
from clippings.updating.new_lines.copying import copied_lines
from clippings.updating.new_lines.table_rows import end_of_dashes
from clippings.updating.placing import BesideEntry, place_among, place_new
from clippings.updating.readers import PageFormat


class PageContext(NamedTuple):
    """A page with the entries that stay on it, and how a new one is written there."""

    page: str
    entries: Sequence[PageEntry]
    known: Sequence[Clipping]  # the clipping that each entry shows
    verbatim: str = ""  # the text of a new entry, if that is settled
    lines: ExportedLines | None = None  # lines as the template of the page writes them


def additions(
    page: str,
    page_format: PageFormat,
    entries: Sequence[PageEntry],
    mentions: Sequence[Mention],
    new: Sequence[Clipping],
    lines: ExportedLines | None = None,
) -> Iterator[PageChange]:
    """A change for each clipping that the page does not show yet."""
    stay = [n for n, mention in enumerate(mentions) if entries[n].parts and mention.stays]
    if not new:
        return
    placed = [one for one in entries if one.parts]
    if not placed:
        yield from begin_on_page(page, page_format, new)
        return
    if not stay:
        yield from _replacing_all(page, placed, new)
        return
    kept = [located(page, one) if is_line(one) else one for one in (entries[n] for n in stay)]
    context = PageContext(page, kept, [mentions[n].standing for n in stay], lines=lines)
    grouping = grouping_of(page, kept, context.known)
    if grouping:
        yield from insert_into_groups(context, grouping, new)
    else:
        for place, clipping in place_new(page, kept, context.known, new):
            yield insert_at(context, place, clipping)


def insert_at(
    context: PageContext,
    place: BesideEntry,
    clipping: Clipping,
    above: frozenset[str] = frozenset(),
) -> PageChange:
    """The change that inserts an entry at its place; a heading states the facts in `above`."""
    dashes = end_of_dashes(context.page, context.entries[place.entry].span)
    if dashes:
        place = place._replace(after=True)
    index = place.entry + place.after
    texts = _ways_to_write(context, index, clipping, above)
    return _change(clipping, [_insertion(context, place, dashes, text) for text in texts])


def _insertion(context: PageContext, place: BesideEntry, dashes: int | None, text: str) -> Edit:
    """The edit that inserts the text beside the entry.

    If a table begins with that entry, the text goes after the row of dashes, which ends at
    `dashes`.
    """
    page, entries, *_ = context
    style = style_at(page, entries, place.entry + place.after)
    span = entries[place.entry].span
    if dashes:
        return Edit(dashes, dashes, style.line_end + text)
    if place.after:
        return Edit(span.end, span.end, style.between + text)
    return Edit(span.start, span.start, text + style.between)


def insert_into_groups(
    context: PageContext, grouping: Grouping, new: Sequence[Clipping]
) -> Iterator[PageChange]:
    """Changes that insert entries into the groups of their years or outlets, or into new ones."""
    by_value: dict[str, list[Clipping]] = defaultdict(list)
    for clipping in new:
        by_value[grouping.value(clipping)].append(clipping)
    for value, members in by_value.items():
        group = next((one for one in grouping.groups if one.value == value), None)
        if group or not value:
            among = group.entries if group else range(len(context.known))
            for place, clipping in place_among(context.known, among, members):
                yield insert_at(
                    context, place, clipping, _facts_in_heading(context, grouping, clipping)
                )
        else:
            yield from _new_group(context, grouping, value, members)


def _new_group(
    context: PageContext, grouping: Grouping, value: str, members: Sequence[Clipping]
) -> Iterator[PageChange]:
    """Changes that insert a group in order: years ascend or descend as before, outlets are last."""
    page, entries, *_ = context
    values = [group.value for group in grouping.groups]
    rising = values[0] < values[-1]
    later = (n for n, v in enumerate(values) if grouping.by_date and (v > value) == rising)
    number = next(later, len(values))
    model = grouping.groups[min(number, len(values) - 1)]
    style = style_at(page, entries, model.entries[0])
    heading = heading_for(page, entries, grouping, model, value)
    separator = between_groups(page, entries, grouping, style.line_end)
    at_end = number == len(values)
    place = entries[model.entries[-1]].span.end if at_end else model.start
    for index, clipping in enumerate(members):
        before = (separator if at_end else "") + heading if not index else style.between
        after = separator if index + 1 == len(members) and not at_end else ""
        above = _facts_in_heading(context, grouping, clipping)
        texts = _ways_to_write(context, model.entries[0], clipping, above) if heading else ()
        yield _change(clipping, [Edit(place, place, before + text + after) for text in texts])


def _facts_in_heading(
    context: PageContext, grouping: Grouping, clipping: Clipping
) -> frozenset[str]:
    """The facts that the heading states in full; not the date if lines here state it as well."""
    dated = sum(any(part.slot("date") for part in one.parts) for one in context.entries)
    facts = grouping.facts_in_heading(clipping)
    return facts - {"date"} if at_least_half(dated, len(context.entries)) else facts


def _change(clipping: Clipping, edits: Sequence[Edit]) -> PageChange:
    note = ChangeNote("new", clipping.id, 0)
    return PageChange(note, tuple((edit,) for edit in edits), (), clipping)


def _ways_to_write(
    context: PageContext, index: int, clipping: Clipping, above: frozenset[str] = frozenset()
) -> Sequence[str]:
    """The texts of a new entry at an index, the best first; without facts that are stated above."""
    page, entries, _known, verbatim, lines = context
    if verbatim:
        return [verbatim]
    if lines and is_line(entries[min(index, len(entries) - 1)]):
        return [lines.line_of(clipping)]
    if is_line(entries[min(index, len(entries) - 1)]):
        facts = facts_to_show(entries, line_facts(clipping), facts_shown(entries))
        beside = {fact: value for fact, value in facts.items() if fact not in above}
        wanted = [beside, facts] if above else [facts]
        return [text for want in wanted for text in copied_lines(page, entries, index, want)]
    roles: frozenset[Role] = roles_shown(entries) | {"title"}
    return [render_entry(clipping, style_at(page, entries, index), roles)]


def _replacing_all(
    page: str, entries: Sequence[PageEntry], new: Sequence[Clipping]
) -> Iterator[PageChange]:
    """Changes that put the new entries in place of all old ones, which are removed.

    Text after the last old entry stays, after the last new one.
    """
    style = style_at(page, entries, 0)
    context = PageContext(
        page, [located(page, one) if is_line(one) else one for one in entries], ()
    )
    start = entries[0].span.start
    for clipping in new:
        below = style.between if clipping is not new[-1] else ""
        texts = _ways_to_write(context, 0, clipping)
        yield _change(clipping, [Edit(start, start, text + below) for text in texts])
