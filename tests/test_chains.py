"""What keeps the order of a list by date, though some of it is out of place."""

import pytest

from clippings.chains import chain_of, dated_sections, last_day
from clippings.clipping import Clipping
from clippings.dates import PartialDate


def _list(*years: int) -> list[Clipping]:
    return [Clipping(date=PartialDate(year)) for year in years]


@pytest.mark.parametrize(
    ("years", "kept", "rising", "sound"),
    [
        ((2022, 2021, 2020), [0, 1, 2], False, True),
        ((2020, 2021, 2022), [2, 1, 0], True, True),
        ((2022, 2019, 2021, 2020), [0, 2, 3], False, True),
        ((2020, 2022, 2019, 2023, 2018, 2024), [5, 3, 1, 0], True, False),
        ((), [], False, True),
    ],
)
def test_the_longest_run_that_never_turns_is_kept(
    years: tuple[int, ...], kept: list[int], rising: bool, sound: bool
) -> None:
    chain = chain_of(_list(*years), range(len(years)))
    assert (chain.indexes, chain.rising, chain.is_sorted) == (kept, rising, sound)


def test_a_partial_date_may_be_any_of_its_days() -> None:
    clippings = [Clipping(date=date) for date in (PartialDate(2021, 5), PartialDate(2021, 5, 9))]
    assert chain_of(clippings, [0, 1]).indexes == [0, 1]
    assert last_day(PartialDate(2021)) == (2021, 12, 31)


@pytest.mark.parametrize(("year", "gap"), [(2023, 0), (2022, 1), (2021, 1), (2019, 2)])
def test_a_new_one_goes_above_what_is_older(year: int, gap: int) -> None:
    chain = chain_of(_list(2022, 2020), [0, 1])
    assert chain.gap_at(chain.place_for(PartialDate(year))) == gap


@pytest.mark.parametrize(("year", "gap"), [(2023, 2), (2021, 1), (2019, 0)])
def test_in_a_list_that_rises_it_goes_behind_what_is_older(year: int, gap: int) -> None:
    chain = chain_of(_list(2020, 2022), [0, 1])
    assert chain.gap_at(chain.place_for(PartialDate(year))) == gap


def test_what_is_not_in_the_chain_may_stand_well_in_it() -> None:
    chain = chain_of(_list(2022, 2021, 2020), [0, 2])
    assert chain.accepts(1, PartialDate(2021))
    assert not chain.accepts(1, PartialDate(2023))


def test_what_is_featured_or_not_published_has_no_place_by_date() -> None:
    day = PartialDate(2021)
    clippings = [
        Clipping(date=day),
        Clipping(date=day, section="Radio"),
        Clipping(date=day, featured=True),
        Clipping(date=day, status="draft"),
        Clipping(),
        Clipping(date=day, status="dead"),
    ]
    assert dated_sections(clippings) == {"": [0, 5], "Radio": [1]}
