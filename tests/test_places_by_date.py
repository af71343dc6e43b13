"""Where clippings belong in a list by date: new ones, and those that have got another date."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clippings.clipping import Clipping
from clippings.dates import PartialDate, parse_date
from clippings.places_by_date import find_out_of_order, place_by_date, places_among
from tests.made_up import clippings_of


def listed(*written: str) -> list[Clipping]:
    """A clipping for each `date/section/more`, where more is `featured` or a status."""
    clippings = []
    for one in written:
        date, section, more = (*one.split("/"), "", "")[:3]
        made = Clipping(id=one, date=parse_date(date) if date else None, section=section)
        featured = more == "featured"
        status = more if more and not featured else "published"
        clippings.append(made._replace(featured=featured, status=status))
    return clippings


def dated(*dates: str) -> list[Clipping]:
    """A clipping for each date."""
    return [Clipping(id=f"c{n}", date=parse_date(one)) for n, one in enumerate(dates)]


def joined(known: list[Clipping], new: list[Clipping]) -> list[Clipping]:
    """The list with the new ones in their places."""
    places = places_among(known, new)
    whole: list[Clipping] = []
    for at in range(len(known) + 1):
        whole += [new[index] for before, index in places if before == at]
        whole += known[at : at + 1]
    return whole


@pytest.mark.parametrize(
    ("known", "new", "before"),
    [
        # newest first: above the first that is older, below those of the same day, or at the end
        (["2022", "2020"], "2021", 1),
        (["2021-05-04", "2021-05-04", "2020"], "2021-05-04", 2),
        (["2021", "2020"], "2019", 2),
        (["2021-06", "2021", "2021-05-20"], "2021-05-10", 3),
        # oldest first: behind the last that is not newer, or at the beginning
        (["2020", "2021"], "2022", 2),
        (["2020", "2021"], "2019", 0),
        # without a date where the new ones are
        (["2021", "2020"], "", 0),
        (["2020", "2021"], "", 2),
        (["", ""], "", 0),
        # what stands where it likes, or is out of place, says nothing of the order
        (["2010//featured", "2023", "2021"], "2022", 2),
        (["2010//featured", "2023", "2021"], "2024", 1),
        (["2009//draft", "2023", "2021"], "2020", 3),
        (["2010", "2023", "2022", "2021"], "2020", 4),
        # each section has its own order
        (["2023/Print", "2021/Print", "2022/Radio", "2020/Radio"], "2021/Radio", 3),
        (["2023/Print", "2021/Print", "2020/Radio", "2022/Radio"], "2024/Radio", 4),
        (["2023/Print", "2021/Print", "2022/Radio"], "2020/Print", 2),
        (["2023/Print", "2021/Print"], "2022/Radio", 1),
        (["2010/Radio/draft", "2023/Print"], "2022/Radio", 0),
    ],
)
def test_a_new_clipping_gets_its_place(known: list[str], new: str, before: int) -> None:
    assert places_among(listed(*known), listed(new)) == [(before, 0)]


def test_several_stand_in_order_and_one_without_a_date_behind_the_one_it_follows() -> None:
    known = listed("2023", "2021")
    new = listed("", "2024", "2022", "", "2022")
    assert [one.id for one in joined(known, new)] == [
        "",
        "2024",
        "2023",
        "2022",
        "",
        "2022",
        "2021",
    ]


def test_into_an_empty_list_they_go_as_they_come() -> None:
    assert places_among([], listed("2020", "", "2021")) == [(0, 0), (0, 1), (0, 2)]


_WHOLE = st.builds(PartialDate, st.integers(2000, 2004), st.integers(1, 12), st.integers(1, 28))
_DATES = (
    _WHOLE
    | st.builds(PartialDate, st.integers(2000, 2004), st.integers(0, 12), st.just(0))
    | st.none()
)
_CLIPPINGS = clippings_of(
    date=_DATES,
    section=st.sampled_from(["", "Print", "Radio"]),
    featured=st.sampled_from([False, False, True]),
    status=st.sampled_from(["published", "published", "draft", "dead"]),
)
_NEW = st.lists(_CLIPPINGS, min_size=1, max_size=3)


@given(st.lists(_CLIPPINGS, max_size=6), _NEW)
@settings(max_examples=300)
def test_nothing_is_out_of_place_in_a_list_that_was_in_order(
    known: list[Clipping], new: list[Clipping]
) -> None:
    slips = [slip.at for slip in find_out_of_order(known)]
    known = [one for index, one in enumerate(known) if index not in slips]
    if known and not list(find_out_of_order(known)):
        assert not list(find_out_of_order(joined(known, new)))


@given(st.lists(_CLIPPINGS, max_size=20), _CLIPPINGS)
@settings(max_examples=300)
def test_what_is_new_stands_well_whatever_the_list(known: list[Clipping], new: Clipping) -> None:
    whole = joined(known, [new._replace(id="new")])
    at = next(index for index, one in enumerate(whole) if one.id)
    assert at not in [slip.at for slip in find_out_of_order(whole)]
    assert place_by_date(whole, at) is None


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
    (slip,) = find_out_of_order([*press, *radio])
    assert (slip.at, slip.above, slip.before) == (0, None, 5)
    assert place_by_date([*press, *radio], 0) == 5
