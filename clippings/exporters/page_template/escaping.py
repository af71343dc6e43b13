"""Escaping of text for the format that a template writes."""

from collections.abc import Callable, Mapping
from html import escape as escape_html
from typing import NamedTuple

from clippings.addresses.targets import is_linkable
from clippings.exporters.markdown_page.escaping import (
    escape_address,
    escape_inline,
    escape_line,
    escape_lines,
)


class Escaping(NamedTuple):
    """The functions of one format: for a text, for a text with a link, for paragraphs.

    Paragraphs keep their line breaks; the prefix is put before each line, if the format has lines.
    """

    text: Callable[[str], str]
    link: Callable[[str, str], str]
    paragraphs: Callable[[str, str], str]


def _parts(text: str) -> list[str]:
    return [part.strip() for part in text.split("\n\n") if part.strip()]


def _prefixed(text: str, prefix: str) -> str:
    return "\n".join((prefix + line).rstrip() for line in text.split("\n"))


def _markdown_text(text: str) -> str:
    """Escape text that may start a line; one space around it is kept, more would make it code."""
    space = " "
    return f"{space * text.startswith(space)}{escape_line(text)}{space * text.endswith(space)}"


def _markdown_link(text: str, address: str) -> str:
    return f"[{escape_inline(text)}]({escape_address(address)})"


def _markdown_paragraphs(text: str, prefix: str) -> str:
    return _prefixed("\n\n".join(map(escape_lines, _parts(text))), prefix)


def _html_link(text: str, address: str) -> str:
    return f'<a href="{escape_html(address)}">{escape_html(text)}</a>'


def _html_paragraphs(text: str, _prefix: str) -> str:
    parts = (escape_html(part).replace("\n", "<br>") for part in _parts(text))
    return "\n".join(f"<p>{part}</p>" for part in parts)


def _plain_paragraphs(text: str, prefix: str) -> str:
    return _prefixed("\n\n".join(_parts(text)), prefix)


ESCAPINGS: Mapping[str, Escaping] = {
    "markdown": Escaping(_markdown_text, _markdown_link, _markdown_paragraphs),
    "html": Escaping(escape_html, _html_link, _html_paragraphs),
    "none": Escaping(str, "{} <{}>".format, _plain_paragraphs),
}


def as_link(escaping: Escaping, text: str, address: str) -> str:
    """The text as a link, if the address can be linked; else the escaped text."""
    return escaping.link(text, address) if is_linkable(address) else escaping.text(text)
