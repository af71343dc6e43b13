"""JSON lists of other sites."""

import json

import pytest

from clippings.errors import ClipError
from tests.importers.reading import plain, read, told


def test_takes_the_coverage_out_of_a_press_kit() -> None:
    kit = {
        "company": "X",
        "team": [{"name": "A B", "role": "CEO", "photo": "a.png", "website": "https://a.b"}],
        "coverage": [
            {
                "headline": "H",
                "publication": "TechCrunch",
                "link": {"url": "https://techcrunch.com/1", "display": "read on"},
                "quote": "“Great stuff”",
                "year": 2019,
                "month": 5,
                "featured": True,
            }
        ],
        "contacts": [{"name": "Press", "email": "x@y.z"}],
    }
    assert plain(read("json", json.dumps(kit))) == [
        {
            "url": "https://techcrunch.com/1",
            "title": "H",
            "outlet": "TechCrunch",
            "date": "2019-05",
            "quote": "Great stuff",
            "featured": "true",
            "link_display": "read on",
        }
    ]


def test_knows_the_line_of_each_entry() -> None:
    text = '[\n {"title": "{", "url": "https://a.org/1"},\n {"title": "B", "url": "https://a.org/2"}\n]'
    assert [entry.line for entry in read("json", text).entries] == [2, 3]


def test_reads_a_date_by_the_other_dates_of_the_file() -> None:
    rows = [
        {"url": "https://a.org/1", "data": "05/04/2021"},
        {"url": "https://a.org/2", "data": "14/1/26"},
    ]
    assert [one["date"] for one in plain(read("json", json.dumps(rows)))] == [
        "2021-04-05",
        "2026-01-14",
    ]


def test_leaves_and_reports_a_date_that_can_be_two() -> None:
    imported = read("json", '[{"url": "https://a.org/1", "date": "05/04/2021"}]')
    assert plain(imported) == [{"url": "https://a.org/1", "note": "date as given: 05/04/2021"}]
    assert told(imported) == [(1, "'05/04/2021' can be two dates")]


def test_the_date_in_the_address_settles_the_order() -> None:
    imported = read("json", '[{"url": "https://a.org/2021/05/04/x", "date": "05/04/2021"}]')
    assert plain(imported)[0]["date"] == "2021-05-04"


def test_further_addresses_become_links() -> None:
    rows = [{"title": "A", "url": "https://a.org/1", "link": "https://b.org/2"}]
    assert plain(read("json", json.dumps(rows)))[0]["links"] == [
        {"url": "https://b.org/2", "rel": "related"}
    ]


def test_a_redirect_of_a_search_engine_gives_what_it_leads_to() -> None:
    rows = [{"url": "https://www.google.com/url?url=https://a.org/1&ct=ga", "title": "A <b>b</b>"}]
    assert plain(read("json", json.dumps(rows))) == [{"url": "https://a.org/1", "title": "A b"}]


@pytest.mark.parametrize("text", ["{", "[1,", "hello", "[" * 100_000])
def test_says_where_it_is_not_json(text: str) -> None:
    with pytest.raises(ClipError):
        read("json", text)


def test_refuses_nesting_that_no_list_has() -> None:
    with pytest.raises(ClipError, match="nested"):
        read("json", "[" * 50 + "]" * 50)


def test_json_lines_report_the_line_that_is_broken() -> None:
    imported = read("jsonl", '{"url": "https://a.org/1"}\n{broken\n\n{"url": "https://a.org/2"}\n')
    assert [entry.line for entry in imported.entries] == [1, 4]
    assert told(imported) == [(2, "a line is no record")]


def test_toml_tables_are_read_with_their_lines() -> None:
    text = """\
[[press]]
title = "A"
url = "https://a.org/1"
date = 2021-05-04

[[press]]
title = "B"
url = "https://a.org/2"
date = "2021-05"
"""
    imported = read("toml", text)
    assert [(entry.line, entry.plain["date"]) for entry in imported.entries] == [
        (1, "2021-05-04"),
        (6, "2021-05"),
    ]
