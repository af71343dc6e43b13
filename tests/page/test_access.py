"""Whether a piece is paid."""

import pytest

from tests.page.small_pages import json_ld, meta, page, read


@pytest.mark.parametrize(
    "head",
    [
        json_ld(isAccessibleForFree=False),
        json_ld(isAccessibleForFree="False"),
        json_ld(isAccessibleForFree="http://schema.org/False"),
        meta(article_content_tier="locked"),
    ],
)
def test_a_piece_that_says_so_is_paid(head: str) -> None:
    fact = read(page(head)).access

    assert fact is not None
    assert fact.value == "paid"


@pytest.mark.parametrize(
    "head",
    [
        "",
        json_ld(isAccessibleForFree=True),
        json_ld(isAccessibleForFree=None),
        json_ld(hasPart={"@type": "WebPageElement", "isAccessibleForFree": False}),
        meta(article_content_tier="metered"),
    ],
)
def test_other_pieces_do_not_count(head: str) -> None:
    assert read(page(head)).access is None
