"""Lists of quotations that name, beside or after each, who is quoted."""

import json

import pytest

from clippings.values import Plain
from tests.importers.reading import plain, read

FIELDS = ("quote", "author", "outlet", "date")


def found(*rows: object) -> list[list[Plain]]:
    entries = plain(read("json", json.dumps(rows)))
    return [[one.get(field) for field in FIELDS] for one in entries]


@pytest.mark.parametrize("key", ["attribution", "bottomText", "von", "source", "credit"])
@pytest.mark.parametrize("mark", [", ", " – ", " | "])
def test_names_beside_a_quotation_are_author_and_outlet(key: str, mark: str) -> None:
    rows = (
        {"quote": "It glows.", key: f"Jane Doe{mark}The Guardian{mark}May 2021"},
        {"quote": "It rose.", key: f"Tom Berg{mark}Odot"},
        {"quote": "A river.", key: "Kirkus Reviews", "link": "https://kirkus.example/1"},
    )
    assert found(*rows) == [
        ["It glows.", ["Jane Doe"], "The Guardian", "2021-05"],
        ["It rose.", ["Tom Berg"], "Odot", None],
        ["A river.", None, "Kirkus Reviews", None],
    ]


def test_outlets_may_come_first() -> None:
    rows = (
        {"quote": "It glows.", "by": "The Guardian, Jane Doe"},
        {"quote": "It rose.", "by": "City Pages, Tom Berg"},
        {"quote": "It fell.", "by": "The Hill Post, Maria Sol"},
    )
    assert [one[1:3] for one in found(*rows)] == [
        [["Jane Doe"], "The Guardian"],
        [["Tom Berg"], "City Pages"],
        [["Maria Sol"], "The Hill Post"],
    ]


def test_text_before_author_and_outlet_is_the_title() -> None:
    rows = (
        {"quote": "Il pleut.", "qui": "Un fleuve, Anne Moreau, Libération"},
        {"quote": "Il neige.", "qui": "Luc Petit, Télérama"},
    )
    first, second = plain(read("json", json.dumps(rows)))
    assert (first["title"], first["outlet"], "title" in second) == (
        "Un fleuve",
        "Libération",
        False,
    )


@pytest.mark.parametrize("behind", [" – {}", "-{}", " ({})", ", {}", "\n{}"])
def test_names_after_a_quotation_are_split_off(behind: str) -> None:
    rows = (
        {
            "snippet": "“It glows.”" + behind.format("Jane Doe, Racket"),
            "url": "https://a.example/1",
        },
        {"snippet": "“It rose.”" + behind.format("DJ lil bee, WKNC"), "url": "https://a.example/2"},
        {"snippet": "“It fell.”" + behind.format("Tom Berg, Odot"), "url": "https://a.example/3"},
    )
    assert [one[:3] for one in found(*rows)] == [
        ["It glows.", ["Jane Doe"], "Racket"],
        ["It rose.", ["DJ lil bee"], "WKNC"],
        ["It fell.", ["Tom Berg"], "Odot"],
    ]


def test_customers_with_job_titles_are_not_press() -> None:
    rows = (
        {"quote": "It saved us weeks.", "author": "Jane Doe, CEO of Acme"},
        {"quote": "We love it.", "author": "Tom Berg, Product Manager at Initech"},
    )
    assert not found(*rows)


def test_a_text_that_continues_after_quotation_marks_is_a_title() -> None:
    rows = [
        {"title": f"“Bees” – {rest}", "url": f"https://a.example/{n}", "date": "2021"}
        for n, rest in enumerate(("how they live", "a portrait of a hive", "what we owe them"))
    ]
    entries = plain(read("json", json.dumps(rows)))
    assert [(one["title"], "quote" in one) for one in entries] == [
        (row["title"], False) for row in rows
    ]
