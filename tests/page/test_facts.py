"""What was read from a page."""

import pytest

from clippings.page.facts import Fact, value_on_page


@pytest.mark.parametrize(
    ("fact", "said"),
    [
        (None, ""),
        (Fact("example", "host"), ""),
        (Fact("The Example", "og:site_name"), "The Example"),
        (Fact("Ours", "your outlets", page_says="The Example"), "The Example"),
    ],
)
def test_a_host_is_no_value_of_the_page(fact: Fact[str] | None, said: str) -> None:
    assert value_on_page(fact) == said
