"""The entries of an HTML page with their positions."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from clippings.html_source.links import PlacedLink, key_of, links_of
from clippings.html_source.regions import regions_of
from clippings.html_source.siblings import widen_to_siblings
from clippings.html_source.tree import read_tree
from clippings.html_source.unlinked import add_unlinked
from clippings.importers.imported import Entry
from clippings.page_entries.entry import PageEntry, Part, Slot
from clippings.spans import Span, free_of
from clippings.values import Plain


def read_html_entries(page: str) -> tuple[PageEntry, ...]:
    """The entries in page order.

    Entries that cannot be located have no parts; each stays after the entry it was read after.
    """
    from clippings.importers.html import read

    entries_read = read(page.encode(), {}).entries
    made = _joined(_placed(page, entries_read))
    last, keyed = Span(-1, -1), []
    for entry in made:
        last = entry.span if entry.parts else last
        keyed.append((last, entry))
    return tuple(entry for _, entry in sorted(keyed, key=lambda pair: pair[0]))


def _joined(entries: Sequence[PageEntry]) -> list[PageEntry]:
    """The entries; one read from a further link of the entry before is merged into that.

    A card may link its picture, its title and its outlet.
    """
    joined: list[PageEntry] = []
    for entry in entries:
        last = joined[-1] if joined else None
        if last and not entry.parts and _is_same_article(last.plain, entry.plain):
            joined[-1] = replace(last, plain={**entry.plain, **last.plain})
        else:
            joined.append(entry)
    return joined


def _is_same_article(first: Mapping[str, Plain], further: Mapping[str, Plain]) -> bool:
    titles = {str(one["title"]) for one in (first, further) if one.get("title")}
    return key_of(first) == key_of(further) != "" and len(titles) < 2


def locate_in_html_blocks(page: str, entries: Sequence[PageEntry]) -> tuple[PageEntry, ...]:
    """The entries of a page in Markdown; those in HTML blocks span their elements."""
    inside = [n for n, entry in enumerate(entries) if any(part.html for part in entry.parts)]
    entries_read = [Entry(plain=entries[n].plain, line=entries[n].line) for n in inside]
    made = list(entries)
    placed = dict(zip(inside, _placed(page, entries_read), strict=True))
    reach = [
        (one if (one := placed.get(n)) and one.parts else e).span for n, e in enumerate(entries)
    ]
    for n, entry in placed.items():
        others = (span for m, span in enumerate(reach) if m != n)
        if entry.parts and free_of(others, entry.span):
            made[n] = entry
    return tuple(made)


def _placed(page: str, entries_read: Sequence[Entry]) -> list[PageEntry]:
    tree = read_tree(page)
    groups = links_of(tree, [entry.plain for entry in entries_read])
    regions = regions_of(tree, [[link.element for link in group] for group in groups])
    facts = [dict(entry.plain) for entry in entries_read]
    regions = add_unlinked(tree, widen_to_siblings(tree, regions, facts), facts)
    return [
        _page_entry(page, entry, group, region)
        for entry, group, region in zip(entries_read, groups, regions, strict=True)
    ]


def _page_entry(
    page: str, entry: Entry, links: Sequence[PlacedLink], region: Span | None
) -> PageEntry:
    if not region:
        return PageEntry(line=entry.line, plain=entry.plain, parts=())
    slots = tuple(Slot("address", link.target) for link in links)
    core = links[0].element.span if links else None
    part = Part(role="line", span=region, slots=slots, core=core, html=True)
    line = page.count("\n", 0, region.start) + 1
    return PageEntry(line=line, plain=entry.plain, parts=(part,))
