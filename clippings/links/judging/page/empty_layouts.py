"""Pages that show only what all pages of their site show: its name, navigation and footer.

Where the piece would be, an element is empty, and nothing on the page could fill it.
"""

from typing import TYPE_CHECKING

from clippings.links.judging.page.emptiness import without_counters
from clippings.links.judging.page.headings import leads_to_the_front
from clippings.links.judging.page.markup import Markup
from clippings.links.judging.page.patterns import compiled

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

_FEW_WORDS = 600  # characters
_FEW_TAGS = 1000
# A heading, main or article, or an element of a class for titles, around nothing but empty tags.
# What templates leave without data.
_NO_DATA = ("", "undefined", "null", "nan", "[object object]")
_NO_VALUE = r"undefined|null|nan|\[object object\]|\{\{[^{}<>]{0,60}\}\}"
_EMPTY_PLACE = (
    r"<(?:(h1|main|article)\b[^<>]*>(?>(?:\s|&nbsp;|</?(?!h1|main|article)\w[^<>]*>)*)</\1"
    rf"|h1\b[^<>]*>\s*(?:{_NO_VALUE})\s*</h1"
    r"""|\w{1,9}\s[^<>]{0,80}\b(?:class|id)=["']?[^"'<>]{0,40}(?:title|headline)[^<>]*>\s*</)"""
)
_LABELS = (
    r"(?<!\w)(?:[^\W\d_]{2,20}:(?![^\S\n]*\w)|(?:by|von|par|por|di|da|door|av|af)(?![^\S\n]*\S))"
)
_PLACES = ("main", "article")
_LIVELY = "dl, iframe, frame, object, embed, video, audio, canvas, picture, portal, textarea"
# In lower-case markup: what shows more than its text, or describes the piece.
_MARKS = ("<script", "<svg", "<template", "url(", " onload", " onclick", "og:description")
_FIELD = 'input:not([type="hidden" i]):not([type="submit" i]):not([type="image" i])'
_LAYOUT = ("header", "nav", "footer", "aside", "button")
_ROLES = ("banner", "navigation", "contentinfo", "complementary", "search")
# Classes and ids of what stands on all pages of a site.
_NAMES = (
    r"(?i)(?!(?:article|entry|post|content|story)(?![a-z]))(?:.*[-_])?(?:masthead|menu|logo"
    r"|nav(?:bar|igation)?|breadcrumbs?|header|foot(?:er)?|side-?bar|copyright|top-?bar"
    r"|search(?:-?form)?)|top|bottom"
)
_LIST_OF_PIECES = r"(?i)\b(?:toc|contents?|index|sitemap|archive|gallery|chapters)\b"
_MAY_BE_HEADED = ("aside", "footer")
_A_LABEL = 40  # characters of a link
_OF_LOGOS = r"(?<![a-z])(?:logo|icon|brand)(?![a-z])"


def is_empty_layout(page: Markup) -> bool:
    """Whether a page shows a layout around a place that nothing on the page could fill."""
    if not may_be_empty_layout(page) or page.end != "whole" or page.letters_in_sentences:
        return False
    markup = without_counters(page.folded)
    if any(map(markup.__contains__, _MARKS)) or page.shown.count("<") > _FEW_TAGS:
        return False
    from selectolax.lexbor import LexborHTMLParser  # for few pages

    body = LexborHTMLParser(page.shown).body
    if body is None or body.css_first(_LIVELY) or len(body.css(_FIELD)) > 1:
        return False
    return all(map(_is_logo, body.css("img"))) and not _says_more(body, page.title_parts)


def may_be_empty_layout(page: Markup) -> bool:
    """Whether a short page has no heading of its own, and an empty element in its place."""
    if page.letters > _FEW_WORDS:
        return False
    if page.is_headed and page.heading.lower() not in _NO_DATA and "{{" not in page.heading:
        return False
    return bool(compiled(_EMPTY_PLACE).search(page.folded))


def _is_logo(image: "LexborNode") -> bool:
    link = image.parent if image.parent is not None and image.parent.tag == "a" else image
    own = " ".join(map(str, image.attributes.values())).lower()
    return leads_to_the_front(link.html or "") or bool(compiled(_OF_LOGOS).search(own))


def _says_more(body: "LexborNode", names: tuple[str, ...]) -> bool:
    """Whether anything stands outside the layout but these names and a copyright."""
    nodes = [body]
    while nodes:
        node = nodes.pop()
        if node.tag == "-text":
            text = node.text().strip()
            if text not in names and not (text.startswith("©") or _is_no_value(text)):
                return True
        elif node.tag in _PLACES:
            if not _is_no_value(node.text(separator="\n")) or node.css_first(f"img, {_FIELD}"):
                return True
        elif not _is_layout(node):
            nodes.extend(node.iter(include_text=True))
    return False


def _is_layout(node: "LexborNode") -> bool:
    """Whether an element stands on all pages of a site, and holds no content."""
    attributes = node.attributes
    names = f"{attributes.get('id') or ''} {attributes.get('class') or ''}"
    is_so = node.tag in _LAYOUT or attributes.get("role") in _ROLES
    if not is_so and not any(map(compiled(_NAMES).fullmatch, names.split())):
        return False
    if node.css_first("main, article") or compiled(_LIST_OF_PIECES).search(names):
        return False
    if node.tag in _MAY_BE_HEADED:
        return True
    return not any(map(_is_headline, node.css("h1, h2, h3, a")))


def _is_headline(node: "LexborNode") -> bool:
    """Whether a heading is no logo, or a link has more words than a label."""
    text = node.text().strip()
    if node.tag == "a":
        return len(text) > _A_LABEL
    return not _is_no_value(text) and not leads_to_the_front(node.html or "")


def _is_no_value(text: str) -> bool:
    """Whether a text is empty, or holds only labels and what templates leave without data."""
    rest = compiled(_NO_VALUE).sub(" ", text.lower())
    return not compiled(r"[^\W_]").search(compiled(_LABELS).sub(" ", rest))
