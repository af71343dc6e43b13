"""Where a clipping belongs that has got another date."""

import pytest

from clippings.clipping import Clipping
from clippings.dates import parse_date
from clippings.slips import place_by_date, slips_in


def dated(*dates: str) -> list[Clipping]:
    """A clipping for each date."""
    return [Clipping(id=f"c{n}", date=parse_date(one)) for n, one in enumerate(dates)]


@pytest.mark.parametrize(
    ("dates", "index", "before"),
    [
        # newest first: above the first that is older, or at the end
        (["2020", "2023", "2022", "2021"], 0, 4),
        (["2023", "2022", "2021", "2024"], 3, 0),
        (["2023", "2022", "2020", "2021"], 3, 2),
        (["2020-05-04", "2021-05-04"], 0, 2),
        # it stands well where it is, also beside those of its day or month
        (["2023", "2022", "2021"], 1, None),
        (["2021-05-04", "2021-05-04", "2021-05-04"], 1, None),
        (["2021-05-20", "2021-05", "2021-05-04"], 1, None),
        # oldest first: behind the last that is not newer, or at the beginning
        (["2020", "2021", "2022", "2019"], 3, 0),
        (["2023", "2020", "2021", "2022"], 0, 4),
        (["2020", "2021-06-01", "2021", "2022"], 1, None),
        (["2020", "2022", "2021", "2021", "2023"], 1, 4),
        # no order, and nothing to compare with
        (["2022", "2020", "2023", "2019", "2024", "2018", "2021"], 6, None),
        (["2022"], 0, None),
    ],
)
def test_the_place_of_a_clipping(dates: list[str], index: int, before: int | None) -> None:
    assert place_by_date(dated(*dates), index) == before


def test_each_section_has_its_own_order_and_some_stand_where_they_like() -> None:
    press = dated("2023", "2021", "2022")
    radio = [Clipping(id="r", date=one.date, section="Radio") for one in dated("2024", "2020")]
    clippings = [*press, *radio]
    assert place_by_date(clippings, 2) == 1
    assert (
        place_by_date([*clippings, Clipping(id="f", date=press[0].date, featured=True)], 5) is None
    )
    assert (
        place_by_date([*clippings, Clipping(id="d", date=press[0].date, status="draft")], 5) is None
    )
    assert place_by_date([*clippings, Clipping(id="n")], 5) is None


def test_what_is_older_than_all_of_its_section_belongs_to_the_end_of_that() -> None:
    press = dated("2020", "2024", "2023", "2022", "2021")
    radio = [Clipping(id="r", date=one.date, section="Radio") for one in dated("2025", "2019")]
    (slip,) = slips_in([*press, *radio])
    assert (slip.at, slip.above, slip.before) == (0, None, 5)
    assert place_by_date([*press, *radio], 0) == 5
