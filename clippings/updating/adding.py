"""New entries, each in its place and in the style of those around it."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from clippings.clipping import Clipping
from clippings.duplicates import piece_of, titles_agree
from clippings.exporters.markdown_page.rendering import render_entry
from clippings.exporters.markdown_page.style import style_at
from clippings.page_entries.entry import PageEntry, Role
from clippings.shares import at_least_half
from clippings.text_edits import Edit
from clippings.updating.amending import facts_shown, roles_shown, told_facts
from clippings.updating.changes import ChangeNote, PageChange
from clippings.updating.copying import copied_lines
from clippings.updating.exported.lines import OwnLines
from clippings.updating.first import begin_on_page
from clippings.updating.group_headings import between_groups, heading_for
from clippings.updating.groups import Grouping, grouping_of
from clippings.updating.lines import is_line, line_facts
from clippings.updating.locating import located
from clippings.updating.mentions import Mention
from clippings.updating.placing import BesideEntry, place_among, place_new
from clippings.updating.readers import PageFormat
from clippings.updating.table_rows import below_dashes


class Around(NamedTuple):
    """The entries that stay on a page, and the clippings that they show.

    `verbatim` is how a new one is written where that is settled, `own` how the template of the
    page writes it.
    """

    page: str
    entries: Sequence[PageEntry]
    known: Sequence[Clipping]
    verbatim: str = ""
    own: OwnLines | None = None


def additions(
    page: str,
    page_format: PageFormat,
    entries: Sequence[PageEntry],
    mentions: Sequence[Mention],
    new: Sequence[Clipping],
    lines: OwnLines | None = None,
) -> Iterator[PageChange]:
    """A change for each clipping that the page does not show yet."""
    stay = [n for n, m in enumerate(mentions) if entries[n].parts and (m.clipping or m.kept)]
    if not new:
        return
    placed = [one for one in entries if one.parts]
    if not placed:
        yield from begin_on_page(page, page_format, new)
        return
    if not stay:
        yield from _where_others_stood(page, placed, new)
        return
    own = [located(page, one) if is_line(one) else one for one in (entries[n] for n in stay)]
    around = Around(page, own, [mentions[n].standing for n in stay], own=lines)
    grouping = grouping_of(page, own, around.known) if is_line(own[0]) else None
    if grouping:
        yield from into_groups(around, grouping, new)
    else:
        for place, clipping in place_new(page, own, around.known, new):
            yield at_place(around, place, clipping)


def not_on_page(mentions: Sequence[Mention], wanted: Sequence[Clipping]) -> list[Clipping]:
    """The clippings of pieces that no entry shows."""
    shown = {id(mention.clipping) for mention in mentions}
    pieces = defaultdict(list)
    for mention in mentions:
        if mention.clipping:
            pieces[piece_of(mention.clipping)].append(mention.clipping)
    return [
        one
        for one in wanted
        if id(one) not in shown
        and not any(titles_agree(one, other) for other in pieces.get(piece_of(one), ()))
    ]


def at_place(
    around: Around, place: BesideEntry, clipping: Clipping, above: frozenset[str] = frozenset()
) -> PageChange:
    """The entry at its place; the facts `above` it are told by a heading."""
    dashes = below_dashes(around.page, around.entries[place.entry].span)
    if dashes:
        place = place._replace(behind=True)
    index = place.entry + place.behind
    texts = _texts(around, index, clipping, above)
    return _change(clipping, [_put(around, place, dashes, text) for text in texts])


def _put(around: Around, place: BesideEntry, dashes: int | None, text: str) -> Edit:
    """The text beside the entry, or behind the `dashes` below it, where a table begins with it."""
    page, entries, *_ = around
    style = style_at(page, entries, place.entry + place.behind)
    span = entries[place.entry].span
    if dashes:
        return Edit(dashes, dashes, style.line_end + text)
    if place.behind:
        return Edit(span.end, span.end, style.between + text)
    return Edit(span.start, span.start, text + style.between)


def into_groups(
    around: Around, grouping: Grouping, new: Sequence[Clipping]
) -> Iterator[PageChange]:
    """Into the group whose heading names the year or the outlet; else into a new one."""
    by_value: dict[str, list[Clipping]] = defaultdict(list)
    for clipping in new:
        by_value[grouping.value(clipping)].append(clipping)
    for value, members in by_value.items():
        group = next((one for one in grouping.groups if one.value == value), None)
        if group or not value:
            among = group.entries if group else range(len(around.known))
            for place, clipping in place_among(around.known, among, members):
                yield at_place(around, place, clipping, _told_above(around, grouping, clipping))
        else:
            yield from _new_group(around, grouping, value, members)


def _new_group(
    around: Around, grouping: Grouping, value: str, members: Sequence[Clipping]
) -> Iterator[PageChange]:
    """A group in the order of the others: years as they go up or down, outlets at the end."""
    page, entries, *_ = around
    values = [group.value for group in grouping.groups]
    rising = values[0] < values[-1]
    later = (n for n, v in enumerate(values) if grouping.by_date and (v > value) == rising)
    number = next(later, len(values))
    model = grouping.groups[min(number, len(values) - 1)]
    style = style_at(page, entries, model.entries[0])
    heading = heading_for(page, entries, grouping, model, value)
    apart = between_groups(page, entries, grouping, style.line_end)
    at_end = number == len(values)
    place = entries[model.entries[-1]].span.end if at_end else model.start
    for index, clipping in enumerate(members):
        before = (apart if at_end else "") + heading if not index else style.between
        behind = apart if index + 1 == len(members) and not at_end else ""
        above = _told_above(around, grouping, clipping)
        texts = _texts(around, model.entries[0], clipping, above) if heading else ()
        yield _change(clipping, [Edit(place, place, before + text + behind) for text in texts])


def _told_above(around: Around, grouping: Grouping, clipping: Clipping) -> frozenset[str]:
    """What the heading tells in full, but for a date that lines here tell all the same."""
    dated = sum(any(part.slot("date") for part in one.parts) for one in around.entries)
    told = grouping.told(clipping)
    return told - {"date"} if at_least_half(dated, len(around.entries)) else told


def _change(clipping: Clipping, edits: Sequence[Edit]) -> PageChange:
    told = ChangeNote("new", clipping.id, 0)
    return PageChange(told, tuple((edit,) for edit in edits), (), clipping)


def _texts(
    around: Around, index: int, clipping: Clipping, above: frozenset[str] = frozenset()
) -> Sequence[str]:
    page, entries, _known, verbatim, own = around
    if verbatim:
        return [verbatim]
    if own and is_line(entries[min(index, len(entries) - 1)]):
        return [own.line_of(clipping)]
    if is_line(entries[min(index, len(entries) - 1)]):
        told = told_facts(entries, line_facts(clipping), facts_shown(entries))
        beside = {fact: value for fact, value in told.items() if fact not in above}
        wanted = [beside, told] if above else [told]
        return [text for want in wanted for text in copied_lines(page, entries, index, want)]
    roles: frozenset[Role] = roles_shown(entries) | {"title"}
    return [render_entry(clipping, style_at(page, entries, index), roles)]


def _where_others_stood(
    page: str, entries: Sequence[PageEntry], new: Sequence[Clipping]
) -> Iterator[PageChange]:
    """The new entries in place of the old ones, which all go; behind the last stands what did."""
    style = style_at(page, entries, 0)
    around = Around(page, [located(page, one) if is_line(one) else one for one in entries], ())
    start = entries[0].span.start
    for clipping in new:
        below = style.between if clipping is not new[-1] else ""
        texts = _texts(around, 0, clipping)
        yield _change(clipping, [Edit(start, start, text + below) for text in texts])
