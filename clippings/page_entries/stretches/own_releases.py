"""Lines that call a page of the site a press release, which is no coverage."""

from clippings.page_entries.markup.blocks import Block
from clippings.page_entries.stretches.sources import is_source
from clippings.words.kinds import find_kind
from clippings.written_dates.line import find_dates

_AROUND = " ,;:|·•–—-()[]\n"


def is_own_release(block: Block) -> bool:
    """Whether the only link leads to the site, beside nothing but a date and "press release".

    "**May 4, 2021 press release**: [Our lake](/release-1)"; one on another site may be coverage.
    """
    if len(block.prose.anchors) != 1 or is_source(anchor := block.prose.anchors[0]):
        return False
    beside = f"{block.prose.text[: anchor.start]}\n{block.prose.text[anchor.end :]}"
    for date in reversed(find_dates(beside)):
        beside = beside[: date.start] + beside[date.end :]
    return find_kind(beside.strip(_AROUND)) == "press-release"
