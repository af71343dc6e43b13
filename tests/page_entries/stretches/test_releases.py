"""Sections called press releases that list coverage."""

import pytest

from clippings.page_entries.markup.blocks import read_blocks
from clippings.page_entries.stretches.releases import releases_of_others

LINE = "- [{0}](https://www.{1}/a-river-sings)\n"
OUTLETS = (("Wired", "wired.com"), ("The Guardian", "theguardian.com"), ("Nature", "nature.com"))


def released(*links: tuple[str, str], heading: str = "Press releases") -> list[str]:
    lines = "".join(LINE.format(*link) for link in links)
    blocks = read_blocks(f"## {heading}\n\n{lines}\n## Contact\n\n- [Us](https://us.org/contact)\n")
    found = releases_of_others(blocks)
    return [block.prose.text for block in blocks if id(block) in found]


@pytest.mark.parametrize("heading", ["Press releases", "Pressemitteilungen", "About us"])
def test_links_to_several_outlets_by_name_are_coverage(heading: str) -> None:
    assert released(*OUTLETS, heading=heading) == ["Wired", "The Guardian", "Nature"]


@pytest.mark.parametrize(
    "links",
    [
        OUTLETS[:2],
        (*OUTLETS[:1] * 6, *OUTLETS[1:2], *OUTLETS[2:]),
        (*OUTLETS[:1], ("We sing", "us.org"), ("Rivers", "them.org"), ("A lake", "lake.net")),
    ],
)
def test_few_sites_or_names_are_not(links: tuple[tuple[str, str], ...]) -> None:
    assert released(*links) == []


def test_other_headings_head_none() -> None:
    assert released(*OUTLETS, heading="Sponsors") == []
