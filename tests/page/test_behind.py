"""Who signs behind the piece."""

import pytest

from clippings.page import Fact
from tests.page.small_pages import HEADLINE, PIECE, read

SIGNED = Fact(("Jane Doe",), "line behind the piece", doubtful=True)


def article(behind: str) -> str:
    return f"<html lang=en><body><h1>{HEADLINE}</h1><div>{PIECE}{behind}</div></body></html>"


@pytest.mark.parametrize(
    "behind",
    [
        "<p>Jane Doe</p>",
        "<p><em>— Jane Doe</em></p>",
        "<p>(Jane Doe)</p>",
        "<div><b>Jane Doe</b><br>Jane Doe writes on worms.</div>",
    ],
)
def test_a_full_name_behind_the_piece_is_the_author(behind: str) -> None:
    assert read(article(behind)).authors == SIGNED


@pytest.mark.parametrize(
    "behind",
    ["<p>Jane Doe</p><p>Press office</p><p>555 0100</p>", "<p>Tags</p><p>Jane Doe</p>", ""],
)
def test_a_contact_or_a_subject_behind_the_piece_is_nobody(behind: str) -> None:
    assert read(article(behind)).authors is None
