"""Dates at the end of titles."""

from clippings.importers.imported import Entry
from clippings.importers.splitting.ending_dates import with_ending_dates
from clippings.values import Plain


def dated(*entries: dict[str, Plain]) -> list[dict[str, Plain]]:
    return [{**one.plain} for one in with_ending_dates([Entry(plain=one) for one in entries])]


def test_dates_are_split_off_if_most_titles_end_with_one() -> None:
    found = dated(
        {"title": "A river (May 4, 2021)"},
        {"title": "A lake (June 2020)"},
        {"title": "A sea - 2019"},
    )
    assert found == [
        {"title": "A river", "date": "2021-05-04"},
        {"title": "A lake", "date": "2020-06"},
        {"title": "A sea", "date": "2019"},
    ]


def test_a_day_separated_from_its_year_by_a_comma_is_kept() -> None:
    found = dated(
        {"title": "A river, May 4, 2021"},
        {"title": "A lake, June 7, 2020"},
        {"title": "A sea, 2019"},
    )
    assert [one["date"] for one in found] == ["2021-05-04", "2020-06-07", "2019"]


def test_punctuation_before_a_year_is_removed_from_the_title() -> None:
    found = dated({"title": "A river • 2021"}, {"title": "A lake—2020"}, {"title": "A sea / 2019"})
    assert [one["title"] for one in found] == ["A river", "A lake", "A sea"]


def test_a_year_at_the_end_of_a_single_title_is_kept() -> None:
    assert dated({"title": "Looking back, 2021"}, {"title": "A lake"})[0] == {
        "title": "Looking back, 2021"
    }


def test_a_date_in_brackets_may_make_a_known_one_more_exact() -> None:
    found = dated({"title": "A river (May 2021)", "date": "2021"}, {"title": "A lake"})
    assert found[0] == {"title": "A river", "date": "2021-05"}


def test_text_beside_a_date_in_brackets_is_a_note() -> None:
    found = dated(
        {"title": "A river (print, May 2021)"},
        {"title": "A lake (June 2020)"},
        {"title": "A sea - 2019"},
    )
    assert found[0]["note"] == "date as given: print, May 2021"
