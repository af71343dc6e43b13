"""A Markdown page as a sequence of blocks, each with its text and place."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

from clippings.page_entries.markup.columns import facts_of_cells
from clippings.page_entries.markup.html_prose import read_html
from clippings.page_entries.markup.html_sections import section_headings
from clippings.page_entries.markup.inline_prose import read_prose
from clippings.page_entries.markup.page_lines import LINE_END, Lines
from clippings.page_entries.markup.prose import Prose, StatedFact
from clippings.page_entries.markup.site_markup import without_site_markup
from clippings.spans import Span

if TYPE_CHECKING:
    from markdown_it.token import Token

BlockKind = Literal["heading", "item", "paragraph", "quotation", "cell", "html", "rule", "code"]
_BARE: Mapping[str, BlockKind] = {
    "html_block": "html",
    "hr": "rule",
    "fence": "code",
    "code_block": "code",
}
_RULE = re.compile(r"\s*(?:<br\b[^<>]*>\s*)*<hr\b[^<>]*>\s*(?:<br\b[^<>]*>\s*)*", re.IGNORECASE)
_TAG = re.compile(r"\s*</?[a-zA-Z][^<>]*>")
_ITEM = re.compile(r"<li\b[^<>]*>(.*?)(?=<li\b|</li>|</[uo]l>|\Z)", re.IGNORECASE | re.DOTALL)


@dataclass(frozen=True, kw_only=True)
class Block:
    """A heading, list item, paragraph …; `span` is its lines without the last line end.

    `level` is that of a heading or the depth of a list item. Blocks of one quotation, or of one row
    of a table, share a `group`, and blocks of one list item an `item`; 0 is none.
    """

    kind: BlockKind
    line: int
    span: Span
    prose: Prose
    level: int = 0
    group: int = 0
    item: int = 0


@lru_cache(maxsize=1)
def read_blocks(page: str) -> tuple[Block, ...]:
    """The blocks of a page in order; front matter and template lines are left out.

    The last result is cached, as `read_entries` and `read_beside` need the same page.
    """
    from clippings.page_entries.markup.source_map import parse_markdown

    markdown = without_site_markup(LINE_END.sub("\n", page))
    walked = _walk(parse_markdown(markdown), Lines(page))
    return tuple(part for block in walked for part in _split_sections(block, page))


def _split_sections(block: Block, page: str) -> Iterator[Block]:
    """A block; HTML is split into the headings of its sections and the parts below each."""
    source = page[block.span.start : block.span.end]
    headings = [*section_headings(source)] if block.kind == "html" else []
    if not headings:
        yield from _items_in(block, source) or (block,)
        return
    place = 0
    for (start, end), level in (*headings, (Span(len(source), len(source)), 0)):
        for first, last, depth in ((place, start, 0), (start, end, level)):
            if not source[first:last].strip():
                continue
            span = Span(block.span.start + first, block.span.start + last)
            part = replace(
                block,
                kind="heading" if depth else "html",
                level=depth,
                line=block.line + source.count("\n", 0, first),
                span=span,
                prose=read_html(source[first:last], span.start),
            )
            yield from _items_in(part, source[first:last]) or (part,)
        place = end


def _items_in(block: Block, source: str) -> Sequence[Block]:
    """The items of an HTML list without links or pictures, as blocks like Markdown items."""
    if block.kind != "html" or block.prose.anchors or block.prose.pictures:
        return ()
    start = block.span.start
    return [
        replace(
            block,
            kind="item",
            level=1,
            item=-start - item.start(1),
            line=block.line + source.count("\n", 0, item.start(1)),
            span=Span(start + item.start(1), start + item.end(1)),
            prose=read_html(item[1], start + item.start(1)),
        )
        for item in _ITEM.finditer(source)
    ]


def _walk(tokens: "Sequence[Token]", text: Lines) -> Iterator[Block]:
    """The blocks of a parsed page."""
    around: list[tuple[int, Token]] = []
    facts = facts_of_cells(tokens)
    for number, token in enumerate(tokens, 1):
        if token.nesting == 1:
            around.append((number, token))
        elif token.nesting == -1:
            around.pop()
        if token.type == "inline":
            yield _inline_block(token, around, text, facts.get(number, ""))
        elif token.type == "hr" and any(outer.type == "list_item_open" for _, outer in around):
            continue  # a rule inside an item separates its lines, not items
        elif token.type in _BARE:
            line, span = _lines(token, text)
            kind = _bare_kind(token)
            html = kind == "html"
            prose = read_html(text.page[span.start : span.end], span.start) if html else Prose()
            yield Block(kind=kind, line=line, span=span, prose=prose)


def _bare_kind(token: "Token") -> BlockKind:
    """The kind of a block without inline tokens.

    Indented HTML is HTML, as kramdown has it inside other HTML and authors intend. HTML that
    consists of horizontal rules is a rule.
    """
    if token.type == "html_block" and _RULE.fullmatch(token.content):
        return "rule"
    indented = token.type == "code_block" and _TAG.match(token.content)
    return "html" if indented else _BARE[token.type]


def _lines(token: "Token", text: Lines) -> tuple[int, Span]:
    """The number of the first line of a block, from 1, and the span of its lines."""
    first, last = token.map or [0, 1]
    while last > first + 1 and not text.line(last - 1).strip():
        last -= 1
    return first + 1, Span(text.starts[first], text.stops[last - 1])


def _inline_block(
    token: "Token", around: "Sequence[tuple[int, Token]]", text: Lines, fact: str
) -> Block:
    """The block of an inline token; `fact` is the one that its table column holds."""
    names = [outer.type for _, outer in around]
    groups = [number for number, outer in around if outer.type in ("blockquote_open", "tr_open")]
    items = [number for number, outer in around if outer.type == "list_item_open"]
    depth = len(items)
    kind: BlockKind = "item" if depth else "paragraph"
    if names[-1] == "heading_open":
        kind = "heading"
    elif names[-1] in ("td_open", "th_open"):
        kind = "cell"
    elif "blockquote_open" in names:
        kind = "quotation"
    line, span = _lines(token, text)
    prose = read_prose(token.children or (), _offsets(token.content, line - 1, text))
    if "blockquote_open" in names:
        prose = replace(prose, quoted=(Span(0, len(prose.text)),))
    if fact:
        prose = replace(prose, stated=(StatedFact(0, len(prose.text), fact),))
    return Block(
        kind=kind,
        level=int(around[-1][1].tag[1:]) if kind == "heading" else depth,
        line=line,
        span=span,
        prose=prose,
        group=groups[0] if groups else 0,
        item=items[-1] if items else 0,
    )


def _offsets(content: str, first: int, text: Lines) -> list[int]:
    """The page offset of each character of a block's content, and of its end."""
    offsets: list[int] = []
    for number, line in enumerate(content.split("\n"), first):
        start = text.starts[number] + _column(line, text.line(number))
        offsets += range(start, start + len(line) + 1)
    return offsets


def _column(content: str, line: str) -> int:
    """The column where a block's content begins in its line, after list and quotation marks."""
    line = line.replace("\0", "\ufffd")  # as CommonMark (2.3) has it
    bare, stripped = line.rstrip(), content.strip()
    if bare.endswith(stripped):
        column = len(bare) - len(stripped)
    else:
        column = line.find(stripped, len(line) - len(line.lstrip(" \t>#-*+")))
    return max(column - (len(content) - len(content.lstrip())), 0)
