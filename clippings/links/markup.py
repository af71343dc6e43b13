"""The little of a page that a verdict needs: its title, first heading, visible words, places."""

import html
import re
from dataclasses import dataclass
from functools import cached_property
from urllib.parse import unquote

from clippings.page.charset import decode
from clippings.reply import End, Reply

_TYPED_HTML = re.compile(r"html|xml", re.IGNORECASE)
_LOOKS_LIKE_HTML = re.compile(
    rb"\s*(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b", re.S | re.I
)
_TITLE = re.compile(r"<title\b[^>]*>(.*?)</title", re.DOTALL | re.IGNORECASE)
_HEADING = re.compile(r"<h1\b[^>]*>(.*?)</h1", re.DOTALL | re.IGNORECASE)
_UNSEEN = re.compile(
    r"<!--.*?(?:-->|\Z)|<(script|style|template|noscript|head|svg)\b.*?(?:</\1\s*>|\Z)",
    re.DOTALL | re.IGNORECASE,
)
_TAG = re.compile(r"<[^>]*>")
_BLANKS = re.compile(r"\s+")
_LIVELY = re.compile(
    r"<(?:script|img|iframe|frame|object|embed|video|audio|canvas|svg|input|picture|portal)\b",
    re.IGNORECASE,
)
_PLACE = re.compile(r"""\s(?:id|name)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""", re.IGNORECASE)
_ARTICLE = re.compile(
    r"""article:published_time|["'](?:NewsArticle|BlogPosting|ReportageNewsArticle)["']"""
    r"""|property=["']og:type["']\s+content=["']article""",
    re.IGNORECASE,
)
_REFRESH = re.compile(
    r"""<meta\b(?=[^>]*http-equiv\s*=\s*["']?refresh)[^>]*?content\s*=\s*["']?\s*(\d+)[\d.]*\s*[;,]\s*"""
    r"""(?:url\s*=\s*)?["']?([^"'>]+)""",
    re.IGNORECASE,
)
_NOSCRIPT = re.compile(r"<noscript\b.*?(?:</noscript\s*>|\Z)", re.DOTALL | re.IGNORECASE)


def is_html(reply: Reply) -> bool:
    """Whether a browser shows the body as a page."""
    kind = reply.headers.get("content-type", "")
    if _TYPED_HTML.search(kind):
        return "svg" not in kind
    typed_otherwise = kind and not kind.lower().startswith("text/plain")
    return not typed_otherwise and bool(_LOOKS_LIKE_HTML.match(reply.body[:4096]))


@dataclass(frozen=True)
class Markup:
    """A page as text; everything is worked out when asked for."""

    text: str
    end: End = "whole"

    @cached_property
    def title(self) -> str:
        """The title as a reader sees it."""
        match = _TITLE.search(self.text)
        return words_of(match[1]) if match else ""

    @cached_property
    def heading(self) -> str:
        """The first h1."""
        match = _HEADING.search(self.text)
        return words_of(match[1]) if match else ""

    @cached_property
    def words(self) -> str:
        """The visible text, blanks made one."""
        return words_of(_UNSEEN.sub(" ", self.text))

    @cached_property
    def is_empty(self) -> bool:
        """Whether a reader sees nothing, and no script or picture will change that."""
        return not _LIVELY.search(self.text) and not self.words and not self.heading

    @cached_property
    def is_article(self) -> bool:
        """Whether the page declares itself a piece of writing."""
        return bool(_ARTICLE.search(self.text))

    def refresh(self) -> tuple[int, str] | None:
        """Seconds and address of a `<meta http-equiv="refresh">` that every reader follows."""
        match = _REFRESH.search(_NOSCRIPT.sub("", self.text[:16384]))
        return (int(match[1][:6]), html.unescape(match[2]).strip()) if match else None

    def has_place(self, fragment: str) -> bool:
        """Whether an element has this `id` or `name` (HTML, "find a potential indicated element")."""
        wanted = {fragment, unquote(fragment)}
        wanted |= {f"user-content-{each}" for each in wanted}  # GitHub adds it, its script finds it
        return any(html.unescape("".join(found)) in wanted for found in _PLACE.findall(self.text))


def words_of(markup: str) -> str:
    """Text without tags, entities read, blanks made one."""
    return _BLANKS.sub(" ", html.unescape(_TAG.sub(" ", markup))).strip()


def markup_of(reply: Reply) -> Markup:
    """The page in the encoding that a browser would settle on."""
    match = re.search(
        r"charset\s*=\s*[\"']?([\w:.-]+)", reply.headers.get("content-type", ""), re.I
    )
    return Markup(decode(reply.body, match[1] if match else None), reply.end)
