"""A new clipping goes to its place by date, in the section for its kind."""

import pytest

from clippings.clipping import Clipping
from clippings.dates import PartialDate
from clippings.page_entries import read_entries
from clippings.updating.placing import BesideEntry, place_among, place_new


def _piece(year: int, **facts: str) -> Clipping:
    return Clipping(date=PartialDate(year), **facts)  # type: ignore[arg-type]


def _page(*years: int, between: str = "") -> str:
    lines = [f"- [Story {year}](https://a.example/{year}), 2 May {year}\n" for year in years]
    return between.join(lines)


def _place(page: str, known: list[Clipping], new: Clipping) -> BesideEntry:
    ((place, clipping),) = place_new(page, read_entries(page), known, [new])
    assert clipping is new
    return place


@pytest.mark.parametrize(
    ("year", "place"),
    [
        (2023, BesideEntry(0, after=False)),
        (2021, BesideEntry(1, after=False)),
        (2019, BesideEntry(1, after=True)),
    ],
)
def test_a_clipping_goes_between_newer_and_older_ones(year: int, place: BesideEntry) -> None:
    known = [_piece(2022), _piece(2020)]
    assert _place(_page(2022, 2020), known, _piece(year)) == place


@pytest.mark.parametrize(("year", "after"), [(2022, True), (2021, False), (2020, False)])
def test_at_a_heading_the_year_decides_the_side(year: int, after: bool) -> None:
    known = [Clipping(date=PartialDate(2022, 5)), Clipping(date=PartialDate(2020, 5))]
    page = _page(2022, 2020, between="\n## Older\n\n")
    new = Clipping(date=PartialDate(year, 9 if year == 2020 else 1))
    place = _place(page, known, new)
    assert place == (BesideEntry(0, after=True) if after else BesideEntry(1, after=False))


@pytest.mark.parametrize(
    ("new", "entry"),
    [
        (_piece(2023, section="Radio"), 2),
        (_piece(2023, lang="fr"), 2),
        (_piece(2023, kind="video"), 0),
        (_piece(2023), 0),
    ],
)
def test_a_clipping_goes_to_its_section_or_to_that_of_its_language_or_kind(
    new: Clipping, entry: int
) -> None:
    known = [
        _piece(2022, section="Press", kind="video", lang="en"),
        _piece(2021, section="Press", kind="article", lang="en"),
        _piece(2020, section="Radio", kind="article", lang="fr"),
    ]
    page = _page(2022, 2021, 2020)
    assert _place(page, known, new) == BesideEntry(entry, after=False)


def test_a_kind_in_two_sections_decides_nothing() -> None:
    known = [_piece(2022, section="Press", kind="tv"), _piece(2020, section="Radio", kind="tv")]
    assert _place(_page(2022, 2020), known, _piece(2023, kind="tv")).entry == 0


def test_only_the_given_entries_count() -> None:
    known = [_piece(2022), _piece(2020), _piece(2018)]
    ((place, _),) = place_among(known, [1, 2], [_piece(2023)])
    assert place == BesideEntry(1, after=False)
    ((place, _),) = place_among(known, [0, 1], [_piece(2017)])
    assert place == BesideEntry(1, after=True)


def test_without_a_heading_the_year_decides_nothing() -> None:
    known = [Clipping(date=PartialDate(2022, 5)), Clipping(date=PartialDate(2020, 5))]
    new = Clipping(date=PartialDate(2022, 1))
    assert _place(_page(2022, 2020), known, new) == BesideEntry(1, after=False)


def test_a_clipping_without_a_date_has_a_place_too() -> None:
    page = _page(2022, 2020, between="\n## Older\n\n")
    assert _place(page, [_piece(2022), _piece(2020)], Clipping()).entry in (0, 1)


def test_without_sections_language_and_kind_decide_nothing() -> None:
    known = [_piece(2022, lang="en"), _piece(2020, lang="fr")]
    new = _piece(2023, lang="fr")
    assert _place(_page(2022, 2020), known, new) == BesideEntry(0, after=False)
