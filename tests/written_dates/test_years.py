"""Years of two digits."""

import pytest

from clippings.written_dates.years import full_year


@pytest.mark.parametrize(
    ("digits", "year"), [("69", 2069), ("70", 1970), ("05", 2005), ("1969", 1969), ("2564", 2564)]
)
def test_two_digits_mean_a_year_from_1970_on(digits: str, year: int) -> None:
    assert full_year(digits) == year
