"""Turn the document's nodes into Clippings, and their faults into Findings with positions."""

from collections.abc import Callable, Iterator, Sequence

from clippings.clipping import Clipping, Collection
from clippings.composed import read_keys
from clippings.fields import PAGE_KINDS, read_clipping
from clippings.finding import Finding, Place
from clippings.values import Faults, Plain
from clippings.yaml_text.document import LIST_KEY, NO_ITEMS, Document
from clippings.yaml_text.nodes import Mapping, Node, Scalar, find_pair, node_at, plain
from clippings.yaml_text.nodes import Sequence as List


def load_collection(document: Document) -> Collection:
    """The clippings and page keys that can be read, and all faults; never raises."""
    faults = [
        Finding(
            rule="syntax",
            message=problem.message,
            hint=problem.hint,
            place=document.place(problem.at),
        )
        for problem in document.reading.problems
    ]
    clippings = []
    for item in document.items.items:
        if isinstance(item, Mapping):
            clipping, wrong = _read_entry(document, item)
            clippings.append(clipping)
        else:
            wrong = [_not_a_mapping(document, item)]
        faults += wrong
    page, wrong = _read_page(document)
    return page._replace(clippings=tuple(clippings), faults=(*faults, *wrong))


def _not_a_mapping(document: Document, item: Node) -> Finding:
    message = "an entry is a list" if isinstance(item, List) else "an entry is only text"
    hint = "write it as keys and values, such as `url: https://…`"
    return Finding(rule="shape", message=message, hint=hint, place=document.place(item.start))


def _read_entry(document: Document, entry: Mapping) -> tuple[Clipping, list[Finding]]:
    values = plain(entry)
    assert isinstance(values, dict)
    clipping, wrong = read_clipping(values, _places(document, entry))
    located = _located(document, entry, wrong) if wrong else ()
    doubled = [one._replace(id=clipping.id) for one in _repeated_keys(document, entry)]
    return clipping, [*located, *doubled]


def _places(document: Document, root: Mapping) -> Callable[[str], Place]:
    def place(path: str) -> Place:
        node = node_at(root, path)
        return document.place(root.start if node is None else node.start)

    return place


def _located(document: Document, root: Mapping, faults: Sequence[Finding]) -> Iterator[Finding]:
    """The faults with their places: the key's for an unknown key, else the value's."""
    pairs = {key.text: (key, value) for key, value in reversed(root.pairs)}
    for fault in faults:
        key, value = pairs.get(fault.field) or find_pair(root, fault.field) or (None, root)
        node = key if key and fault.rule == "unknown-key" else value
        yield fault._replace(place=document.place(node.start))


def _repeated_keys(document: Document, node: Mapping | List, path: str = "") -> Iterator[Finding]:
    """A finding for each key that one mapping has twice, at any depth."""
    if isinstance(node, List):
        for index, item in enumerate(node.items):
            if not isinstance(item, Scalar):
                yield from _repeated_keys(document, item, f"{path}[{index}]")
        return
    first: dict[str, int] = {}
    for key, value in node.pairs:
        if first.setdefault(key.text, key.start) != key.start:
            yield _repeated(document, key, first[key.text], path)
        if not isinstance(value, Scalar):
            yield from _repeated_keys(document, value, f"{path}.{key.text}".lstrip("."))


def _repeated(document: Document, key: Scalar, first: int, path: str) -> Finding:
    return Finding(
        rule="duplicate-key",
        message=f"{key.text} is repeated here, first given on line {document.place(first).line}",
        hint="keep one of them",
        field=f"{path}.{key.text}".lstrip("."),
        place=document.place(key.start),
    )


def _read_page(document: Document) -> tuple[Collection, list[Finding]]:
    """The keys beside the list: title, intro, url, lang, outlets."""
    root = document.reading.root
    if not isinstance(root, Mapping):
        return Collection(place=lambda _path: document.place(0)), []
    faults: Faults = []
    page_values = dict(document.page)
    outlets = page_values.get("outlets")
    if isinstance(outlets, dict):
        page_values["outlets"] = [
            {"name": name, **_outlet(about)} for name, about in outlets.items()
        ]
    page = Collection(**read_keys(page_values, PAGE_KINDS, faults), place=_places(document, root))
    pairs = ((key, NO_ITEMS if key.text == LIST_KEY else value) for key, value in root.pairs)
    doubled = _repeated_keys(document, root._replace(pairs=tuple(pairs)))
    return page, [*_located(document, root, faults), *doubled]


def _outlet(about: Plain) -> dict[str, Plain]:
    """The value of an outlet as a mapping; it can also be a list of aliases, or a home page."""
    if isinstance(about, dict):
        return about
    if isinstance(about, list):
        return {"aliases": about}
    return {"url": about} if about else {}
