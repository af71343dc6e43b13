"""A new entry goes where the order of the list has it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clippings.dates import PartialDate, parse_date
from clippings.ordering import entry_date, oldest_first, place_for, places_for
from clippings.values import Plain

_DATES = st.builds(
    PartialDate, st.integers(2000, 2005), st.integers(0, 12), st.just(0)
) | st.builds(PartialDate, st.integers(2000, 2005), st.integers(1, 12), st.integers(1, 28))


def _dates(*written: str) -> list[PartialDate | None]:
    return [parse_date(text) if text else None for text in written]


@pytest.mark.parametrize(
    ("date", "known", "place"),
    [
        ("2021", [], 0),
        ("2022", ["2021", "2020"], 0),
        ("2020-05", ["2021", "2020-07", "2020-03"], 2),
        ("2019", ["2021", "2020"], 2),
        ("2021-05-04", ["2021-05-04", "2021-05-04", "2020"], 2),
        ("2020", ["2021", "", "2019"], 2),
        ("", ["2021", "2020"], 0),
        ("2021", ["", ""], 2),
        ("2021-05", ["2021-05-04", "2021-05", "2021"], 2),
    ],
)
def test_newest_first_it_goes_above_the_first_older_one(
    date: str, known: list[str], place: int
) -> None:
    assert place_for(_dates(date)[0], _dates(*known), rising=False) == place


@pytest.mark.parametrize(
    ("date", "known", "place"),
    [
        ("2022", ["2020", "2021"], 2),
        ("2019", ["2020", "2021"], 0),
        ("2020", ["2019", "2020", "2021"], 2),
        ("", ["2020", "2021"], 2),
    ],
)
def test_oldest_first_it_goes_behind_the_last_that_is_not_newer(
    date: str, known: list[str], place: int
) -> None:
    assert place_for(_dates(date)[0], _dates(*known), rising=True) == place


@pytest.mark.parametrize(
    ("known", "rising"),
    [
        ([], False),
        (["2021"], False),
        (["2020", "2021"], True),
        (["2021", "2020"], False),
        (["2020", "", "2021", "2022", "2021"], True),
        (["2021", "2021"], False),
        (["2020", "2021", "2020"], False),
    ],
)
def test_most_steps_tell_how_a_list_is_kept(known: list[str], rising: bool) -> None:
    assert oldest_first(_dates(*known)) == rising


@given(st.lists(_DATES, min_size=2), st.lists(_DATES, max_size=6), st.booleans())
def test_a_list_in_order_stays_in_order(
    known: list[PartialDate], new: list[PartialDate], rising: bool
) -> None:
    known = sorted(known, reverse=not rising)
    if oldest_first(known) != rising:
        return
    merged = _merged(known, new)
    assert merged == sorted([*known, *new], reverse=not rising)


@given(st.lists(st.none() | _DATES), st.lists(st.none() | _DATES))
def test_every_new_entry_gets_one_place_and_the_known_keep_theirs(
    known: list[PartialDate | None], new: list[PartialDate | None]
) -> None:
    places = places_for(new, known)
    assert sorted(index for _, index in places) == list(range(len(new)))
    assert [before for before, _ in places] == sorted(before for before, _ in places)
    assert all(0 <= before <= len(known) for before, _ in places)


def _merged(known: list[PartialDate], new: list[PartialDate]) -> list[PartialDate]:
    merged: list[PartialDate] = []
    places = places_for(new, known)
    for at in range(len(known) + 1):
        merged += [new[index] for before, index in places if before == at]
        merged += known[at : at + 1]
    return merged


def test_into_an_empty_list_entries_go_as_they_come() -> None:
    assert places_for(_dates("2020", "", "2021"), []) == [(0, 0), (0, 1), (0, 2)]


def test_an_entry_without_a_date_stays_behind_the_one_it_follows() -> None:
    assert places_for(_dates("2020", "", "2022"), _dates("2021", "2019")) == [
        (0, 2),
        (1, 0),
        (1, 1),
    ]


@pytest.mark.parametrize(
    ("entry", "date"),
    [
        ({"date": "2021-05"}, PartialDate(2021, 5)),
        ({"date": "soon"}, None),
        ({"date": ["2021"]}, None),
        ({"id": "a"}, None),
        ("text", None),
        (None, None),
    ],
)
def test_the_date_of_an_entry_is_none_where_it_cannot_be_read(
    entry: Plain, date: PartialDate | None
) -> None:
    assert entry_date(entry) == date
