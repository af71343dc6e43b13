"""Sections called press releases, or "About us", that list coverage by outlets."""

import re
from collections.abc import Iterator, Sequence

from clippings.addresses import host_of
from clippings.page_entries.markup.blocks import Block
from clippings.page_entries.stretches.records import end_of_section
from clippings.page_entries.stretches.sources import leads_to_piece
from clippings.words.capitals import NAME_START
from clippings.words.other_sections import may_head_coverage
from clippings.words.outlet_names import is_named_by_host

_FEWEST_SITES, _SHARE_NAMED = 3, 0.6
_NAME = re.compile(rf"{NAME_START}[\w&’'.-]*(?: {NAME_START}[\w&’'.-]*){{0,3}}|[a-z]\w+")


def releases_of_others(blocks: Sequence[Block]) -> frozenset[int]:
    """The ids of blocks in sections of releases that link to several outlets by name."""
    return frozenset(
        id(block) for section in _sections(blocks) if _lists_outlets(section) for block in section
    )


def _sections(blocks: Sequence[Block]) -> Iterator[Sequence[Block]]:
    """The blocks below each heading that may be over coverage, such as "Press releases"."""
    for place, head in enumerate(blocks):
        if head.kind == "heading" and may_head_coverage(head.prose.text):
            yield blocks[place + 1 : end_of_section(blocks, place)]


def _lists_outlets(section: Sequence[Block]) -> bool:
    """Whether the links of a section lead to several sites and most are named."""
    links = [
        (block, one.url) for block in section for one in block.prose.anchors if leads_to_piece(one)
    ]
    sites = {host_of(url) for _, url in links}
    named = sum(_is_named(block.prose.text, url) for block, url in links)
    return len(sites) >= max(_FEWEST_SITES, len(links) / 2) and named >= len(links) * _SHARE_NAMED


def _is_named(text: str, url: str) -> bool:
    """Whether a name in the text of a link's block is that of its host."""
    return any(is_named_by_host(name, url) for name in _NAME.findall(text))
