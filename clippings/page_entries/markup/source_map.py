"""Markdown parsed so that every inline token has its place in its block."""

import re
from collections.abc import Callable, Sequence

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock, html_block
from markdown_it.rules_inline import (
    StateInline,
    autolink,
    backtick,
    emphasis,
    entity,
    escape,
    html_inline,
    image,
    link,
    newline,
)
from markdown_it.token import Token

InlineRule = Callable[[StateInline, bool], bool]
_RULES: dict[str, InlineRule] = {
    "newline": newline,
    "escape": escape,
    "backticks": backtick,
    "emphasis": emphasis.tokenize,
    "link": link,
    "image": image,
    "autolink": autolink,
    "html_inline": html_inline,
    "entity": entity,
}

_TO_ITS_OWN_END = re.compile(r"<(?:[!?]|(?:script|style|pre|textarea)\b)", re.IGNORECASE)
_HEADING_OR_RULE = re.compile(r"#{1,6} +[^\s#]|-{3,}\s*$")


class _Parser(MarkdownIt):
    """CommonMark with tables; addresses are kept as written."""

    def normalizeLink(self, url: str) -> str:  # noqa: N802
        return url

    def normalizeLinkText(self, link: str) -> str:  # noqa: N802
        return link


def parse_markdown(text: str) -> list[Token]:
    """The block tokens; inline ones have `meta["span"]`, links and images `meta["target"]` too.

    Both are offsets into the content of their block; `target` is the place of the address.
    """
    parser = _Parser("commonmark").enable("table").disable(["text_join", "fragments_join"])
    for name, rule in _RULES.items():
        parser.inline.ruler.at(name, _spanned(rule))
    ends = ["paragraph", "reference", "blockquote"]
    parser.block.ruler.at("html_block", _html_before_headings, {"alt": ends})
    tokens = parser.parse(text)
    for token in tokens:
        if token.children:
            _span_plain_text(token.children)
    return tokens


def _html_before_headings(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """Parse a block of HTML; a Markdown heading or rule ends it like a blank line.

    CommonMark makes them part of the block, but kramdown and most authors do not.
    """
    first = _line(state, start)
    if silent or not first.startswith("<") or _TO_ITS_OWN_END.match(first):
        return html_block(state, start, end, silent)
    lines = range(start + 1, end)
    ends = (at for at in lines if state.isEmpty(at) or _HEADING_OR_RULE.match(_line(state, at)))
    return html_block(state, start, next(ends, end), silent)


def _line(state: StateBlock, number: int) -> str:
    """The text of a line."""
    return state.src[state.bMarks[number] + state.tShift[number] : state.eMarks[number]]


def _spanned(rule: InlineRule) -> InlineRule:
    """The rule, extended to note the place of the tokens it makes."""

    def spanned(state: StateInline, silent: bool) -> bool:
        start, first, pending = state.pos, len(state.tokens), state.pending
        if not rule(state, silent):
            return False
        made = state.tokens[first:]
        if pending and made and made[0].type == "text":
            made = made[1:]  # the plain text before
        if made and rule is emphasis.tokenize:
            for place, token in enumerate(made, start):
                token.meta["span"] = (place, place + 1)
        elif made:
            made[0].meta |= {"span": (start, state.pos)}
            if made[0].type in ("link_open", "image"):
                made[0].meta["target"] = _target(state, start)
            made[-1].meta["span"] = (start, state.pos)
        return True

    return spanned


def _target(state: StateInline, start: int) -> tuple[int, int] | None:
    """The place of the address in a `[label](address)` or `<address>` that begins at `start`."""
    source = state.src
    if source[start] == "<":
        return start + 1, state.pos - 1
    bracket = start + (source[start] == "!")
    end = state.md.helpers.parseLinkLabel(state, bracket, True)
    if end < 0 or source[end + 1 : end + 2] != "(":
        return None
    begin = end + 2
    while source[begin : begin + 1] in (" ", "\t", "\n"):
        begin += 1
    found = state.md.helpers.parseLinkDestination(source, begin, state.posMax)
    return (begin, found.pos) if found.ok else None


def _span_plain_text(tokens: Sequence[Token]) -> None:
    """Give plain text the place between the tokens around it."""
    place = 0
    for token in tokens:
        span = token.meta.get("span")
        if span is None:
            token.meta["span"] = (place, place + len(token.content))
            place += len(token.content)
        elif token.type == "link_open":
            place = span[0] + 1
        else:
            place = span[1]
