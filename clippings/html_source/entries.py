"""The entries of an HTML page, each with its place."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from clippings.addresses import normal_form, unwrapped
from clippings.html_source.regions import regions_of
from clippings.html_source.siblings import widened
from clippings.html_source.tree import Element, Tree, read_tree
from clippings.html_source.unlinked import with_unlinked
from clippings.importers.imported import Entry
from clippings.markdown_page.entry import PageEntry, Part, Slot
from clippings.spans import Span
from clippings.values import Plain

_HIDDEN = frozenset(("nav", "header", "footer", "aside", "script", "noscript", "template"))


@dataclass(frozen=True, kw_only=True)
class Link:
    """A link of the page and where its address is written."""

    element: Element
    address: str
    target: Span


def read_entries(page: str) -> tuple[PageEntry, ...]:
    """The entries in the order of the page.

    Those whose place is not found have no parts; they stay behind the one they were read behind.
    """
    from clippings.importers.html import read

    told = read(page.encode(), {}).entries
    made = _joined(_placed(page, told))
    last, keyed = Span(-1, -1), []
    for entry in made:
        last = entry.span if entry.parts else last
        keyed.append((last, entry))
    return tuple(entry for _, entry in sorted(keyed, key=lambda pair: pair[0]))


def _joined(entries: Sequence[PageEntry]) -> list[PageEntry]:
    """The entries; what is read of further links to the address before them belongs to it.

    A card may link its picture, its title and its outlet.
    """
    joined: list[PageEntry] = []
    for entry in entries:
        last = joined[-1] if joined else None
        if last and not entry.parts and _is_of(last.plain, entry.plain):
            joined[-1] = replace(last, plain={**entry.plain, **last.plain})
        else:
            joined.append(entry)
    return joined


def _is_of(first: Mapping[str, Plain], further: Mapping[str, Plain]) -> bool:
    titles = {str(one["title"]) for one in (first, further) if one.get("title")}
    return _key(_address(first)) == _key(_address(further)) != "" and len(titles) < 2


def with_elements(page: str, entries: Sequence[PageEntry]) -> tuple[PageEntry, ...]:
    """The entries of a page in Markdown; those in blocks of HTML reach as far as their elements."""
    inside = [n for n, entry in enumerate(entries) if any(part.html for part in entry.parts)]
    told = [Entry(plain=entries[n].plain, line=entries[n].line) for n in inside]
    made = list(entries)
    placed = dict(zip(inside, _placed(page, told), strict=True))
    reach = [
        (one if (one := placed.get(n)) and one.parts else e).span for n, e in enumerate(entries)
    ]
    for n, entry in placed.items():
        others = (span for m, span in enumerate(reach) if m != n)
        if entry.parts and not any(_meets(entry.span, span) for span in others):
            made[n] = entry
    return tuple(made)


def _meets(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def _placed(page: str, told: Sequence[Entry]) -> list[PageEntry]:
    tree = read_tree(page)
    groups = _links_of([entry.plain for entry in told], list(_links(tree)))
    regions = regions_of(tree, [[link.element for link in group] for group in groups])
    facts = [dict(entry.plain) for entry in told]
    regions = with_unlinked(tree, widened(tree, regions, facts), facts)
    return [
        _page_entry(page, entry, group, region)
        for entry, group, region in zip(told, groups, regions, strict=True)
    ]


def _page_entry(page: str, entry: Entry, links: Sequence[Link], region: Span | None) -> PageEntry:
    if not region:
        return PageEntry(line=entry.line, plain=entry.plain, parts=())
    slots = tuple(Slot("address", link.target) for link in links)
    core = links[0].element.span if links else None
    part = Part(role="line", span=region, slots=slots, core=core, html=True)
    line = page.count("\n", 0, region.start) + 1
    return PageEntry(line=line, plain=entry.plain, parts=(part,))


def _links(tree: Tree) -> Iterator[Link]:
    for element in tree.elements:
        if element.name != "a":
            continue
        href = tree.attribute(element, "href")
        if href and href[0]:
            yield Link(element=element, address=href[0], target=href[1])


def _links_of(told: Sequence[Mapping[str, Plain]], links: Sequence[Link]) -> list[Sequence[Link]]:
    """For each entry its links: those to its address that no other address stands between."""
    runs: dict[str, list[list[Link]]] = defaultdict(list)
    last = ""
    for link in sorted(links, key=_is_beside):
        key = _key(link.address)
        if key == last and runs[key]:
            runs[key][-1].append(link)
        else:
            runs[key].append([link])
        last = key
    found: list[Sequence[Link]] = []
    for plain in told:
        left = runs.get(_key(_address(plain)), [])
        found.append(left.pop(0) if left else ())
    return found


def _is_beside(link: Link) -> bool:
    """Whether it stands in the navigation, header or footer, where no clipping is read."""
    return any(outer.name in _HIDDEN for outer in link.element.ancestors())


def _address(plain: Mapping[str, Plain]) -> str:
    address = plain.get("url") or plain.get("file")
    return address if isinstance(address, str) else ""


def _key(address: str) -> str:
    bare = "".join(address.split()).strip("<>")
    return normal_form(unwrapped(bare) or bare) if bare else ""
