"""Months without coverage."""

import pytest

from clippings.dates import parse_date
from clippings.stats.gaps import find_gaps


@pytest.mark.parametrize(
    ("dates", "gaps"),
    [
        ([], []),
        (["2021-05"], []),
        (["2021-05", "2021-06-30"], []),
        (["2021-07-01", "2021-05-31"], [("2021-06", "2021-06", 1)]),
        (
            ["2020-11", "2021-02", "2022-02"],
            [("2020-12", "2021-01", 2), ("2021-03", "2022-01", 11)],
        ),
        (["2019-06", "2020", "2021-03"], [("2019-07", "2019-12", 6), ("2021-01", "2021-02", 2)]),
    ],
)
def test_months_between_clippings_are_gaps(
    dates: list[str], gaps: list[tuple[str, str, int]]
) -> None:
    found = find_gaps(map(parse_date, dates))
    assert [(str(gap.since), str(gap.until), gap.months) for gap in found] == gaps
