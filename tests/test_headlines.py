"""What stands for a clipping in one line."""

import pytest

from clippings.clipping import Archive, Clipping
from clippings.exporters.feed_items import headline, target
from clippings.exporters.markdown_page.facts import linked_address
from clippings.headlines import headline_of, targets_of

PAGE, COPY = "https://a.example/1", "https://web.archive.org/web/2021/https://a.example/1"


@pytest.mark.parametrize(
    ("clipping", "words"),
    [
        (Clipping(title="T", heading="H", outlet="O", url=PAGE), "T"),
        (Clipping(heading="H", outlet="O", url=PAGE), "H"),
        (Clipping(outlet="O", url=PAGE), "O"),
        (Clipping(url=PAGE, file="a.pdf"), ""),
    ],
)
def test_the_title_or_heading_or_outlet_stands_for_it(clipping: Clipping, words: str) -> None:
    assert headline_of(clipping) == words
    assert headline(clipping).startswith(words or PAGE)


@pytest.mark.parametrize(
    ("status", "targets"),
    [("published", (PAGE, "a.pdf")), ("dead", (COPY, PAGE, "a.pdf"))],
)
def test_it_leads_to_the_saved_copy_of_a_dead_page(status: str, targets: tuple[str, ...]) -> None:
    clipping = Clipping(url=PAGE, file="a.pdf", archive=Archive(COPY), status=status)
    assert targets_of(clipping) == targets
    assert (linked_address(clipping), target(clipping)) == (targets[0], targets[0])
