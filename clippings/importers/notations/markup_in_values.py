"""Removes markup from values, and extracts links from them."""

import html
import re
from typing import NamedTuple

_TAG = re.compile(
    r"</?(?:a|abbr|b|bdi|big|br|cite|code|del|div|em|font|h\d|i|img|ins|li|mark|ol|p|q|s|small|span"
    r"|strong|sub|sup|time|tt|u|ul)\b[^<>]*>|<!--.*?-->",
    re.DOTALL | re.IGNORECASE,
)
_BREAK = re.compile(r"<(?:br|p|div|li|h\d)\b", re.IGNORECASE)
_PARAGRAPHS = re.compile(r"\n[ \t]*\n")
_ENTITY = re.compile(r"&(?:#\d+|#x[\da-fA-F]+|[a-zA-Z]\w+);")
_MARKDOWN_LINK = re.compile(
    r"!?\[(?P<words>[^\]]{0,1000})\]\(\s*(?:<(?P<marked>[^<>\n]*)>"
    r"|(?P<bare>[^\s()<>]*(?:\([^\s()]*\)[^\s()<>]*)*))[^)]*\)"
)
_HTML_LINK = re.compile(r"<a\s[^<>]*?href\s*=\s*[\"']?([^\"'\s>]+)", re.IGNORECASE)
_HTML_WHOLE = re.compile(
    r"<a\s[^<>]*?href\s*=\s*[\"']?(?P<url>[^\"'\s>]+)[^>]*>(?P<words>(?:[^<]|<(?!a\s))*?)</a>", re.I
)
_FRAME_ALONE = re.compile(
    r"\s*<iframe\s[^>]*?\bsrc\s*=\s*[\"']?([^\"'\s>]+)[^>]*>\s*(?:</iframe>)?\s*", re.IGNORECASE
)
_LINK_ALONE = re.compile(
    r"\s*(?:\[[^\[\]]+\]\((?:<[^<>\n]*>|[^()]+(?:\([^()]*\)[^()]*)*)\)|<a\s[^>]*>.*?</a>)\s*",
    re.I | re.S,
)
_EMPHASIS = re.compile(  # none begins again in it
    r"(?<![\w*])(\*\*|__|\*|_)(?=\S)((?:(?!\s\1[^\s*_]).){1,1000}?)(?<=\S)\1(?![\w*])"
)


def without_markup(text: str) -> str:
    """The plain text: tags, entities, Markdown links and emphasis resolved, paragraphs kept."""
    text = _without_tags(_EMPHASIS.sub(r"\2", _MARKDOWN_LINK.sub(r"\1", text)))
    if _ENTITY.search(text):  # feeds escape twice
        text = _without_tags(html.unescape(text))
    return "\n\n".join(" ".join(part.split()) for part in _PARAGRAPHS.split(text) if part.strip())


def _without_tags(text: str) -> str:
    return html.unescape(_TAG.sub("", _BREAK.sub(r" \g<0>", text)))


def link_in(text: str) -> str:
    """The address of a Markdown or HTML link in the text; empty if there is none."""
    if match := _HTML_LINK.search(text):
        return html.unescape(match[1])
    match = _MARKDOWN_LINK.search(text)
    return (match["marked"] or match["bare"] or "").strip() if match else ""


class TextLink(NamedTuple):
    """The words of a link and its address."""

    words: str
    address: str


def links_in(text: str) -> list[TextLink]:
    """All links in a text, those of Markdown first."""
    marked = [(one["words"], one["marked"] or one["bare"]) for one in _MARKDOWN_LINK.finditer(text)]
    tagged = [(one["words"], html.unescape(one["url"])) for one in _HTML_WHOLE.finditer(text)]
    return [TextLink(without_markup(words), url or "") for words, url in (*marked, *tagged)]


def link_alone(text: str) -> TextLink | None:
    """The link that makes up the whole text; else None."""
    address = link_in(text) if _LINK_ALONE.fullmatch(text) else ""
    words = without_markup(text) if address else ""
    return TextLink(words, address) if words else None


def frame_alone(text: str) -> str:
    """The address of the frame that makes up the whole text; else an empty string."""
    match = _FRAME_ALONE.fullmatch(text)
    return html.unescape(match[1]) if match else ""


_PAIRS = ('""', "“”", "„“", "„”", "«»", "»«", "‘’", "‚‘", "‹›", "「」", "『』", "''", "”“", "””")


def unquoted(text: str) -> str:
    """The text without a pair of quotation marks around all of it."""
    text = text.strip()
    inner = text[1:-1]
    outer = text[:1] + text[-1:]
    return inner.strip() if inner and outer in _PAIRS and not set(outer) & set(inner) else text
