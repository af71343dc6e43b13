"""Which blocks of a page belong to one clipping."""

from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile
from typing import Literal, NamedTuple, TypeAlias

from clippings.page_entries.markup.blocks import Block
from clippings.page_entries.stretches.records import find_records
from clippings.page_entries.stretches.running_text import is_running_text
from clippings.page_entries.stretches.sources import is_source
from clippings.shares import at_least_half
from clippings.words.labels import label_of
from clippings.words.links import is_generic, is_repost
from clippings.words.sections import announces
from clippings.written_dates.line import find_dates

DatesPlace: TypeAlias = Literal["above", "below", ""]
_DASHES = ("—", "–", "―", "-")
_LONGEST_TEXT, _LONGEST_DATELINE = 300, 120
_NAME = 2  # words of a heading that may be the name of a list


def has_source(group: Sequence[Block]) -> bool:
    """Whether one of these blocks links to a source."""
    return any(is_source(anchor) for block in group for anchor in block.prose.anchors)


class BlockGroup(NamedTuple):
    """Blocks about one clipping or more; a `record` is about one only."""

    blocks: Sequence[Block]
    record: bool = False


def group_blocks(blocks: Sequence[Block]) -> Iterator[BlockGroup]:
    """The groups: an item with nested blocks, a row, a linked heading with its lines, a block."""
    place, dates, records = 0, _place_of_dates(blocks), find_records(blocks)
    while place < len(blocks):
        if place in records:
            yield BlockGroup(blocks[place : records[place]], record=True)
            place = records[place]
            continue
        group = _card_at(blocks, place) if blocks[place].kind == "heading" else [blocks[place]]
        place += len(group)
        while (
            place < len(blocks) and place not in records and _continues(group, blocks[place], dates)
        ):
            group.append(blocks[place])
            place += 1
        yield BlockGroup(group)


def is_card(group: Sequence[Block]) -> bool:
    """Whether these blocks are a heading, and below it a link that says "read more"."""
    if group[0].kind != "heading" or len(group) == 1:
        return False
    words = _source_words(group)
    return bool(words) and is_generic(words[0]) and not any(map(is_generic, words[1:]))


def _source_words(blocks: Sequence[Block]) -> list[str]:
    """The text of the first link to each source; empty for a bare address."""
    words: dict[str, str] = {}
    for block in blocks:
        for anchor in filter(is_source, block.prose.anchors):
            text = block.prose.text_of(anchor)
            words.setdefault(anchor.url, "" if text == anchor.url else text)
    return list(words.values())


def is_headed(group: Sequence[Block]) -> bool:
    """Whether the first block is a linked heading, to which the other links belong."""
    return group[0].kind == "heading" and has_source(group[:1])


def _continues(group: Sequence[Block], block: Block, dates: DatesPlace) -> bool:
    """Whether the next block is about the same clipping as those before it."""
    head, last = group[0], group[-1]
    if (block.item and block.item == last.item) or (block.group and block.group == last.group):
        return True
    labels = [label_of(one.prose.text) for one in (*group, block) if one.item]
    if block.item and block.level == last.level and len(labels) > len(group) and all(labels):
        return labels[-1] not in labels[:-1]
    if len(group) == 1 and head.kind == block.kind == "paragraph":
        return _are_one_piece(head, block, dates)
    if not has_source(group):
        return _names_source(head, block)
    if is_headed(group) and block.item and (last.item or last.prose.text.rstrip().endswith(":")):
        return last.kind != "heading"  # "Based on:" and its list
    return _links_besides(group, block) if has_source([block]) else _adds_words(head, block)


def _are_one_piece(above: Block, below: Block, dates: DatesPlace) -> bool:
    """Whether one of two paragraphs links to a piece and the other has its date."""
    dated, linked = (above, below) if dates == "above" else (below, above)
    if dates and _is_dateline(dated) and _lacks_date(linked):
        return True
    return _is_pointer(below) and not has_source([above]) and bool(find_dates(above.prose.text))


def _names_source(head: Block, block: Block) -> bool:
    """Whether a paragraph after a dash links to the source of the quotation above it."""
    quoted = head.kind == "quotation" and block.kind == "paragraph" and not _is_repost(head, block)
    return quoted and has_source([block]) and block.prose.text.lstrip()[:1] in _DASHES


def _is_repost(head: Block, block: Block) -> bool:
    """Whether a nested item links to another copy of the piece."""
    inside = head.item and block.item and block.level > head.level
    return bool(inside) and is_repost(block.prose.text)


def _links_besides(group: Sequence[Block], block: Block) -> bool:
    """Whether the links of a block lead to copies, or are only mentioned in passing."""
    headed = is_headed(group) and group[-1].kind in ("heading", "paragraph")
    return _is_repost(group[0], block) or (headed and mentions_in_passing(block))


def _adds_words(head: Block, block: Block) -> bool:
    """Whether a block without links belongs to the one above: nested in it, or short."""
    if head.kind == "paragraph" and block.kind == "quotation":
        return True
    if head.item:
        return block.item != 0 and block.level > head.level
    short = len(block.prose.text) <= _LONGEST_TEXT and block.kind in ("paragraph", "quotation")
    return head.kind == "heading" and short


def mentions_in_passing(block: Block) -> bool:
    """Whether a paragraph is a sentence with links, which are not pieces of their own."""
    linked = block.kind == "paragraph" and has_source([block])
    return linked and is_running_text(block.prose, below_link=True)


def _is_pointer(block: Block) -> bool:
    """Whether a block consists of a link that says "read here"."""
    words = [block.prose.text[one.start : one.end] for one in block.prose.anchors]
    alone = len(words) == 1 and words[0].strip() == block.prose.text.strip()
    return alone and has_source([block]) and is_generic(words[0])


def _place_of_dates(blocks: Sequence[Block]) -> DatesPlace:
    """Whether dates are in paragraphs above those with links, or below, as most are."""
    first = next((b for b in blocks if _is_dateline(b) or has_source([b])), None)
    place: DatesPlace = "above" if first and _is_dateline(first) else "below"
    pairs = pairwise(reversed(blocks) if place == "above" else blocks)
    beside = [_is_dateline(two) for one, two in pairs if _lacks_date(one)]
    return place if at_least_half(sum(beside), len(beside)) else ""


def _lacks_date(block: Block) -> bool:
    """Whether a paragraph links to a piece and has no date."""
    linked = block.kind == "paragraph" and has_source([block])
    return linked and not find_dates(block.prose.text)


def _is_dateline(block: Block) -> bool:
    """Whether a short paragraph has a date and no link."""
    text = block.prose.text
    short = block.kind == "paragraph" and len(text) <= _LONGEST_DATELINE
    return short and not has_source([block]) and bool(find_dates(text))


def _plays_one(blocks: Sequence[Block]) -> bool:
    """Whether a link without words, as of an embedded recording, is all before the next heading."""
    below = list(takewhile(lambda block: block.kind not in ("heading", "rule"), blocks))
    return len(below) == 1 and has_source(below) and not below[0].prose.text.strip()


def _card_at(blocks: Sequence[Block], place: int) -> list[Block]:
    """A heading with the lines below it if their only link says "read more", else the heading."""
    heading = blocks[place]
    card = [heading]
    names_one = len(heading.prose.text.split()) > _NAME and _plays_one(
        blocks[place + 1 : place + 3]
    )
    if has_source(card) or (announces(heading.prose.text) and not names_one):
        return card
    for number in range(place + 1, len(blocks)):
        block = blocks[number]
        if block.kind in ("heading", "rule") or block.item:
            break
        card.append(block)
    return card if is_card(card) else [heading]
