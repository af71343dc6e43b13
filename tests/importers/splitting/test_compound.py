"""Cells with two facts are split."""

import json

import pytest

from tests.importers.reading import plain, read

TWO = ("https://a.example/1", "https://b.example/2")


def articles(key: str, *texts: str) -> list[dict[str, object]]:
    """The facts of two records that differ in the value of `key`."""
    rows = [{"title": "T", "url": u, key: t} for u, t in zip(TWO, texts, strict=True)]
    known = ("title", "url")
    entries = plain(read("json", json.dumps(rows)))
    return [{name: value for name, value in one.items() if name not in known} for one in entries]


def test_an_outlet_with_a_date_after_it() -> None:
    found = articles("display", "Le Monde, May 4, 2021", "GovTech (December 10, 2018)")
    assert found == [
        {"outlet": "Le Monde", "date": "2021-05-04"},
        {"outlet": "GovTech", "date": "2018-12-10"},
    ]


def test_an_outlet_with_a_year_after_a_mark() -> None:
    found = articles("source", "Le Monde, 2021", "GovTech (2018)")
    assert found == [{"outlet": "Le Monde", "date": "2021"}, {"outlet": "GovTech", "date": "2018"}]
    assert articles("source", "Horizon 2020", "Area 2000")[0] == {"outlet": "Horizon 2020"}


def test_an_outlet_and_a_date_under_an_unknown_key() -> None:
    text = """\
[[mentions]]
title = "On bread"
ref = "The Times. Mar 19, 2025"
[[mentions]]
title = "On wine"
ref = "taz Oct 10, 2024"
"""
    assert plain(read("toml", text)) == [
        {"title": "On bread", "outlet": "The Times", "date": "2025-03-19"},
        {"title": "On wine", "outlet": "taz", "date": "2024-10-10"},
    ]


def test_an_id_that_ends_with_a_date_is_not_an_outlet() -> None:
    ids = ("le-monde-4-mai-2021", "govtech-10-december-2018")
    assert articles("slug", *ids) == [{"slug": one} for one in ids]


def test_a_line_with_a_link_beside_its_outlet() -> None:
    text = """\
outlet,post
taz,"Study featured in interview [""On bread""](https://a.example/1)"
Ynet,"Shown in a video, [""On wine""](https://b.example/2)"
"""
    assert plain(read("csv", text)) == [
        {
            "outlet": "taz",
            "url": "https://a.example/1",
            "title": "On bread",
            "note": "Study featured in interview",
        },
        {
            "outlet": "Ynet",
            "url": "https://b.example/2",
            "title": "On wine",
            "note": "Shown in a video",
        },
    ]


def test_an_author_with_the_outlet_in_brackets() -> None:
    found = articles("author", "Jo Doe (Le Monde)", "Ann Roe (taz)")
    assert found == [
        {"author": ["Jo Doe"], "outlet": "Le Monde"},
        {"author": ["Ann Roe"], "outlet": "taz"},
    ]


def test_a_name_with_its_language() -> None:
    found = articles("source", "Ynet, in Hebrew", "Fortune")
    assert found == [{"outlet": "Ynet", "lang": "he"}, {"outlet": "Fortune"}]


@pytest.mark.parametrize("text", ["Jo Doe (Le Monde)", "Jo Doe"])
def test_a_single_bracket_among_many_authors_is_kept(text: str) -> None:
    assert "outlet" not in articles("author", text, "Ann Roe")[0]


def test_a_title_with_its_language_in_brackets_at_the_end() -> None:
    rows = [{"title": "Tytuł (Polish)"}, {"title": "A title (again)"}, {"title": "(Hebrew)"}]
    rows = [row | {"url": url} for row, url in zip(rows, (*TWO, TWO[0] + "1"), strict=True)]
    found = plain(read("json", json.dumps(rows)))
    assert [(one["title"], one.get("lang")) for one in found] == [
        ("Tytuł", "pl"),
        ("A title (again)", None),
        ("(Hebrew)", None),
    ]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Die Zeit, 8.1.2019", "NPR, 19.11.2019"),
        ("8.1.2019, Die Zeit", "19.11.2019: NPR"),
        ("8. Januar 2019 – Die Zeit", "19. November 2019 – NPR"),
    ],
)
def test_an_outlet_and_its_day_in_either_order_beside_a_year(first: str, second: str) -> None:
    texts = zip(TWO, (first, second), strict=True)
    rows = [{"title": "T", "url": u, "Quelle_Datum": t, "Jahr": "2019"} for u, t in texts]
    found = plain(read("json", json.dumps(rows)))
    assert [(one["outlet"], one["date"]) for one in found] == [
        ("Die Zeit", "2019-01-08"),
        ("NPR", "2019-11-19"),
    ]


