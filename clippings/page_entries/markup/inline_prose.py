"""The text of Markdown's inline tokens."""

import re
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from clippings.page_entries.markup.html_prose import apply_tag, begins_line
from clippings.page_entries.markup.prose import HARD_BREAK, Picture, Prose
from clippings.page_entries.markup.prose_builder import ProseBuilder
from clippings.page_entries.markup.site_markup import FIXED_SPACE
from clippings.spans import Span

if TYPE_CHECKING:
    from markdown_it.token import Token


# An icon by its name: ":newspaper:", ":material-arrow-right:".
_ICON = re.compile(r"(?<![\w:]):[a-z][\w+-]*:(?!\w)")


def read_prose(tokens: "Iterable[Token]", offsets: Sequence[int]) -> Prose:
    """The text of a block; `offsets` are the page offsets of its content and of its end."""
    builder = ProseBuilder()
    for token in tokens:
        start, end = token.meta["span"]
        span = Span(offsets[start], offsets[end - 1] + 1 if end > start else offsets[start])
        target = token.meta.get("target")
        _take(builder, token, span, target and Span(offsets[target[0]], offsets[target[1]]))
    return builder.done()


def _take(builder: ProseBuilder, token: "Token", span: Span, target: Span | None) -> None:
    """Apply an inline token to the text."""
    match token.type:
        case "text" | "text_special" | "code_inline":
            words = token.content.replace(FIXED_SPACE, " ")
            builder.write(_ICON.sub(lambda icon: " " * len(icon[0]), words), span)
        case "softbreak":
            builder.write("\n", span)
        case "hardbreak":
            builder.write(HARD_BREAK, span)
        case "link_open":
            builder.open_anchor(_address(token, "href"), span, target)
        case "link_close":
            builder.close_anchor(span)
        case "strong_open":
            builder.open_stretch("strong")
        case "strong_close":
            builder.close_stretch("strong")
        case "em_open":
            builder.open_stretch("stressed")
        case "em_close":
            builder.close_stretch("stressed")
        case "image":
            alt = "".join(child.content for child in token.children or ())
            src, credit = _address(token, "src"), str(token.attrs.get("title", ""))
            place = len(builder.text)
            builder.pictures.append(Picture(place, src, alt, credit, "", span, target))
        case "html_inline":
            if begins_line(token.content):
                builder.write(HARD_BREAK, span)
            apply_tag(builder, token.content, span)


def _address(token: "Token", key: str) -> str:
    """The address in an attribute of a token."""
    return str(token.attrs[key]).replace(FIXED_SPACE, " ")
