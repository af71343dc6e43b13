"""The values of a record as text."""

import pytest

from clippings.importers.rows.row_cells import cells_of
from clippings.values import Plain


@pytest.mark.parametrize(
    ("parts", "told"),
    [
        ({"day": "4", "month": "5", "year": "2021"}, "2021-5-4"),
        ({"day": "4", "month": "May", "year": "2021"}, "4 May 2021"),
        ({"jahr": "2021", "monat": "Mai"}, "Mai 2021"),
    ],
)
def test_a_date_in_parts_is_joined(parts: dict[str, Plain], told: str) -> None:
    assert dict(cells_of({"date": parts})) == {"date": told}


@pytest.mark.parametrize("parts", [{"day": "4", "month": "May"}, {"year": "2021", "m": "long"}, {}])
def test_parts_that_are_not_a_date_stay_separate(parts: dict[str, Plain]) -> None:
    assert dict(cells_of({"date": parts})) == {f"date.{key}": text for key, text in parts.items()}
