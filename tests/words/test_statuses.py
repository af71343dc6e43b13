"""Names of the states of a piece in other systems."""

import pytest

from clippings.fields import STATUSES
from clippings.words.statuses import find_status


@pytest.mark.parametrize("status", STATUSES)
def test_our_words_are_known(status: str) -> None:
    assert find_status(status.upper()) == status


@pytest.mark.parametrize(
    ("word", "status"), [("Veröffentlicht", "published"), ("in review", "draft"), ("404", "")]
)
def test_theirs_are_ours_where_they_are_known(word: str, status: str) -> None:
    assert find_status(word) == status