def test_years_after_outlets_are_dates_if_one_outlet_has_several() -> None:
    names = ["Town News", "Town News 2019", "Town News 2018", "Trade Paper 2019", "Radio 4"]
    rows = [{"title": f"Piece {n}", "source": name} for n, name in enumerate(names)]
    found = plain(read("json", json.dumps(rows)))
    assert [(one["outlet"], one.get("date")) for one in found] == [
        ("Town News", None),
        ("Town News", "2019"),
        ("Town News", "2018"),
        ("Trade Paper", "2019"),
        ("Radio 4", None),
    ]


def test_years_that_outlets_always_have_belong_to_their_names() -> None:
    names = ["Expo 2020", "Expo 2020", "Town News", "Trade Paper"]
    rows = [{"title": f"Piece {n}", "source": name} for n, name in enumerate(names)]
    found = plain(read("json", json.dumps(rows)))
    assert [(one["outlet"], one.get("date")) for one in found] == [(name, None) for name in names]


@pytest.mark.parametrize(
    ("meta", "date"),
    [
        ("Feb 2026 · Ann Doe & Jo Weber", "2026-02"),
        ("2026 · Ann Doe & Jo Weber", "2026"),
        ("Ann Doe & Jo Weber | 4 May 2025", "2025-05-04"),
        ("Ann Doe • 12.03.2024 • Jo Weber", "2024-03-12"),
    ],
)
@pytest.mark.parametrize("key", ["meta", "info", "details"])
def test_a_date_set_apart_by_marks_is_split_off(key: str, meta: str, date: str) -> None:
    row = {"title": "A river", "show": "Bee Radio", key: meta, "href": "https://a.example/1"}
    (one,) = plain(read("json", json.dumps([row])))
    assert (one["outlet"], one["date"]) == ("Bee Radio", date)
    assert "Ann Doe" in str(one)


def test_kinds_under_any_key_are_kinds() -> None:
    rows = [
        {"title": "A river", "badge": "Podcast", "href": "https://a.example/1"},
        {"title": "A lake", "badge": "Video", "href": "https://a.example/2"},
        {"title": "A sea", "badge": "Live", "href": "https://a.example/3"},
    ]
    found = plain(read("json", json.dumps(rows)))
    assert [one["kind"] for one in found] == ["podcast", "video", "Live"]


def test_authors_that_match_hosts_are_outlets_unless_they_are_persons() -> None:
    rows = [
        {"title": f"A river {n}", "author": author, "url": url, "date": "2021"}
        for n, (author, url) in enumerate(
            [
                ("T3 Middle East", "https://t3me.com/1"),
                ("Al Bawaba", "https://web.archive.org/web/2021/https://albawaba.com/2"),
                ("Code Completion", "https://youtu.be/3"),
                ("Jane Doe", "https://janedoe.example/4"),
            ]
        )
    ]
    found = plain(read("json", json.dumps(rows)))
    assert [one.get("outlet") for one in found] == [
        "T3 Middle East",
        "Al Bawaba",
        "Code Completion",
        None,
    ]
    assert found[3]["author"] == ["Jane Doe"]


@pytest.mark.parametrize("meta", ["rbb, 12.07.2021", "rbb / 12.07.2021", "12 July 2021 | rbb"])
@pytest.mark.parametrize("title", ["text", "headline", "thema"])
def test_outlet_and_date_may_be_below_a_title_under_any_key(title: str, meta: str) -> None:
    row = {title: "Die Gärten von nebenan", "meta": meta, "href": "https://rbb-online.de/1"}
    (one,) = plain(read("json", json.dumps([row])))
    assert (one["title"], one["outlet"], one["date"]) == (row[title], "rbb", "2021-07-12")


@pytest.mark.parametrize("end", ["", ".", ")", ">."])
def test_an_address_at_the_end_of_a_sentence_has_no_full_stop(end: str) -> None:
    rows = [
        {"title": "A river", "outlet": "Wired", "text": f"See https://a.example/{n}{end}"}
        for n in range(2)
    ]
    found = plain(read("json", json.dumps(rows)))
    assert [one["url"] for one in found] == ["https://a.example/0", "https://a.example/1"]


@pytest.mark.parametrize("key", ["url", "web_address", "link"])
def test_a_link_under_a_key_for_addresses_keeps_its_words(key: str) -> None:
    rows = [
        {"date": "2021-05-04", key: "[A long title of a piece](https://a.example/1)"},
        {"date": "2020-05-04", key: "[Another title](https://b.example/2)"},
    ]
    assert plain(read("json", json.dumps(rows))) == [
        {"url": TWO[0], "title": "A long title of a piece", "date": "2021-05-04"},
        {"url": TWO[1], "title": "Another title", "date": "2020-05-04"},
    ]


def test_a_byline_that_is_a_date_is_not_an_author() -> None:
    found = articles("bylineDate", "May 27, 2021", "April 20, 2021")
    assert found == [{"date": "2021-05-27"}, {"date": "2021-04-20"}]
