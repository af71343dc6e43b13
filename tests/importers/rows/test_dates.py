"""The date of a row, in one cell or in parts."""

import json

import pytest

from tests.importers.reading import A, found, found_in, messages, plain, read


def test_a_date_without_a_year_takes_that_of_its_row() -> None:
    imported = read(
        "json",
        '[{"title": "A river", "url": "https://a.example/1", "date": "May 4", "year": "2021"}]',
    )
    assert plain(imported)[0]["date"] == "2021-05-04"
    assert not messages(imported)


def test_a_repeated_word_in_place_of_a_date_is_a_note_and_not_an_error() -> None:
    dates = (*["2021-05-04"] * 5, "미상", "미상", "May", "May")
    rows = [
        {"title": f"A river {n}", "url": f"https://a.example/{n}", "date": text}
        for n, text in enumerate(dates)
    ]
    imported = read("json", json.dumps(rows))
    notes = [one.get("note") for one in plain(imported)]
    assert notes[5:] == [*["date as given: 미상"] * 2, *["date as given: May"] * 2]
    assert [message for _, message in messages(imported)] == ["'May' has no year"] * 2


@pytest.mark.parametrize("key", ["jour", "tag", "giorno", "day", "dagur"])
def test_dates_below_years_are_completed(key: str) -> None:
    pieces = [("4 mai", "Un titre"), ("juin", "Un autre"), ("12 mai", "Le dernier")]
    rows = {"2021": [{key: day, "journal": "Le Monde", "titre": title} for day, title in pieces]}
    dates = [one["date"] for one in plain(read("json", json.dumps(rows)))]
    assert dates == ["2021-05-04", "2021-06", "2021-05-12"]


@pytest.mark.parametrize("key", ["when", "When? (if you know)", "datum"])
def test_the_time_a_form_was_sent_is_not_the_date(key: str) -> None:
    one, other = found(
        {"Timestamp": "2021/03/01 9:12:44", "title": "A", "link": "https://a.de/1", key: "2019"},
        {"Timestamp": "2021/03/02 9:12:44", "title": "B", "link": "https://b.de/1", key: ""},
    )
    assert (one["date"], "date" in other) == ("2019", False)


def test_dates_under_any_key_take_the_year_of_their_group() -> None:
    groups = {
        year: [{"h": "A river", "p": "The Scotsman", "d": day, "u": f"https://scotsman.com/{year}"}]
        for year, day in (("2023", "14 Nov"), ("2022", "30 Sep"))
    }
    assert [one["date"] for one in found_in(groups)] == ["2023-11-14", "2022-09-30"]


@pytest.mark.parametrize(
    "names", [("y", "m", "d"), ("jahr", "monat", "tag"), ("año", "mes", "día")]
)
def test_a_date_in_parts_has_keys_in_other_languages(names: tuple[str, ...]) -> None:
    date = dict(zip(names, (2021, 5, 4), strict=True))
    (one,) = found({"title": "A river", "url": "https://a.example/1", "date": date})
    assert one["date"] == "2021-05-04"


@pytest.mark.parametrize(
    ("year", "month", "day"),
    [("År", "Månad", "Dag"), ("Rok", "Miesiąc", "Dzień"), ("Год", "Месяц", "День")],
)
def test_separate_year_month_and_day_are_one_date_in_many_languages(
    year: str, month: str, day: str
) -> None:
    lines = (f"{year},{month},{day},outlet,title", "2023,11,4,Wired,One", "2022,6,,Wired,Two")
    found = plain(read("csv", "\n".join(lines) + "\n"))
    assert [one["date"] for one in found] == ["2023-11-04", "2022-06"]


def test_a_day_without_a_month_is_not_a_month() -> None:
    found = plain(read("csv", "year,day,outlet,title\n2023,4,Wired,One\n2022,7,Wired,Two\n"))
    assert [one["date"] for one in found] == ["2023", "2022"]


@pytest.mark.parametrize(
    ("date", "shown", "stated"),
    [
        ("2021-05-01", "May 2021", "2021-05"),
        ("2021-05-23", "May 2021", "2021-05-23"),
        ("2021-01-01", "2021", "2021"),
        ("2021-05-01", "2021", "2021"),
        ("2021-05-04", "4 May 2021", "2021-05-04"),
    ],
)
def test_only_the_first_of_a_month_counts_as_padding(date: str, shown: str, stated: str) -> None:
    (one,) = found({"title": "A river", "url": A, "date": date, "when": shown})
    assert one["date"] == stated


def test_a_year_for_grouping_does_not_make_a_date_less_exact() -> None:
    rows = "title,url,date,year\nOne,{0}1,2021-05-01,2021\nTwo,{0}2,2020-01-01,2020\n"
    found = plain(read("csv", rows.format(A)))
    assert [one["date"] for one in found] == ["2021-05-01", "2020-01-01"]


def test_text_beside_the_same_date_is_kept() -> None:
    (one,) = found(
        {"title": "A", "url": A, "date": "2021-05-04", "date_text": "4 May 2021, page 3"}
    )
    assert (one["date"], one["note"]) == ("2021-05-04", "date as given: 4 May 2021, page 3")
