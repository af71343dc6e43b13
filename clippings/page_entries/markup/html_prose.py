"""The text of raw HTML in Markdown, as tags inside a line or as whole blocks."""

import html
import re

from clippings.html_tokens import HEADINGS, INLINE, attributes_of
from clippings.page_entries.markup.html_parts import entry_boundaries
from clippings.page_entries.markup.prose import HARD_BREAK, PART, Picture, Prose
from clippings.page_entries.markup.prose_builder import ProseBuilder, Stretch
from clippings.played import TAGS, is_recording
from clippings.spans import Span

_TAG = re.compile(r"<(/?)([a-zA-Z][\w-]*)", re.ASCII)
_STRETCHES: dict[str, Stretch] = {
    **dict.fromkeys(("strong", "b"), "strong"),
    **dict.fromkeys(("em", "i", "cite", "u"), "stressed"),
    **dict.fromkeys(HEADINGS, "heading"),
    "blockquote": "quoted",
}
_LINES = (*HEADINGS, "p", "div", "li", "ul", "ol", "tr", "table", "blockquote", "section")
_UNSEEN = re.compile(
    r"<!--.*?(?:-->|\Z)|<(script|style|svg|template)\b.*?(?:</\1\s*>|\Z)", re.S | re.I
)
# Pages have Markdown links inside HTML, though CommonMark (4.6) does not allow them.
_ADDRESS = r"\]\((?P<{}>https?://[^\s()<>\[\]]+)\)"
_TOKEN = re.compile(
    r"<[^<>]*>|&(?:#\d+|#[xX][0-9a-fA-F]+|\w+);"
    rf"|(?<!!)\[(?=[^\[\]<>]{{1,200}}{_ADDRESS.format('url')})|{_ADDRESS.format('end')}"
    r"|[^<&\[\]]+|[<&\[\]]",
    re.DOTALL,
)
_IN_LINES = INLINE - {"bdo", "label", "picture", "wbr"}


def read_html(source: str, start: int) -> Prose:
    """The text of a block of HTML that begins at page offset `start`.

    Each of its block elements begins a new line (HARD_BREAK), each entry a PART.
    """
    builder = ProseBuilder()
    hidden = _UNSEEN.sub(lambda unseen: " " * len(unseen[0]), source)
    starts = entry_boundaries(hidden)
    for match in _TOKEN.finditer(hidden):
        piece, span = match[0], Span(start + match.start(), start + match.end())
        tag = _TAG.match(piece) if piece[-1:] == ">" else None
        if tag:
            if match.start() in starts and not builder.open_anchors:
                builder.write(PART, span)
            elif tag[2].lower() not in _IN_LINES:
                builder.write(HARD_BREAK, span)
            apply_tag(builder, piece, span)
            _take_part(builder, piece, tag)
        elif match["url"] and not builder.open_anchors:
            target = Span(start + match.start("url"), start + match.end("url"))
            builder.open_anchor(html.unescape(match["url"]), span, target)
        elif match["end"] and builder.open_anchors:
            builder.close_anchor(span)
        elif piece[0] == "&" and len(piece) > 1:
            builder.write(html.unescape(piece), span)
        else:
            builder.write(re.sub(r"\s", " ", piece), span)
    return builder.done()


def begins_line(source: str) -> bool:
    """Whether an HTML tag inside a line of Markdown begins a new line."""
    tag = _TAG.match(source)
    return bool(tag and tag[2].lower() in _LINES)


def _take_part(builder: ProseBuilder, piece: str, tag: re.Match[str]) -> None:
    """Begin or end a part of a box."""
    name = tag[2].lower()
    if tag[1]:
        builder.parts.end(name, len(builder.text), builder.text)
    else:
        called = attributes_of(piece, Span(0, len(piece))).get("class", ("",))[0]
        builder.parts.begin(name, called, len(builder.text), builder.text)


def apply_tag(builder: ProseBuilder, source: str, span: Span) -> None:
    """Apply a tag at this span of the page to the text."""
    tag = _TAG.match(source)
    if not tag:
        return
    name = tag[2].lower()
    if name == "br":
        builder.write(HARD_BREAK, span)
    elif tag[1]:
        _end(builder, name, span)
    else:
        _begin(builder, name, source, span)


def _end(builder: ProseBuilder, name: str, span: Span) -> None:
    """Apply an end tag."""
    if name in _STRETCHES:
        builder.close_stretch(_STRETCHES[name])
    elif name == "time":
        builder.close_time(span)
    elif name == "a":
        builder.close_anchor(span)


def _begin(builder: ProseBuilder, name: str, source: str, span: Span) -> None:
    """Apply a start tag."""
    values = {
        key: (value, where.moved(span.start))
        for key, (value, where) in attributes_of(source, Span(0, len(source))).items()
    }
    src, target = values.get("src", ("", None))
    if name in _STRETCHES:
        builder.open_stretch(_STRETCHES[name])
    elif name == "time" and "datetime" in values:
        builder.open_time = (len(builder.text), values["datetime"][0])
    elif name == "a" and "href" in values:
        builder.open_anchor(values["href"][0], span, values["href"][1])
    elif name == "img" and "src" in values:
        alt, credit = (values.get(key, ("",))[0] for key in ("alt", "title"))
        builder.pictures.append(Picture(len(builder.text), src, alt, credit, "", span, target))
    elif name in TAGS and is_recording(src):
        builder.open_anchor(src, span, target)
        builder.close_anchor(span)
