"""The main content of an HTML page, without what all pages of a site have."""

import re

from selectolax.lexbor import LexborHTMLParser, LexborNode

from clippings.importers.html_pages.box_html import hrefs_in
from clippings.words.sections import announce_press
from clippings.written_dates.line import find_dates

_OUTSIDE_CONTENT = (
    "script, style, noscript, template, svg, nav, form, aside, body > header, body > footer,"
    " [role=navigation], [class~=navbar], [class^='navbar-'], [class*=' navbar-'],"
    " [class~=sidebar], [class~=pagination], section[class*=footer], [id=nav], [id=navigation],"
    " [id=menu], [id=sidebar], [id=footer], [id=comments], [id=disqus_thread],"
    " [class*=share-button], [class*=social-share], [class^=addthis]"
)
_MENUS = "[class~=nav], [class~=menu]"
_SHARING = "[class~=share]"  # share buttons, or a card that can be shared
_TRAIL = "[class*=breadcrumb]"  # may also contain the heading of the page
_FOOTERS = (
    "footer, [class~=footer], [class~=site-footer], [class~=page-footer], [id^='footer-'],"
    " [id$='-footer'], [id=colophon]"
)
_MAIN = ("main", "[role=main]")
_ISO_DATE = re.compile(r"\d{4}-\d\d(?:-\d\d)?")


def main_part(page: LexborHTMLParser) -> LexborNode:
    """The main content, without scripts, forms and navigation.

    An incomplete date ("Feb 3", "last week") is replaced by the value of its `datetime` attribute.
    """
    assert page.body is not None
    for time in page.css("time[datetime]"):
        machine_date = _ISO_DATE.match(time.attributes.get("datetime") or "")
        if machine_date and not find_dates(time.text()):
            time.replace_with(machine_date[0])
    for trail in _inside(page.body, _TRAIL):
        if not announce_press([one.text() for one in trail.css("h1, h2, h3, h4, h5, h6")]):
            trail.decompose()
    menus = (node for node in _inside(page.body, _MENUS) if not _is_button(node))
    footers = filter(_is_of_page, _inside(page.body, _FOOTERS))
    sharing = (node for node in _inside(page.body, _SHARING) if not _has_content(node))
    for node in (*menus, *sharing, *_inside(page.body, _OUTSIDE_CONTENT), *footers):
        node.decompose()
    found = (*map(page.css, _MAIN), _outer_articles(page))
    return next((nodes[0] for nodes in found if len(nodes) == 1), page.body)


def _inside(page: LexborNode, selector: str) -> list[LexborNode]:
    """The matching nodes in the body, except the body itself, which may have such a class."""
    return [node for node in page.css(selector) if node.mem_id != page.mem_id]


def _outer_articles(page: LexborHTMLParser) -> list[LexborNode]:
    """The outermost articles: a single one is the page, several are its cards."""
    inner = {node.mem_id for node in page.css("article article")}
    return [node for node in page.css("article") if node.mem_id not in inner]


def _is_button(node: LexborNode) -> bool:
    """Whether a menu consists of one link to another site."""
    links = node.css("a[href]")
    return len(links) == 1 and next(hrefs_in(node), "").startswith("http")


def _has_content(node: LexborNode) -> bool:
    """Whether this box has a heading or a date."""
    return bool(node.css_first("h1, h2, h3, h4, h5, h6") or find_dates(node.text()))


def _is_of_page(footer: LexborNode) -> bool:
    """Whether this is the footer of the page, not of a card or a quotation."""
    parent = footer.parent
    while parent is not None and parent.tag not in ("article", "blockquote", "figure", "li"):
        parent = parent.parent
    return parent is None
