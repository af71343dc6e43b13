"""Finds entries that differ from the data, and changes them."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from clippings.exporters.markdown_page.facts import facts_of_parts
from clippings.exporters.markdown_page.style import style_at, style_of_entry
from clippings.markers import only_marked
from clippings.page_entries.entry import ROLES, PageEntry, Role
from clippings.shares import at_least_half
from clippings.text_edits import Edit
from clippings.updating.changes import ChangeNote, EditSet, PageChange, with_edits
from clippings.updating.exported.headed import is_as_exported
from clippings.updating.exported.lines import ExportedLines
from clippings.updating.exported.reading import read_exported
from clippings.updating.facts.lines import COMMON, changed_facts, is_line, line_facts, ways_to_state
from clippings.updating.facts.locating import contains_value, located
from clippings.updating.facts.neighbours import nearest
from clippings.updating.headed import amend_entry
from clippings.updating.mentions import Mention
from clippings.updating.new_lines.copying import copied_lines
from clippings.updating.new_lines.table_rows import filled_cells, keeps_cells
from clippings.updating.wording import keeps_wording

_COMMON_ROLES: frozenset[Role] = frozenset(("heading", "source", "quote", "image"))
_FACTS = frozenset(("title", "outlet", "address", "date", "author", "summary", "quote", "pages"))


def amendments(
    page: str,
    entries: Sequence[PageEntry],
    mentions: Sequence[Mention],
    lines: ExportedLines | None = None,
) -> Iterator[PageChange]:
    """A change for each entry that differs from its clipping."""
    ours = {one.span for one in read_exported(only_marked(page), lines)} if lines else set()
    shown = facts_shown(entries)
    roles = roles_shown(entries)
    for place, (entry, mention) in enumerate(zip(entries, mentions, strict=True)):
        if not mention.clipping:
            continue
        changes: Iterable[PageChange] = ()
        if lines and entry.parts and entry.span in ours:
            yield from _exported_line_change(page, entry, place, mention, lines)
        elif is_line(entry) or not entry.parts:
            if line_facts(mention.together) != line_facts(mention.clipping):
                changes = _line_change(page, entries, place, mention, shown)
        elif facts_of_parts(mention.together) != facts_of_parts(
            mention.clipping
        ) and not is_as_exported(page, entry, mention.clipping):
            changes = _headed_change(page, entries, place, mention, roles)
        yield from (_without_harmful_ways(page, change, entry) for change in changes)


def _exported_line_change(
    page: str, entry: PageEntry, place: int, mention: Mention, lines: ExportedLines
) -> Iterator[PageChange]:
    """Replace the line with the one that the template of the page writes."""
    assert mention.clipping
    have, want = line_facts(mention.seen), line_facts(mention.clipping)
    facts = tuple(fact for fact in lines.facts if have.get(fact) != want.get(fact))
    line = lines.line_of(mention.clipping)
    if facts and page[entry.span.start : entry.span.end] != line:
        note = ChangeNote("changed", mention.clipping.id, entry.line, facts)
        stated = tuple((fact, want.get(fact, "")) for fact in facts)
        way = (Edit(*entry.span, line),)
        yield PageChange(note, (way,), (place,), mention.clipping, stated)


def _without_harmful_ways(page: str, change: PageChange, entry: PageEntry) -> PageChange:
    """The change without the ways that remove or repeat words, or remove a table cell."""
    if not entry.parts or not change.clipping:
        return change
    start, end = entry.span
    texts = ((way, with_edits(page, entry.span, way)) for way in change.ways)
    kept = (
        way
        for way, text in texts
        if keeps_wording(page[start:end], text, change.clipping)
        and keeps_cells(page, entry.span, text)
    )
    return change._replace(ways=tuple(kept))


def facts_shown(entries: Sequence[PageEntry]) -> frozenset[str]:
    """The facts that at least half of the entries state."""
    times = Counter(key for entry in entries for key in entry.plain)
    times["address"] = times["url"] + times["file"]
    common = {fact for fact, often in times.items() if at_least_half(often, len(entries))}
    return _FACTS & common


def roles_shown(entries: Sequence[PageEntry]) -> frozenset[Role]:
    """The parts that at least half of the entries have; all parts if there are no entries yet."""
    times = Counter(role for entry in entries for role in {part.role for part in entry.parts})
    common = frozenset(role for role, often in times.items() if at_least_half(often, len(entries)))
    return common | _COMMON_ROLES if entries else frozenset(ROLES)


def _line_change(
    page: str, entries: Sequence[PageEntry], place: int, mention: Mention, shown: frozenset[str]
) -> Iterator[PageChange]:
    """Change the facts of a line that differ, except those that only other entries state."""
    assert mention.clipping
    entry = entries[place]
    have, want = line_facts(mention.together), line_facts(mention.clipping)
    seen = line_facts(mention.seen)
    if entry.parts:
        entry = located(page, entry)
        facts = changed_facts(entry.parts[0], have, want, shown)
        facts = [f for f in facts if seen.get(f, "") == have.get(f, "")]
        facts = [
            f for f in facts if not contains_value(page, entry, f, want.get(f, ""), have.get(f, ""))
        ]
    else:
        facts = [f for f in COMMON if seen.get(f) and seen[f] == have.get(f) != want.get(f)]
    if not facts:
        return
    ways: tuple[EditSet, ...] = ()
    if entry.parts and all(fact in have for fact in facts):
        ways = tuple(ways_to_state(page, [entry], 0, facts, want))
    elif entry.parts:
        ways = tuple(_ways_like_neighbours(page, entries, place, facts, want, shown))
    note = ChangeNote("changed", mention.clipping.id, entry.line, tuple(facts))
    stated = tuple((fact, want.get(fact, "")) for fact in facts)
    yield PageChange(note, ways, (place,), mention.clipping, stated)


def _ways_like_neighbours(
    page: str,
    entries: Sequence[PageEntry],
    place: int,
    facts: Sequence[str],
    want: Mapping[str, str],
    shown: frozenset[str],
) -> Iterator[EditSet]:
    """Ways to insert a fact as neighbouring entries have it."""
    near, part = nearest(entries, place), entries[place].parts[0]
    around = [
        located(page, one) if n in near and is_line(one) else one for n, one in enumerate(entries)
    ]
    others = [around[n].parts[0] for n in near if is_line(around[n])]
    filled, done = filled_cells(page, [part, *others], facts, want)
    if filled:
        rest = [fact for fact in facts if fact not in done]
        yield from ((*filled, *way) for way in ways_to_state(page, around, place, rest, want))
    yield from ways_to_state(page, around, place, facts, want)
    if not part.html:
        for text in copied_lines(page, around, place, facts_to_show(around, want, shown)):
            yield (Edit(*part.span, text),)


def facts_to_show(
    entries: Sequence[PageEntry], want: Mapping[str, str], shown: frozenset[str]
) -> Mapping[str, str]:
    """The wanted facts that a new line shows: those that other lines show."""
    named = [
        (fact, entry.plain.get(fact))
        for entry in entries
        for part in entry.parts
        for fact in ("lang", "kind")
        if part.slot(fact)
    ]
    often = Counter(fact for fact, _value in named)
    return {
        fact: value
        for fact, value in want.items()
        if fact in shown
        or (often[fact] and at_least_half(often[fact], len(entries)))
        or fact in ("title", "outlet", "address", "date", "image")
        or (fact, value) in named
    }


def _headed_change(
    page: str, entries: Sequence[PageEntry], place: int, mention: Mention, roles: frozenset[Role]
) -> Iterator[PageChange]:
    """Change the parts of an entry under a heading that differ."""
    assert mention.clipping
    entry, old, new = entries[place], mention.seen, mention.clipping
    style = style_of_entry(page, entry, style_at(page, entries, place))
    way = tuple(amend_entry(page, entry, old, new, style, roles))
    if way:
        have, want = facts_of_parts(old), facts_of_parts(new)
        names = tuple(
            dict.fromkeys(
                fact
                for key in {*have, *want}
                for fact in {*have.get(key, {}), *want.get(key, {})}
                if have.get(key, {}).get(fact) != want.get(key, {}).get(fact)
            )
        )
        yield PageChange(
            ChangeNote("changed", new.id, entry.line, tuple(sorted(names))), (way,), (place,), new
        )
