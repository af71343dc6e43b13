"""Who types a date in another way is told how that very date is written."""

import pytest

from clippings.errors import BadValue
from clippings.written_dates.typed import typed_date


@pytest.mark.parametrize("text", ["2024-05-05", "2024-05", "2024"])
def test_a_date_as_it_is_to_be_written_is_taken(text: str) -> None:
    assert str(typed_date(text)) == text


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("May 5, 2024", "write 2024-05-05"),
        ("May 5th, 2024", "write 2024-05-05"),
        ("5. Mai 2024", "write 2024-05-05"),
        ("mai 2024", "write 2024-05"),
        ("25/4/2024", "write 2024-04-25"),
        ("5.5.2024", "write 2024-05-05"),
        ("5/4/2024", "write 2024-04-05 or 2024-05-04"),
        ("2024-05-05T10:00:00Z", "write 2024-05-05"),
        ("20240505", "write 2024-05-05"),
        ("2024-5-5", "write 2024-05-05"),
        ("2024-02-30", "correct the date"),
        ("30 February 2024", "write 2021-05-04, or 2021-05 or 2021 when no more is known"),
        ("Spring 2024", "write 2021-05-04, or 2021-05 or 2021 when no more is known"),
        ("May", "write 2021-05-04, or 2021-05 or 2021 when no more is known"),
        ("soon", "write 2021-05-04, or 2021-05 or 2021 when no more is known"),
        ("", "write 2021-05-04, or 2021-05 or 2021 when no more is known"),
        ("May 5, 2024 " * 1000, "write 2021-05-04, or 2021-05 or 2021 when no more is known"),
    ],
)
def test_the_way_out_is_the_date_that_was_meant(text: str, hint: str) -> None:
    with pytest.raises(BadValue) as told:
        typed_date(text)
    assert told.value.hint == hint
