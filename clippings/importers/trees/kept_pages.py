"""Data without records, whose texts are lines of a page or whole pages.

Content management systems keep the text of a page in one value, as HTML or Markdown.
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from clippings.importers.notations.plain_tree import texts_in
from clippings.shares import more_than_half
from clippings.values import Plain
from clippings.words.keys import fields_named

_LINK = re.compile(r"<a\s[^<>]*?href|\]\(\s*<?(?:https?:|/|\.)|<https?:", re.IGNORECASE)
_TAG = re.compile(r"</?[a-z][a-z0-9]*(?:\s[^<>]*)?/?>", re.IGNORECASE)
_FEWEST = 2  # links


def facts_in_pages(tree: Plain, records: Sequence[Mapping[str, Plain]]) -> list[dict[str, Plain]]:
    """The facts in texts that are pages, and in lists of texts, each the line of a page.

    Empty if the `records` found in the data are as many, or if one of them contains no page.
    """
    from clippings.page_entries import read_entries

    if not all(any(map(is_page, texts_in({**record}))) for record in records):
        return []
    page = "".join(_page_of(tree))
    entries = read_entries(f"# Press\n\n{page}") if page else ()
    return [{**entry.plain} for entry in entries] if len(entries) > len(records) else []


def is_page(text: str) -> bool:
    """Whether a text contains several links."""
    return len(_LINK.findall(text)) >= _FEWEST


def as_markdown(text: str) -> str:
    """The text of a page as Markdown."""
    from selectolax.lexbor import LexborHTMLParser

    from clippings.importers.html_pages.text import markdown_of

    body = LexborHTMLParser(text).body if _TAG.search(text) else None
    return markdown_of(body) if body else text


def _page_of(node: Plain) -> Iterator[str]:
    match node:
        case str():
            yield f"{as_markdown(node)}\n\n" if is_page(node) else ""
        case dict():
            yield from _section_of(node)
        case list() if _are_lines(node):
            yield from (f"- {' '.join(text.split())}\n" for text in node if isinstance(text, str))
        case list():
            for item in node:
                yield from _page_of(item)


def _section_of(node: Mapping[str, Plain]) -> Iterator[str]:
    """A mapping as a section: its title as the heading, its lists below their keys."""
    titles = (one for key, one in node.items() if "title" in fields_named(key))
    title = next((one for one in titles if isinstance(one, str) and not is_page(one)), "")
    has_page = any(isinstance(value, str) and is_page(value) for value in node.values())
    yield f"## {title}\n\n" if has_page and title and not title.isdigit() else ""
    for key, value in node.items():
        lines = "".join(_page_of(value))
        listed = lines and isinstance(value, list) and isinstance(value[0], str)
        yield f"## {key}\n\n{lines}\n" if listed else lines


def _are_lines(items: list[Plain]) -> bool:
    """Whether most items of a list are texts with an address."""
    linked = [text for text in items if isinstance(text, str) and "://" in text]
    return len(linked) > 1 and more_than_half(len(linked), len(items))
