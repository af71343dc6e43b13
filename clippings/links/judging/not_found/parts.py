"""Class names of error pages, and their pictures of the message."""

from clippings.links.judging.page.markup import Markup
from clippings.links.judging.page.patterns import compiled

# Each of _PARTS contains one of these.
_IN_PARTS = ("404", "notfound", "not-found", "not_found", "no-news-found")
_IN_ERRORS = r"error[-_]{0,2}(?:page|code)"
# `post-404` may be the class of any post.
_PARTS = (
    r"""(?i)<\w[^<>]*\b(?:class|id)\s*=\s*["'](?:[^"'<>]*\s)?(?:"""
    r"(?:(?:is|page|error|err|http|status|code|template|body|text|title|section|content)[-_]*)*404"
    rf"|{_IN_ERRORS}"
    r"|(?:page|path)[-_]?not[-_]?found|not[-_]?found[-_]{0,2}page)"
    r"""(?:[-_]*(?:page|error|code|title|text|content|container|wrapper|section|body|message))*"""
    r"""(?=[\s"'])"""
    # TYPO3 in place of one piece of news; lists have another class.
    r"""|<\w[^<>]*\bclass\s*=\s*["'](?:[^"'<>]*\s)?news-single(?:\s[^"'<>]*)?["'][^<>]*>\s*"""
    r"""<\w[^<>]*["']no-news-found["']"""
)
_ALT = r"""(?i)<img\b[^<>]*?\salt\s*=\s*(?:"([^"<>]*)"|'([^'<>]*)')"""
_HARDLY_ANY = 120  # characters


def is_marked_not_found(page: Markup) -> bool:
    """Whether the class or id of a visible element names a "not found" page."""
    met = page.has_any(_IN_PARTS) or compiled(_IN_ERRORS).search(page.folded)
    return bool(met and compiled(_PARTS).search(page.shown))


def pictured(page: Markup) -> list[str]:
    """The alternative texts of pictures, on a page with hardly any other text."""
    if page.letters > _HARDLY_ANY or "<img" not in page.folded:
        return []
    return list(map("".join, compiled(_ALT).findall(page.shown)))
