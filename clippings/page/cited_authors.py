"""Authors as pages of journals name them for catalogues of papers."""

import re
from collections.abc import Iterator

from clippings.page.people import people
from clippings.page.walk import Page

_SEVERAL = re.compile(r"[,;&]|\band\b")


def cited_authors(page: Page) -> Iterator[tuple[str, ...]]:
    """The persons of `citation_author`, whose family name may stand before a comma.

    https://scholar.google.com/intl/en/scholar/inclusion.html#indexing
    """
    cited = page.metas.get("citation_author", ())
    yield tuple(person for name in cited for person in people(_in_order(name)))


def _in_order(name: str) -> str:
    family, _, given = name.partition(", ")
    return f"{given} {family}" if given and not _SEVERAL.search(given) else name
