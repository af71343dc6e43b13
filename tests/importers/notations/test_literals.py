"""Reads literals in JavaScript without executing it."""

import pytest

from tests.importers.reading import plain, read


def _one(facts: str, before: str = "") -> dict[str, object]:
    (entry,) = plain(read("javascript", f"{before}\nexport const press = ([{{{facts}}}]);"))
    return dict(entry)


def test_constants_are_replaced_by_their_values() -> None:
    before = 'const title = "One"; const site = "https://a.example/1";'
    assert _one("title, url: site", before) == {"title": "One", "url": "https://a.example/1"}


def test_brackets_and_escapes_are_resolved() -> None:
    told = _one(r'title: ("Thr\u0065e \u{1F389}"), url: `https://a.example/1`')
    assert told["title"] == "Three 🎉"


def test_months_of_a_date_count_from_zero() -> None:
    assert _one('title: "A", url: "https://a.example/1", date: new Date(2021, 4, 3)') == {
        "title": "A",
        "url": "https://a.example/1",
        "date": "2021-05-03",
    }


def test_computed_values_are_ignored() -> None:
    facts = 'title: "A", url: "https://a.example/1", date: new Date(Date.now())'
    assert "date" not in _one(facts)
    assert "\\u{FFFFFFF}" in str(_one(r'title: "A \u{FFFFFFF}", url: "https://a.example/1"'))


@pytest.mark.parametrize("year", ["²", "٢٠٢١", "9" * 5000])
def test_a_number_that_is_no_year_states_nothing(year: str) -> None:
    facts = f'title: "A", url: "https://a.example/1", date: new Date({year}, 1, 1)'
    assert "date" not in _one(facts)
