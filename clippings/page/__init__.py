"""HTML to facts: what a page says of itself, each fact with the place it was read from.

A field is one file with its sources in the order in which they are believed; to add one, write the
file, name its attribute in `Facts` and its reader in `_read`.
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from clippings.page.facts import Fact, Facts

if TYPE_CHECKING:
    from clippings.page.walk import Page

__all__ = ("Fact", "Facts", "read_page")

_LARGEST = 2 * 1024 * 1024  # bytes; what a page says of itself stands in them


def read_page(
    html: bytes,
    url: str,
    charset: str | None = None,
    *,
    outlet_names: Mapping[str, str] | None = None,
) -> Facts:
    """The facts of the page at `url`; what it does not say stays missing. Never fails.

    `charset` is what the header of the answer says; `outlet_names` gives names by host, which are
    believed before anything the page says.
    """
    from clippings.charset import decode
    from clippings.page.outlet import known_outlet
    from clippings.page.unreadable import why_unreadable
    from clippings.page.walk import walk

    page = walk(decode(html[:_LARGEST], charset), url)
    if reason := why_unreadable(page):
        return Facts(unreadable=reason)
    return _read(page, known_outlet(url, outlet_names or {}))


def _read(page: "Page", known: str) -> Facts:
    """Every field of a readable page; `known` is what its reader calls the outlet."""
    from clippings.page.access import read_access
    from clippings.page.authors import read_authors
    from clippings.page.canonical import read_canonical
    from clippings.page.date import read_date
    from clippings.page.headline import read_heading
    from clippings.page.image import read_image
    from clippings.page.kind import read_kind
    from clippings.page.lang import read_lang
    from clippings.page.outlet import read_outlet
    from clippings.page.site import read_site
    from clippings.page.title import read_title

    site = read_site(page, known)
    title = read_title(page, site)
    heading = read_heading(page, title.value if title else "")
    lang = read_lang(page)
    tag = page.lang if not lang or page.lang[:2].lower() == lang.value[:2] else lang.value
    outlet = Fact(known, "your outlets") if known else read_outlet(page, site, heading.text)
    return Facts(
        title=title,
        outlet=outlet,
        date=read_date(page, heading, tag),
        lang=lang,
        authors=read_authors(page, site, heading, outlet.value if outlet else "", tag),
        image=read_image(page, heading.text),
        canonical=read_canonical(page),
        kind=read_kind(page),
        access=read_access(page),
    )
