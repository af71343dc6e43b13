"""Definition lists of an HTML page: one article per term, or a term above several articles."""

from collections.abc import Iterator, Sequence

from selectolax.lexbor import LexborNode

from clippings.importers.html_pages.box_html import entry_html, hrefs_in

_SHARE_OF_GROUPS = 0.8


def definitions_as_html(node: LexborNode) -> str:
    """Each term with its definitions as an entry, if nearly all lead to one article.

    A term above several articles becomes the heading of a list. Otherwise an empty string.
    """
    groups = list(_groups(node))
    linked = [number for terms, definitions in groups if (number := _links(*terms, *definitions))]
    if linked.count(1) < len(linked) * _SHARE_OF_GROUPS or not linked:
        return "".join(_listed(*group) for group in groups) if len(linked) > 1 else ""
    return "".join(
        f"\n\n<article>{''.join(map(_line, (*terms, *definitions)))}</article>\n\n"
        for terms, definitions in groups
    )


def _groups(node: LexborNode) -> Iterator[tuple[Sequence[LexborNode], Sequence[LexborNode]]]:
    """Adjacent terms, with the definitions below them."""
    terms: list[LexborNode] = []
    definitions: list[LexborNode] = []
    for part in node.css("dt, dd"):
        if part.tag == "dt" and definitions:
            yield terms, definitions
            terms, definitions = [], []
        (terms if part.tag == "dt" else definitions).append(part)
    if terms or definitions:
        yield terms, definitions


def _links(*nodes: LexborNode) -> int:
    return len({href for node in nodes for href in hrefs_in(node)})


def _line(node: LexborNode) -> str:
    return f"<div>{_inner(node)}</div>"


def _inner(node: LexborNode) -> str:
    return "".join(entry_html(child) for child in node.iter(include_text=True))


def _listed(terms: Sequence[LexborNode], definitions: Sequence[LexborNode]) -> str:
    head = " ".join(" ".join(term.text().split()) for term in terms)
    items = "".join(f"- {_inner(one)}\n" for one in definitions)
    return f"\n\n###### {head}\n\n{items}\n"
