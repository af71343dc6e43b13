"""Elements that a page does not show, or only once something happens."""

from clippings.links.judging.page.markup import Markup
from clippings.links.judging.page.patterns import compiled

COMMENT = r"(?s)<!--.*?(?:-->|\Z)"
_MOST_HIDDEN = 500  # elements, as each search starts at the top
_HIDDEN = ", ".join(
    ("template", "noscript", "[hidden]", '[style*="display:none" i]', '[style*="display: none" i]')
)


def without_hidden(page: Markup) -> Markup:
    """The page without comments, templates, SVG titles and elements that are not shown."""
    # Few pages come here: those of which a rule holds.
    from selectolax.lexbor import LexborHTMLParser

    from clippings.page.bounds import MOST_TAGS

    pieces = compiled(COMMENT).sub(" ", page.text).split("<", MOST_TAGS)
    tree = LexborHTMLParser("<".join(pieces[:MOST_TAGS]))
    for title in tree.css("svg title"):
        title.decompose()
    for _ in range(_MOST_HIDDEN):
        node = tree.css_first(_HIDDEN)
        if node is None:
            break
        node.decompose()
    return Markup(tree.html or "", page.end)
