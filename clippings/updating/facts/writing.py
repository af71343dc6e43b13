"""Writes a fact at its place in Markdown or HTML."""

import html
import re
from collections.abc import Callable, Mapping

from clippings.dates import parse_date
from clippings.exporters.markdown_page.escaping import escape_address, escape_inline, escape_line
from clippings.languages import find_language, language_fault, language_name
from clippings.page_entries.entry import Part
from clippings.spans import Span
from clippings.words.kinds import kind_name
from clippings.words.names import AND
from clippings.written_dates.on_page import spelling_on_page, usual_on_page
from clippings.written_dates.spelling import spell_date

NAMES_SEPARATOR = "; "
_ADDRESSES = ("address", "image", "src", "link")
_LANGUAGES = ("en", "fr", "de", "es", "it", "pt", "nl", "sv", "da", "no", "pl", "cs", "ca", "fi")
_TEMPLATE = re.compile(r"\{(?=[{%#])|(?<=[%#}])\}")


def written(page: str, part: Part, fact: str, span: Span, value: str) -> str:
    """The text that replaces a span so that it states `value`."""
    if fact in _ADDRESSES:
        return _address(page, part, span, value)
    if fact == "date":
        old = page[span.start : span.end]
        known = part.spelling and spelling_on_page(part.spelling, old, page)
        return spell_date(parse_date(value), known or usual_on_page(page))
    if spell := _SPELLINGS.get(fact):
        value = spell(page[span.start : span.end], value)
    if part.html:
        return in_html(value)
    begins = not page[page.rfind("\n", 0, span.start) + 1 : span.start].strip()
    return escape_line(value) if begins else escape_inline(value)


def in_html(text: str) -> str:
    """Text for HTML content; template tags of site generators are escaped too."""
    line = " ".join(text.split()) if not text.isprintable() else text
    return _TEMPLATE.sub(lambda brace: f"&#{ord(brace[0])};", html.escape(line, quote=False))


def in_attribute(text: str) -> str:
    """Text for an attribute value in either kind of quotation marks."""
    escaped = html.escape(" ".join(text.split())).replace("&#x27;", "&#39;")
    return _TEMPLATE.sub(lambda brace: f"&#{ord(brace[0])};", escaped)


def _address(page: str, part: Part, span: Span, value: str) -> str:
    before = page[span.start - 1]
    if before in "\"'":
        return in_attribute(value)
    if part.html and before != ">":
        bare = not re.search(r"[\s\"'<>`]", value)
        return in_attribute(value) if bare else f'"{in_attribute(value)}"'
    if part.html:
        return in_html(value)
    return escape_address(value) if before == "(" else value


def _language(old: str, lang: str) -> str:
    """The name of a language, in the language and case of the old name; a tag if that was one."""
    if language_fault(old) is None:
        return lang.upper() if old.isupper() and lang.isalpha() else lang
    tag = find_language(old) or ""
    written_in = (one for one in _LANGUAGES if language_name(tag, one).casefold() == old.casefold())
    return _cased(old, language_name(lang, next(written_in, "en")))


def _kind(old: str, kind: str) -> str:
    return _cased(old, kind_name(kind))


def _cased(old: str, new: str) -> str:
    if old[1:].isupper():
        return new.upper()
    return new[:1].lower() + new[1:] if old[:1].islower() else new[:1].upper() + new[1:]


def _authors(old: str, value: str) -> str:
    """Names joined as the old ones are; a single one as "Last, First" if the old one was."""
    names = value.split(NAMES_SEPARATOR)
    if len(names) == 1:
        first, _, last = value.rpartition(" ")
        inverted = first and re.fullmatch(r"[^,\n]+, [^,\n]+", old)
        return f"{last}, {first}" if inverted else value
    joined = re.search(rf"\s+(?:{AND}|&amp;)\s+", old)
    last_joint = html.unescape(joined[0]) if joined else ", "
    return ", ".join(names[:-1]) + last_joint + names[-1]


_SPELLINGS: Mapping[str, Callable[[str, str], str]] = {
    "lang": _language,
    "kind": _kind,
    "author": _authors,
}
