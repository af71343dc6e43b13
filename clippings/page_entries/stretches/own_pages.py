"""Pages of the site among links to coverage elsewhere, in the same form: coverage as well.

Such a press page has a page of its own for a printed piece, and links elsewhere for others.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from clippings.page_entries.markup.blocks import Block, BlockKind
from clippings.page_entries.markup.prose import Anchor
from clippings.page_entries.stretches.own_releases import is_own_release
from clippings.page_entries.stretches.sources import is_source
from clippings.shares import more_than_half
from clippings.words.kinds import find_kind
from clippings.words.links import is_generic
from clippings.words.outlet_names import is_like_a_name
from clippings.written_dates.line import find_dates

_PAGE = re.compile(
    r"(?![a-z][a-z0-9+.-]*:|//|#)(?:[^?#]+(?:\.(?:x?html?|php|md)|/[^/.]*)|/[^/.?#]+)", re.I
)
_FEWEST = 2  # links to other sites, or the following share of the links within the site
_SHARE = 0.25
_SEVERAL = 3  # links with a name and a date
_OWN_KINDS = ("newsletter", "press-release", "talk", "blog-post", "report")


class _Form(NamedTuple):
    """The form of a block with one link: its kind, and whether words stand around the link."""

    kind: BlockKind
    level: int
    led: bool
    followed: bool


def with_pages_among_others(blocks: Sequence[Block]) -> Sequence[Block]:
    """The blocks, with links to pages of the site as sources where dated ones lead elsewhere."""
    by_form: dict[_Form, list[int]] = defaultdict(list)
    for place, form in _dated(blocks):
        by_form[form].append(place)
    own = {place for places in by_form.values() for place in _own_among_others(blocks, places)}
    return [_as_source(block) if at in own else block for at, block in enumerate(blocks)]


def with_pages_by_name(blocks: Sequence[Block]) -> Sequence[Block]:
    """The blocks, with links to pages of the site as sources where most are a name and a date.

    "[The Planet - July 2007](press/planet.html)", on a press page without links to other sites.
    """
    lone = [(at, words) for at, block in enumerate(blocks) if (words := _lone_page(block))]
    dated = [words for _, words in lone if _is_dated_name(words)]
    if len(dated) < _SEVERAL or not more_than_half(len(dated), len(lone)):
        return blocks
    named = {at for at, words in lone if _is_dated_name(words) or is_like_a_name(words)}
    return [_as_source(block) if at in named else block for at, block in enumerate(blocks)]


def _lone_page(block: Block) -> str:
    """The text of a block that consists of a link to a page of the site, else empty."""
    anchors, text = block.prose.anchors, " ".join(block.prose.text.split())
    whole = len(anchors) == 1 and block.prose.text_of(anchors[0]) == text
    return text if whole and block.kind != "heading" and _is_page(block, anchors[0]) else ""


def _is_dated_name(words: str) -> bool:
    """Whether words are the name of a paper and a date, and not of the site's own texts."""
    found = find_dates(words)
    name = words[: found[0].start].rstrip(" ,;:|·•–—-(") if found else ""
    whole = len(found) == 1 and not words[found[0].end :].strip(" .)")
    own = bool(name) and find_kind(name.split()[-1]) in _OWN_KINDS
    return whole and is_like_a_name(name) and not own


def _dated(blocks: Sequence[Block]) -> Iterator[tuple[int, _Form]]:
    """The blocks with one link and a date in them, or right below a heading."""
    for place, block in enumerate(blocks):
        if len(block.prose.anchors) != 1 or is_own_release(block):
            continue
        below = [one for one in blocks[place + 1 : place + 2] if block.kind == "heading"]
        if any(find_dates(one.prose.text) for one in (block, *below)):
            anchor = block.prose.anchors[0]
            before, after = block.prose.text[: anchor.start], block.prose.text[anchor.end :]
            led, followed = (any(map(str.isalnum, words)) for words in (before, after))
            yield place, _Form(block.kind, block.level, led, followed)


def _own_among_others(blocks: Sequence[Block], places: Sequence[int]) -> Sequence[int]:
    """The places of own pages in blocks of one form; none if too few lead to other sites."""
    own = [at for at in places if _is_page(blocks[at], blocks[at].prose.anchors[0])]
    elsewhere = sum(is_source(blocks[at].prose.anchors[0]) for at in places)
    return own if elsewhere >= max(_FEWEST, len(own) * _SHARE) else ()


def _is_page(block: Block, anchor: Anchor) -> bool:
    """Whether a link leads to a page of the site that may be a piece."""
    words = block.prose.text_of(anchor)
    return bool(_PAGE.fullmatch(anchor.url)) and not (is_source(anchor) or is_generic(words))


def _as_source(block: Block) -> Block:
    """The block with its link marked as a source."""
    anchor = block.prose.anchors[0]._replace(own=True)
    return replace(block, prose=replace(block.prose, anchors=(anchor,)))
