"""The visible text of a page, one line for each block."""

import re
from itertools import islice
from typing import TYPE_CHECKING

from clippings.page.bounds import bounded
from clippings.page.notes import mark_notes
from clippings.page.paragraphs import BROKEN, KIND_MARK, paragraph_kinds

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

# Elements that a browser shows as a box of their own (WHATWG HTML, 15.3) or that break a line.
BLOCKS = (
    "address, article, aside, blockquote, br, caption, center, dd, details, dialog, dir, div, dl, "
    "dt, fieldset, figcaption, figure, footer, form, h1, h2, h3, h4, h5, h6, header, hgroup, hr, "
    "legend, li, main, menu, nav, ol, option, p, pre, search, section, summary, table, tbody, td, "
    "tfoot, th, thead, tr, ul"
)
_UNSEEN = (
    "head, script, style, noscript, template, svg, iframe, object, audio, video, canvas, select, "
    "textarea, annotation, rp, rt, title"
)
# Words for screen readers or of an earlier version, inside a sentence that is shown without them.
_UNSEEN_INLINE = (
    "[hidden], [style*='display:none' i], [style*='display: none' i], "
    "[style*='visibility:hidden' i], [style*='visibility: hidden' i], "
    ".sr-only, .screen-reader-text, .visually-hidden, .visuallyhidden, "
    "del, s, strike, [role=tooltip], .tooltiptext, .tooltip-text, .tooltip-content"
)
_MAX_INLINE_NODES = 20  # a larger element is not just for screen readers
_BLOCK_TAGS = frozenset(("html", "body", *BLOCKS.split(", ")))
_BLOCK_EDGE = "\x1e"
SEAM = "\u200b"
# Browsers show its content: https://html.spec.whatwg.org/#attr-template-shadowrootmode
_SHADOW = re.compile(r"<template(?=[^>]{0,200}\sshadowroot(?:mode)?=)", re.IGNORECASE)
_OUTSIDE = " " + SEAM


def visible_text(html: str) -> str:
    """The words of a page as readers see them: whitespace collapsed, one line for each block.

    Inline elements add no space; `SEAM` marks where one begins or ends (after a drop cap, or in a
    byline whose parts only a style sheet separates), `NOTE` both sides of the mark of a note, and
    one of `KIND_MARKS` the beginning of a paragraph.
    """
    raw = _flat_text(bounded(_SHADOW.sub("<div", html)))
    return "\n".join(filter(None, map(_line, raw.split(_BLOCK_EDGE))))


def _line(raw: str) -> str:
    """The line after the mark of its kind; empty if there is no other text."""
    kind = raw[:1] if KIND_MARK.match(raw) else ""
    words = " ".join(raw[len(kind) :].split()).strip(_OUTSIDE)
    return kind + words if words else ""


def _flat_text(html: str) -> str:
    """The text nodes in order, with `_BLOCK_EDGE` on both sides of every block."""
    from selectolax.lexbor import LexborHTMLParser

    tree = LexborHTMLParser(html.replace(_BLOCK_EDGE, " ").encode("utf-8", "replace"))
    if tree.root is None:
        return ""
    tree.strip_tags(_UNSEEN.split(", "))
    # Inner nodes first: an outer one is removed with its descendants.
    for node in reversed(tree.css(_UNSEEN_INLINE)):
        if not _is_block(node):
            node.decompose()
    kinds = paragraph_kinds(tree)
    mark_notes(tree)
    for block in tree.css(BLOCKS):
        block.insert_before(_BLOCK_EDGE + kinds.get(block.mem_id, ""))
        block.insert_after(_BLOCK_EDGE + BROKEN if block.tag == "br" else _BLOCK_EDGE)
    return tree.root.text(separator=SEAM)


def _is_block(node: "LexborNode") -> bool:
    """Whether an element is or contains a block: text that a script unfolds belongs to the page."""
    nodes = list(islice(node.traverse(), _MAX_INLINE_NODES))
    return len(nodes) == _MAX_INLINE_NODES or any(inner.tag in _BLOCK_TAGS for inner in nodes)
