"""Finds words in Markdown or HTML source, however they are escaped and broken into lines."""

import html
import re
from collections.abc import Iterator
from functools import cache
from html.entities import codepoint2name

from clippings.spans import Span

BLANK = "\x00"
_TAGS = r"(?:\x00+|[*_]{1,3})?"  # tags and emphasis, which may begin or end between two words
_SPACE = rf"{_TAGS}(?:\s|&nbsp;|&#160;|&#xa0;)+(?:>[ \t]?)?{_TAGS}"
_BREAK = re.compile(r"<br\s*/?>|\\(?=\r?\n)", re.IGNORECASE)
_INVISIBLE = re.compile(
    r"<!--.*?-->|<(script|style|svg)\b.*?</\1\s*>|<[a-zA-Z/!?][^<>]*>"
    r"|(?<=\])\((?:<[^<>\n]*>|[^\s()]*(?:\([^\s()]*\)[^\s()]*)*)|\bhttps?://[^\s<>\"')]+",
    re.DOTALL | re.IGNORECASE,
)
_LONGEST_PHRASE = 2000  # characters


def seen_text(source: str) -> str:
    """Replace each character that readers do not see by BLANK, keeping all offsets."""
    broken = _BREAK.sub(lambda match: " " * len(match[0]), source)
    return _INVISIBLE.sub(lambda match: BLANK * len(match[0]), broken)


def seen_words(source: str) -> list[str]:
    """The words that readers see; `&middot;` is not one."""
    return re.findall(r"\w+", html.unescape(seen_text(source)))


def has_words(source: str) -> bool:
    """Whether readers see a letter or a digit."""
    return any(map(str.isalnum, html.unescape(seen_text(source))))


def find_words(text: str, words: str) -> Iterator[Span]:
    """Find the words, as whole words, in a text made by `seen_text`."""
    if not words.strip() or len(words) > _LONGEST_PHRASE:
        return
    plain = re.compile(_bounded(words, re.escape(words)))
    pattern = plain if plain.search(text) else _pattern(words)
    for match in pattern.finditer(text):
        yield Span(*match.span())


@cache
def _pattern(words: str) -> re.Pattern[str]:
    parts = ("".join(map(_any_spelling, word)) for word in words.split())
    return re.compile(_bounded(words.strip(), _SPACE.join(parts)))


def _bounded(words: str, pattern: str) -> str:
    """The pattern with word boundaries around it."""
    before = r"(?<!\w)" if words[:1].isalnum() else ""
    return before + pattern + (r"(?!\w)" if words[-1:].isalnum() else "")


def _any_spelling(char: str) -> str:
    """A pattern for a character: itself, escaped by a backslash, or as a reference."""
    if char.isascii() and char.isalnum():
        return char
    code = ord(char)
    names = [codepoint2name[code]] if code in codepoint2name else []
    names += ["apos"] if char == "'" else []
    spelled = [f"&{name};" for name in (*names, f"#{code}", f"#x{code:x}", f"#x{code:X}")]
    marked = "" if char.isalnum() else _TAGS
    escaped = re.escape(char) if char.isalnum() else rf"\\?{re.escape(char)}"
    return f"{marked}(?:{'|'.join([*spelled, escaped])}){marked}"
