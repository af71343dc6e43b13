"""Groups of blocks with the headings above them."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise, takewhile
from typing import NamedTuple

from clippings.page_entries.markup.blocks import Block
from clippings.page_entries.stretches.grouping import BlockGroup, has_source
from clippings.page_entries.stretches.line_headings import bold_headings
from clippings.page_entries.stretches.releases import releases_of_others
from clippings.page_entries.stretches.sources import is_source
from clippings.words.names import BETWEEN_NAMES
from clippings.words.outlet_names import is_like_a_name, is_named_by_host
from clippings.words.sections import (
    Section,
    announce_press,
    continues_coverage,
    is_press_title,
    lists_everywhere,
    read_section,
)
from clippings.written_dates.years import YEAR

_DEEPEST = 6  # levels of headings
_FEW = 4  # words of a line that names a list
_STOPS = ".!?…:;,"


class Placed(NamedTuple):
    """A group and its section: the headings above it, the nearest of which may be `linked`.

    `following` is the block after it. `doubted` is whether no heading says that the section is
    coverage.
    """

    group: BlockGroup
    following: Block | None
    section: Section
    doubted: bool
    linked: bool


@dataclass(frozen=True, kw_only=True)
class _Page:
    """What a page says by its headings.

    `top` is the heading of the page itself, `bold` are ids of headings written as lines, `years`
    those of table rows that are headings. `press` is whether all sections are press, `doubted`
    whether nothing says so, `opens_with_press` whether the blocks above all other headings are
    press. `released` are ids of blocks in lists of releases by others.
    """

    top: Block | None
    bold: Collection[int]
    years: Collection[int]
    press: bool
    doubted: bool
    opens_with_press: bool
    released: Collection[int]


def _read_headings(blocks: Sequence[Block], groups: Sequence[BlockGroup], title: str) -> _Page:
    """The headings of a page with this title."""
    top = _page_title(blocks)
    headed = [block for block in blocks if block.kind == "heading"]
    texts = [block.prose.text for block in headed]
    record_heads = {id(group.blocks[0]) for group in groups if group.record}
    outlets = {id(head) for head, *body in _headed(blocks) if _names_outlet(head, body)}
    below_top = [
        block.prose.text
        for block in headed
        if block is not top and id(block) not in record_heads | outlets and not has_source([block])
    ]
    in_title = announce_press([title])
    heads = title if in_title else " ".join([title, *texts[:1]])
    first = texts[:1] if headed and (headed[0].level == 1 or _says_title(texts[0], title)) else []
    press = lists_everywhere(heads, below_top if top or title else texts[1:])
    return _Page(
        top=top,
        bold=bold_headings(blocks),
        years=frozenset(id(group.blocks[0]) for group in groups if _is_row_of_year(group.blocks)),
        press=press,
        doubted=not press and is_press_title(heads),
        opens_with_press=announce_press(first if in_title else texts)
        and not continues_coverage(texts),
        released=releases_of_others(blocks),
    )


def placed_groups(
    blocks: Sequence[Block], groups: Sequence[BlockGroup], title: str
) -> Iterator[Placed]:
    """The groups of a page with this title, each with the headings above it."""
    page = _read_headings(blocks, groups, title)
    below = {id(block): following for block, following in pairwise(blocks)}
    above: list[tuple[Block, int]] = []
    at_top = True
    for group in groups:
        head, following = group.blocks[0], below.get(id(group.blocks[-1]))
        depth = _depth(head, following, page)
        above = [(outer, deep) for outer, deep in above if deep < depth]
        if not group.record and _stands_over(head, following, page):
            above.append((head, depth))
        at_top = at_top and not (head.kind == "heading" or above)
        own = head if has_source([head]) else page.top  # a piece, rather than a section
        names = [_name_of(outer) for outer, _ in above if outer not in (page.top, own)]
        section = read_section(names, press=page.press and not (at_top and page.opens_with_press))
        if id(head) in page.released:
            section = replace(section, press=True)
        doubted = page.doubted and not section.press
        if doubted:
            section = read_section(names, press=True)
        linked = bool(above) and has_source([above[-1][0]])
        yield Placed(group, following, section, doubted, linked)


def _headed(blocks: Sequence[Block]) -> Iterator[Sequence[Block]]:
    """The headings of a page, each with the blocks before the next."""
    starts = [place for place, block in enumerate(blocks) if block.kind == "heading"]
    return (blocks[start:end] for start, end in pairwise([*starts, len(blocks)]))


def _names_outlet(head: Block, body: Sequence[Block]) -> bool:
    """Whether a heading is the name of the site to which the first link below it leads."""
    links = (anchor.url for block in body for anchor in block.prose.anchors if is_source(anchor))
    name, first = head.prose.text.strip(), next(links, "")
    return " " in name and is_like_a_name(name) and is_named_by_host(name, first)


def _says_title(heading: str, title: str) -> bool:
    """Whether a heading begins the title of the page, as the site's name may follow there.

    A title with two subjects may have the heading as one of them: "Media" of "Talks and Media".
    """
    words, whole = (" ".join(text.split()).casefold() for text in (heading, title))
    return bool(words) and (whole.startswith(words) or words in BETWEEN_NAMES.split(whole))


def _name_of(heading: Block) -> str:
    """The text of a heading, or the name in bold of a list item over others."""
    text = heading.prose.text.strip()
    bold = heading.prose.strong
    name = heading.prose.text[bold[0].start : bold[0].end].strip() if len(bold) == 1 else ""
    return name if heading.kind == "item" and is_like_a_name(name) else text


def _stands_over(head: Block, following: Block | None, page: _Page) -> bool:
    """Whether a block is a heading for those after it."""
    names_others = heads_items(head, following) or _names_list(head, following)
    as_line = id(head) in page.bold or id(head) in page.years
    return head.kind == "heading" or names_others or as_line


def _is_row_of_year(cells: Sequence[Block]) -> bool:
    """Whether a table row consists of a year."""
    first, *others = (cell.prose.text.strip() for cell in cells)
    return cells[0].kind == "cell" and not any(others) and bool(YEAR.fullmatch(first))


def _names_list(head: Block, following: Block | None) -> bool:
    """Whether a paragraph of few words stands right above a list of links."""
    text = head.prose.text.strip()
    few = 0 < len(text.split()) <= _FEW and text[-1] not in _STOPS and text[0] not in "(["
    lone = head.kind == "paragraph" and not head.prose.anchors and not head.prose.pictures
    listed = following is not None and following.kind == "item" and has_source([following])
    return few and lone and listed


def heads_items(head: Block, following: Block | None) -> bool:
    """Whether a list item is the heading of a list inside it."""
    if not following or not head.kind == following.kind == "item":
        return False
    return following.level > head.level and not has_source([head])


def _depth(block: Block, following: Block | None, page: _Page) -> int:
    """The depth of a block: a heading ends sections as deep, an item the items beside it.

    The section of a row with a year ends with its table.
    """
    if block.kind == "heading" or id(block) in page.bold or _names_list(block, following):
        return block.level or _DEEPEST + 1
    in_table = block.kind == "cell" and id(block) not in page.years
    return _DEEPEST + 1 + in_table + (block.level if block.kind == "item" else 1)


def _page_title(blocks: Sequence[Block]) -> Block | None:
    """The first heading, if all others are lower and no link stands above it."""
    headings = [block for block in blocks if block.kind == "heading"]
    deeper = all(other.level > headings[0].level for other in headings[1:])
    above = takewhile(lambda block: block.kind != "heading", blocks)
    return headings[0] if headings and deeper and not has_source(list(above)) else None
