"""Pages to look at: made from text, read by a parser that is not ours."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from selectolax.lexbor import LexborHTMLParser

from clippings.clipping import Clipping, Collection
from clippings.data_file.snapshot import read_snapshot
from clippings.exporters.html_page import AS_WRITTEN, render_html_page
from clippings.locales import find_locale

NASTY = Path(__file__).with_name("nasty.yaml")


def nasty() -> Collection:
    """Every script, missing fields, markup, template code and hostile addresses."""
    return read_snapshot(NASTY).collection


def page(collection: Collection, locale: str = "en") -> LexborHTMLParser:
    """The page as a browser reads it."""
    return LexborHTMLParser(render_html_page(collection, find_locale(locale), AS_WRITTEN))


def page_of(*clippings: Clipping, locale: str = "en") -> LexborHTMLParser:
    """The page of these clippings."""
    return page(Collection(clippings=clippings), locale)


def texts(tree: LexborHTMLParser, selector: str) -> list[str]:
    """The text of every element that fits, blanks folded."""
    return [" ".join(node.text().split()) for node in tree.css(selector)]


def attributes(tree: LexborHTMLParser, selector: str, name: str) -> list[str]:
    """An attribute of every element that fits; empty where it has none."""
    return [node.attributes.get(name) or "" for node in tree.css(selector)]


def structured(tree: LexborHTMLParser) -> Mapping[str, Any]:
    """The page's JSON-LD."""
    [script] = tree.css("script")
    assert script.attributes == {"type": "application/ld+json"}
    found: Mapping[str, Any] = json.loads(script.text())
    return found
