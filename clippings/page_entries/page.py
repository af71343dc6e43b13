"""The entries of a press page, whatever its layout."""

from collections.abc import Iterable, Sequence

from clippings.page_entries.entry import PageEntry
from clippings.page_entries.in_lists.listed import front_matter_title, read_listed
from clippings.page_entries.markup.blocks import Block, read_blocks
from clippings.page_entries.markup.wrapping import without_wrapping
from clippings.page_entries.press_voices.voices import read_voices
from clippings.page_entries.stretches.credits import without_credits
from clippings.page_entries.stretches.invisible_links import without_frames, without_invisible_links
from clippings.page_entries.stretches.leading_pictures import with_leading_pictures
from clippings.page_entries.stretches.own_site import with_own_pieces
from clippings.page_entries.stretches.quoted_lines import without_false_quotations
from clippings.page_entries.stretches.site_lists import without_site_lists
from clippings.page_entries.under_headings.headed import read_headed
from clippings.spans import free_of
from clippings.written_dates.day_order import Order
from clippings.written_dates.line import find_dates, order_of_dates


def read_entries(page: str) -> tuple[PageEntry, ...]:
    """The entries of a page in its order."""
    blocks = _blocks(page)
    order = _order(blocks)
    headed = tuple(read_headed(blocks, order))
    return headed or _with_voices(tuple(read_listed(page, blocks, order)), page, blocks, order)


def read_beside(page: str) -> tuple[PageEntry, ...]:
    """The entries in lists on a page whose other entries are under headings of their own.

    `read_entries` returns the latter only. Entries here have a title and a date and lead to other
    addresses.
    """
    blocks = _blocks(page)
    order = _order(blocks)
    headed = {entry.plain.get("url") for entry in read_headed(blocks, order)}
    if not headed:
        return ()
    listed = read_listed(page, blocks, order)
    return tuple(
        one
        for one in listed
        if one.plain.keys() >= {"url", "title", "date"} and one.plain["url"] not in headed
    )


def _with_voices(
    listed: Sequence[PageEntry], page: str, blocks: Sequence[Block], order: Order
) -> tuple[PageEntry, ...]:
    """The entries of lists, and the press voices outside of these."""
    taken = [one.span for one in listed]
    voices = read_voices(blocks, front_matter_title(page), order)
    free = (one for one in voices if free_of(taken, one.span))
    return tuple(sorted((*listed, *free), key=lambda entry: entry.span))


def _blocks(page: str) -> Sequence[Block]:
    """The blocks of a page, without frames, credits and the like."""
    blocks = without_wrapping(page, without_frames(read_blocks(page)))
    blocks = without_site_lists(without_false_quotations(without_invisible_links(blocks)))
    blocks = with_leading_pictures(without_credits(blocks))
    return with_own_pieces(page, blocks, front_matter_title(page))


def _order(blocks: Iterable[Block]) -> Order:
    """Whether this page writes day or month first in 05/04/2021, judging by its other dates."""
    return order_of_dates(found for block in blocks for found in find_dates(block.prose.text))
