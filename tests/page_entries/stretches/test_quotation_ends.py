"""Where a quotation ends and its attribution begins."""

import pytest

from clippings.page_entries.markup.blocks import read_blocks
from clippings.page_entries.stretches.quotation_ends import end_of_quotation


@pytest.mark.parametrize(
    ("page", "who"),
    [
        ("> So it is. — Ada Okoro\n", "— Ada Okoro"),
        ("> So it is.\n> - Ada Okoro\n", ""),
        ("> So it is.\\\n> **Ada Okoro**\n", "Ada Okoro"),
        (
            f"> So it is\\\n> *{'and so on ' * 5}at last*\n",
            "",
        ),
        ("> So it is — at last\n", ""),
    ],
)
def test_an_attribution_follows_a_dash_or_is_in_bold(page: str, who: str) -> None:
    prose = read_blocks(page)[0].prose
    end = end_of_quotation(prose)
    assert (prose.text[end:].strip() if end else "") == who
