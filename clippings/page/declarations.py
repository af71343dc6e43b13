"""What a page declares: its language and title, metas and links by name, JSON-LD."""

import re
from collections.abc import Mapping
from typing import NamedTuple

from selectolax.lexbor import LexborHTMLParser

from clippings.page import json_ld
from clippings.page.seen_line import plain_line

_MOST_VALUES = 200  # under one name: a paper can have a hundred authors
_LONGEST_VALUE = 4000  # characters of a declared value
_NAMES_OF_METAS = ("property", "name", "itemprop", "http-equiv")
_FEEDS = "link[rel=alternate][type*='rss' i], link[rel=alternate][type*='atom' i]"
# Tags inside a title that its page closes too late, or never.
_UNCLOSED = re.compile(r"<(?:/(?:head|title)|meta|link|script|style|base)\b", re.IGNORECASE)
_DECLARATIONS = "html, meta, link[rel], script[type*=json i], title"


class Declarations(NamedTuple):
    """What a page declares; keys of `metas` and `links` are in lower case, `feeds` are titles."""

    lang: str
    title: str
    metas: Mapping[str, list[str]]
    links: Mapping[str, list[str]]
    feeds: tuple[str, ...]
    nodes: tuple[json_ld.JsonNode, ...]


class DeclaredValues(dict[str, list[str]]):
    """Values by name in lower case, in page order."""

    def note(self, name: str | None, value: str | None) -> None:
        """Add a value that is not empty."""
        value = plain_line((value or "")[:_LONGEST_VALUE])
        values = self.setdefault(name.strip().lower(), []) if name and value else None
        if values is not None and len(values) < _MOST_VALUES:
            values.append(value)

    def spread(self, name: str) -> None:
        """Add the members of a value in JSON under names of their own.

        Parse.ly used `parsely-page` at first for what is now `parsely-author` and the like.
        """
        for node in json_ld.nodes_of_blocks(self.get(name, ())):
            for key in node:
                for part in json_ld.members((), node, key):
                    own = f"{name.partition('-')[0]}-{key.replace('_', '-').rstrip('s')}"
                    self.note(own, json_ld.text(part))


def read_declarations(tree: LexborHTMLParser) -> Declarations:
    """Everything declared, in page order; of several titles the first that is not empty."""
    metas, links = DeclaredValues(), DeclaredValues()
    blocks: list[str] = []
    title = lang = ""
    for node in tree.css(_DECLARATIONS):
        attributes = node.attributes
        match node.tag:
            case "html":
                lang = attributes.get("lang") or attributes.get("xml:lang") or ""
            case "meta":
                for name in _NAMES_OF_METAS:
                    metas.note(attributes.get(name), attributes.get("content"))
            case "link":
                for relation in (attributes.get("rel") or "").split():
                    links.note(relation, attributes.get("href"))
            case "script":
                blocks.append(node.text())
            case "title":
                title = title or plain_line(_UNCLOSED.split(node.text()[:_LONGEST_VALUE])[0])
    metas.spread("parsely-page")
    feeds = tuple(plain_line(link.attributes.get("title") or "") for link in tree.css(_FEEDS))
    return Declarations(lang.strip(), title, metas, links, feeds, json_ld.nodes_of_blocks(blocks))
