"""Authors as pages declare them for catalogues of papers: family name, comma, given name."""

import re
from collections.abc import Iterator

from clippings.page.people import people
from clippings.page.walk import Page

_SEVERAL = re.compile(r"[,;&]|\band\b")
_CATALOGUED = re.compile(r"[^,;]+, [^,;]+(?:; ?[^,;]+, [^,;]+)+;?")


def cited_authors(page: Page) -> Iterator[tuple[str, ...]]:
    """The persons of `citation_author`, and of lists in the form of catalogues: Doe, J.; Roe, M.

    https://scholar.google.com/intl/en/scholar/inclusion.html#indexing
    """
    cited = page.metas.get("citation_author", ())
    yield tuple(person for name in cited for person in people(_in_order(name)))
    for _, listed in page.named("dc.creator", "dcterms.creator", "author", "citation_authors"):
        if _CATALOGUED.fullmatch(listed):
            names = map(_in_order, re.split(r";\s*", listed.rstrip("; ")))
            yield tuple(person for one in names for person in people(one))


def _in_order(name: str) -> str:
    """`Jane Doe` for `Doe, Jane`."""
    family, _, given = name.partition(", ")
    return f"{given} {family}" if given and not _SEVERAL.search(given) else name
