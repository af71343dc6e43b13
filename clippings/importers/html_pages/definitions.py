"""Definition lists of an HTML page: a piece for each term, or a term over several pieces."""

from collections.abc import Iterator, Sequence

from selectolax.lexbor import LexborNode

from clippings.importers.html_pages.box_html import entry_html, hrefs_in

_SHARE_OF_GROUPS = 0.8


def definitions_as_html(node: LexborNode) -> str:
    """The terms with what stands below each as an entry, if nearly all lead to one piece.

    A term over several pieces is a heading over a list; else nothing.
    """
    groups = list(_groups(node))
    linked = [number for terms, told in groups if (number := _links(*terms, *told))]
    if linked.count(1) < len(linked) * _SHARE_OF_GROUPS or not linked:
        return "".join(_listed(*group) for group in groups) if len(linked) > 1 else ""
    return "".join(
        f"\n\n<article>{''.join(map(_line, (*terms, *told)))}</article>\n\n"
        for terms, told in groups
    )


def _groups(node: LexborNode) -> Iterator[tuple[Sequence[LexborNode], Sequence[LexborNode]]]:
    """The terms that stand together, and what is told below them."""
    terms: list[LexborNode] = []
    told: list[LexborNode] = []
    for part in node.css("dt, dd"):
        if part.tag == "dt" and told:
            yield terms, told
            terms, told = [], []
        (terms if part.tag == "dt" else told).append(part)
    if terms or told:
        yield terms, told


def _links(*nodes: LexborNode) -> int:
    return len({href for node in nodes for href in hrefs_in(node)})


def _line(node: LexborNode) -> str:
    return f"<div>{_inner(node)}</div>"


def _inner(node: LexborNode) -> str:
    return "".join(entry_html(child) for child in node.iter(include_text=True))


def _listed(terms: Sequence[LexborNode], told: Sequence[LexborNode]) -> str:
    head = " ".join(" ".join(term.text().split()) for term in terms)
    items = "".join(f"- {_inner(one)}\n" for one in told)
    return f"\n\n###### {head}\n\n{items}\n"
