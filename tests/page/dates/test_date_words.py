"""Names of elements for the day of a change, and for that of publication."""

import pytest

from clippings.page.dates.date_words import CHANGED, PUBLISHED, is_of_change


@pytest.mark.parametrize(
    ("hints", "so"),
    [
        ("datemodified", True),
        ("date-modified", True),
        ("last-updated", True),
        ("entry-date", False),
        ("datepublished updated", False),
    ],
)
def test_names_for_a_change(hints: str, so: bool) -> None:
    assert is_of_change(hints) is so


@pytest.mark.parametrize("name", ["article:published_time", "pubdate", "dc.date", "release_date"])
def test_names_for_publication(name: str) -> None:
    assert PUBLISHED.search(name)
    assert not CHANGED.search(name)


def test_a_publisher_is_no_day() -> None:
    assert not PUBLISHED.search("publisher")
