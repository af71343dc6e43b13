"""Every field of a readable page, each after the fields that it needs."""

from clippings.page.access import read_access
from clippings.page.authors.reading import read_authors
from clippings.page.canonical import read_canonical
from clippings.page.dates.reading import read_date
from clippings.page.facts import Fact, Facts, value_on_page
from clippings.page.headline import read_heading
from clippings.page.image import read_image, read_image_alt
from clippings.page.kind import read_kind
from clippings.page.lang import read_lang
from clippings.page.outlet import read_outlet
from clippings.page.site import read_site
from clippings.page.title import read_title
from clippings.page.unreadable import why_unreadable
from clippings.page.walk import Page


def read_facts(page: Page, known: str) -> Facts:
    """The facts of a page; `known` is the outlet's name in the settings, empty for none."""
    if reason := why_unreadable(page):
        return Facts(unreadable=reason)
    site = read_site(page, known)
    title = read_title(page, site)
    heading = read_heading(page, title.value if title else "")
    lang = read_lang(page)
    tag = page.lang if not lang or page.lang[:2].lower() == lang.value[:2] else lang.value
    outlet = read_outlet(page, site, heading.text)
    if known:
        outlet = Fact(known, "your outlets", page_says=value_on_page(outlet))
    image = read_image(page, heading.text)
    return Facts(
        title=title,
        outlet=outlet,
        date=read_date(page, heading, tag),
        lang=lang,
        authors=read_authors(page, site, heading, outlet.value if outlet else "", tag),
        image=image,
        image_alt=read_image_alt(page, image, heading.text),
        canonical=read_canonical(page),
        kind=read_kind(page),
        access=read_access(page),
    )
