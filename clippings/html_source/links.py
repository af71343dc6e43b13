"""The links of a page, and which of them belong to which entry."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from clippings.addresses import normal_form
from clippings.addresses.whole import bare_address
from clippings.addresses.wrapped import unwrapped
from clippings.html_source.tree import SourceElement, Tree
from clippings.spans import Span
from clippings.values import Plain

_OUTSIDE_CONTENT = frozenset(("nav", "header", "footer", "aside", "script", "noscript", "template"))


@dataclass(frozen=True, kw_only=True)
class PlacedLink:
    """A link of the page, and where its address is written."""

    element: SourceElement
    address: str
    target: Span


# Links to the same address without links to others between them.
Run: TypeAlias = tuple[PlacedLink, ...]


def key_of(plain: Mapping[str, Plain]) -> str:
    """The address in the form in which entries and links are compared; empty if there is none."""
    address = plain.get("url") or plain.get("file")
    return _key(address) if isinstance(address, str) else ""


def links_of(tree: Tree, entries: Sequence[Mapping[str, Plain]]) -> list[Run]:
    """The links of each entry.

    If a page links to an address more often than it has entries with it, the links count that stand
    between those of the previous and of the next entry.
    """
    runs = _runs(tree)
    keys = [key_of(plain) for plain in entries]
    times = Counter(keys)
    unambiguous = {key for key in times if key and len(runs[key]) <= times[key]}
    found: list[Run] = [
        runs[key].pop(0) if key in unambiguous and runs[key] else () for key in keys
    ]
    for number, key in enumerate(keys):
        if key and key not in unambiguous:
            found[number] = _between(runs[key], found, number)
            runs[key].remove(found[number])
    return found


def _between(runs: Sequence[Run], found: Sequence[Run], number: int) -> Run:
    """The run next to the previous entry whose links are known, else next to the following one."""
    above = next((_start(run) for run in reversed(found[:number]) if run), -1)
    below = next((_start(run) for run in found[number + 1 :] if run), -1)
    fit = [run for run in runs if above < _start(run) and (below < 0 or _start(run) < below)]
    fit = [run for run in fit if not _is_outside_content(run[0])] or fit
    if not fit:
        return runs[0]
    return min(fit, key=_start) if above >= 0 or below < 0 else max(fit, key=_start)


def _start(run: Run) -> int:
    return run[0].element.tag.start


def _runs(tree: Tree) -> Mapping[str, list[Run]]:
    runs: dict[str, list[Run]] = defaultdict(list)
    last = ""
    for link in sorted(_links(tree), key=_is_outside_content):
        key = _key(link.address)
        if key == last and runs[key]:
            runs[key][-1] = (*runs[key][-1], link)
        else:
            runs[key].append((link,))
        last = key
    return runs


def _links(tree: Tree) -> Iterator[PlacedLink]:
    for element in tree.elements:
        href = tree.attribute(element, "href") if element.name == "a" else None
        if href and href[0]:
            yield PlacedLink(element=element, address=href[0], target=href[1])


def _is_outside_content(link: PlacedLink) -> bool:
    """Whether the link is in navigation, header or footer, where no clipping is read."""
    return any(outer.name in _OUTSIDE_CONTENT for outer in link.element.ancestors())


def _key(address: str) -> str:
    bare = bare_address(address.strip("<> "))
    return normal_form(unwrapped(bare) or bare) if bare else ""
