"""Which entries of a page say something else than the data, and how that is put right."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from clippings.exporters.markdown_page.facts import facts_of_parts
from clippings.exporters.markdown_page.style import style_at, style_of_entry
from clippings.markers import only_marked
from clippings.page_entries.entry import ROLES, PageEntry, Role
from clippings.shares import at_least_half
from clippings.text_edits import Edit
from clippings.updating.changes import ChangeNote, EditSet, PageChange, with_edits
from clippings.updating.copying import copied_lines
from clippings.updating.exported.headed import is_as_exported
from clippings.updating.exported.lines import OwnLines
from clippings.updating.exported.reading import read_own
from clippings.updating.headed import amend_entry
from clippings.updating.lines import COMMON, changed_facts, is_line, line_facts, ways_to_state
from clippings.updating.locating import located, says
from clippings.updating.mentions import Mention
from clippings.updating.neighbours import nearest
from clippings.updating.table_rows import filled_cells, keeps_cells
from clippings.updating.wording import keeps_wording

_ALWAYS: frozenset[Role] = frozenset(("heading", "source", "quote", "image"))
_FACTS = frozenset(("title", "outlet", "address", "date", "author", "summary", "quote", "pages"))


def amendments(
    page: str,
    entries: Sequence[PageEntry],
    mentions: Sequence[Mention],
    own: OwnLines | None = None,
) -> Iterator[PageChange]:
    """A change for each entry that does not say what its clipping does."""
    ours = {one.span for one in read_own(only_marked(page), own)} if own else set()
    shown = facts_shown(entries)
    roles = roles_shown(entries)
    for place, (entry, mention) in enumerate(zip(entries, mentions, strict=True)):
        if not mention.clipping:
            continue
        changes: Iterable[PageChange] = ()
        if own and entry.parts and entry.span in ours:
            yield from _of_own_line(page, entry, place, mention, own)
        elif is_line(entry) or not entry.parts:
            if line_facts(mention.together) != line_facts(mention.clipping):
                changes = _of_line(page, entries, place, mention, shown)
        elif facts_of_parts(mention.together) != facts_of_parts(
            mention.clipping
        ) and not is_as_exported(page, entry, mention.clipping):
            changes = _of_headed(page, entries, place, mention, roles)
        yield from (_keeping_wording(page, change, entry) for change in changes)


def _of_own_line(
    page: str, entry: PageEntry, place: int, mention: Mention, own: OwnLines
) -> Iterator[PageChange]:
    """The line as the template of the page writes it for the clipping."""
    assert mention.clipping
    have, want = line_facts(mention.seen), line_facts(mention.clipping)
    facts = tuple(fact for fact in own.facts if have.get(fact) != want.get(fact))
    line = own.line_of(mention.clipping)
    if facts and page[entry.span.start : entry.span.end] != line:
        told = ChangeNote("changed", mention.clipping.id, entry.line, facts)
        stated = tuple((fact, want.get(fact, "")) for fact in facts)
        way = (Edit(*entry.span, line),)
        yield PageChange(told, (way,), (place,), mention.clipping, stated)


def _keeping_wording(page: str, change: PageChange, entry: PageEntry) -> PageChange:
    """The change without the ways that take a word of the clipping away, or say it twice.

    Nor may one take a cell out of a row.
    """
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
    """The facts that at least half of the entries tell."""
    told = Counter(key for entry in entries for key in entry.plain)
    told["address"] = told["url"] + told["file"]
    common = {fact for fact, times in told.items() if at_least_half(times, len(entries))}
    return _FACTS & common


def roles_shown(entries: Sequence[PageEntry]) -> frozenset[Role]:
    """The parts that at least half of the entries have; all of them where there is none yet."""
    told = Counter(role for entry in entries for role in {part.role for part in entry.parts})
    common = frozenset(role for role, times in told.items() if at_least_half(times, len(entries)))
    return common | _ALWAYS if entries else frozenset(ROLES)


def _of_line(
    page: str, entries: Sequence[PageEntry], place: int, mention: Mention, shown: frozenset[str]
) -> Iterator[PageChange]:
    assert mention.clipping
    entry = entries[place]
    have, want = line_facts(mention.together), line_facts(mention.clipping)
    own = line_facts(mention.seen)
    if entry.parts:
        entry = located(page, entry)
        facts = changed_facts(entry.parts[0], have, want, shown)
        facts = [f for f in facts if own.get(f, "") == have.get(f, "")]
        facts = [f for f in facts if not says(page, entry, f, want.get(f, ""), have.get(f, ""))]
    else:
        facts = [f for f in COMMON if own.get(f) and own[f] == have.get(f) != want.get(f)]
    if not facts:
        return
    ways: tuple[EditSet, ...] = ()
    if entry.parts and all(fact in have for fact in facts):
        ways = tuple(ways_to_state(page, [entry], 0, facts, want))
    elif entry.parts:
        ways = tuple(_ways_of_neighbours(page, entries, place, facts, want, shown))
    told = ChangeNote("changed", mention.clipping.id, entry.line, tuple(facts))
    stated = tuple((fact, want.get(fact, "")) for fact in facts)
    yield PageChange(told, ways, (place,), mention.clipping, stated)


def _ways_of_neighbours(
    page: str,
    entries: Sequence[PageEntry],
    place: int,
    facts: Sequence[str],
    want: Mapping[str, str],
    shown: frozenset[str],
) -> Iterator[EditSet]:
    """Where a fact is to be put in, the entries beside it tell how."""
    near, part = nearest(entries, place), entries[place].parts[0]
    around = [
        located(page, one) if n in near and is_line(one) else one for n, one in enumerate(entries)
    ]
    others = [around[n].parts[0] for n in near if is_line(around[n])]
    filled, told = filled_cells(page, [part, *others], facts, want)
    if filled:
        rest = [fact for fact in facts if fact not in told]
        yield from ((*filled, *way) for way in ways_to_state(page, around, place, rest, want))
    yield from ways_to_state(page, around, place, facts, want)
    if not part.html:
        for text in copied_lines(page, around, place, told_facts(around, want, shown)):
            yield (Edit(*part.span, text),)


def told_facts(
    entries: Sequence[PageEntry], want: Mapping[str, str], shown: frozenset[str]
) -> Mapping[str, str]:
    """What a new line tells of the wanted facts: what the others do."""
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


def _of_headed(
    page: str, entries: Sequence[PageEntry], place: int, mention: Mention, roles: frozenset[Role]
) -> Iterator[PageChange]:
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
