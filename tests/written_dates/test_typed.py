"""For a date that is typed in another way, our spelling is suggested."""

import pytest

from clippings.written_dates.typed import way_to_write


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
        ("2024-02-30", ""),
        ("30 February 2024", ""),
        ("Spring 2024", ""),
        ("May", ""),
        ("soon", ""),
        ("", ""),
        ("May 5, 2024 " * 1000, ""),
    ],
)
def test_the_way_out_is_the_date_that_was_meant(text: str, hint: str) -> None:
    assert way_to_write(text) == hint
