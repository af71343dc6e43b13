"""How text from data is made harmless in the format that a template writes."""

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
    """The ways of one format: a text anywhere, a text linked to an address, a text of paragraphs.

    Paragraphs keep their line ends; where a format has lines, a prefix begins each of them.
    """

    text: Callable[[str], str]
    link: Callable[[str, str], str]
    paragraphs: Callable[[str, str], str]


def _parts(text: str) -> list[str]:
    return [part.strip() for part in text.split("\n\n") if part.strip()]


def _prefixed(text: str, prefix: str) -> str:
    return "\n".join((prefix + line).rstrip() for line in text.split("\n"))


def _markdown_text(text: str) -> str:
    """Text that may begin a line; one blank around it stays, more could make it code."""
    blank = " "
    return f"{blank * text.startswith(blank)}{escape_line(text)}{blank * text.endswith(blank)}"


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
    """The text, leading to the address where that is one of a page."""
    return escaping.link(text, address) if is_linkable(address) else escaping.text(text)
