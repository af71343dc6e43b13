"""The date of a line and what belongs to it."""

import pytest

from clippings.page_entries import read_entries
from tests.page_entries.in_lists.list_facts import facts


def test_a_year_that_stands_above_the_line_may_be_a_part_of_its_title() -> None:
    title = "2007 Gold Winner for Best Solution"
    page = f"# Press\n\n## 2007\n\n- [**Daily Herald:** {title}](https://dailyherald.example/1)\n"
    (entry,) = facts(page)
    assert (entry["title"], entry["date"]) == (title, "2007")


def test_an_author_stands_beside_the_date_in_brackets() -> None:
    page = """# Press

- **Géo**: Un pronostic pour le continent blanc (Anna Doe, November 2025). [See online](https://a.example/1)
- **The Club**: Une étude de plus sur la glace (Jo Roe, Février 2026). [See YouTube video](https://b.example/2)
- **Herald**: Een deel van het ijs is bedreigd (Belga, May 2025). [Voir l'article en français](https://c.example/3)
"""
    assert [(one["title"], one["outlet"], one.get("author")) for one in facts(page)] == [
        ("Un pronostic pour le continent blanc", "Géo", "Anna Doe"),
        ("Une étude de plus sur la glace", "The Club", "Jo Roe"),
        ("Een deel van het ijs is bedreigd", "Herald", None),
    ]


def test_the_title_may_stand_after_a_link_that_is_nothing_but_a_date() -> None:
    page = (
        "# Press Coverage\n\nHarbour Voice, [October 23, 2018](https://hv.example/1):\n"
        "The 55th season of the choir will be the last\n"
    )
    (entry,) = facts(page)
    assert entry["title"] == "The 55th season of the choir will be the last"


@pytest.mark.parametrize(
    "line",
    [
        "[({}) – A title of words](https://a.example/{})",
        "[({}) A title of words](https://a.example/{})",
        '[{}, "A title of words"](https://a.example/{})',
        "[A title of words; {}](https://a.example/{})",
    ],
)
def test_a_year_may_be_set_apart_in_many_ways_at_the_edge_of_a_link(line: str) -> None:
    page = "# Press\n\n" + "".join(f"- {line.format(year, year)}\n" for year in (2021, 2020, 2019))
    found = [(one.plain["title"], one.plain.get("date")) for one in read_entries(page)]
    assert found == [("A title of words", year) for year in ("2021", "2020", "2019")]


@pytest.mark.parametrize(
    "line", ['["A title" ({})](https://a.example/)', "[{}. A title](https://a.example/)"]
)
def test_the_rest_of_a_link_without_its_date_is_the_title(line: str) -> None:
    (entry,) = read_entries(f"# Press\n\n- {line.format('May 4, 2021')}\n")
    assert (entry.plain["title"], entry.plain["date"]) == ("A title", "2021-05-04")


@pytest.mark.parametrize("year", ["[{}]", "({})", "{}:", "{} |"])
def test_a_year_set_apart_begins_the_words_of_links(year: str) -> None:
    rows = [("2026", "Gull", "What the tide leaves"), ("2025", "Tern", "A house by the sea")]
    rows += [("2024", "Plover", "The last of the nets")]
    page = "# Press\n\n" + "".join(
        f"- [{year.format(when)} {name} - {title}](https://{name.lower()}.example/a/{when})\n"
        for when, name, title in rows
    )
    assert [(one["date"], one["outlet"], one["title"]) for one in facts(page)] == rows


def test_a_year_that_begins_a_title_in_bold_or_a_heading_is_a_part_of_it() -> None:
    bold = "# Press\n\n- **2024 Old Harbour Map Cup Winner** [Read more](https://a.example/1)\n"
    card = (
        "# Press\n\n<article><h3>2023 Old Harbour prize recipient</h3><p><b>March 2, 2023</b></p>"
        '<a href="https://a.example/1">Read more</a></article>\n'
    )
    (one,), (other,) = facts(bold), facts(card)
    assert (one["title"], one.get("date")) == ("2024 Old Harbour Map Cup Winner", None)
    assert (other["title"], other["date"]) == ("2023 Old Harbour prize recipient", "2023-03-02")


def test_dates_from_when_to_when_in_a_title_are_none_of_the_piece() -> None:
    page = (
        "# Presse\n\n## Août 2020\n\n"
        "- [Les fenêtres qui parlent, du 12 au 23 août 2020](https://a.example/1)\n"
        "- [Damage to buildings, October 2018 – April 2019](https://a.example/2)\n"
    )
    first, second = read_entries(page)
    assert first.plain["title"] == "Les fenêtres qui parlent, du 12 au 23 août 2020"
    assert second.plain["title"] == "Damage to buildings, October 2018 – April 2019"
    assert first.plain["date"] == second.plain["date"] == "2020-08"


@pytest.mark.parametrize(
    ("words", "outlet", "title", "date"),
    [
        (
            "Kanal 5, 12.05.2020 - Festival 2021 am See",
            "Kanal 5",
            "Festival 2021 am See",
            "2020-05-12",
        ),
        ("TV2 - 12. maj 2020: Søen er reddet", "TV2", "Søen er reddet", "2020-05-12"),
        ("Rai 3 – 12 maggio 2020: Il lago", "Rai 3", "Il lago", "2020-05-12"),
    ],
)
def test_a_name_or_a_title_beside_a_day_is_no_range(
    words: str, outlet: str, title: str, date: str
) -> None:
    host = outlet.replace(" ", "").lower()
    (one,) = facts(f"# Press\n\n- [{words}](https://{host}.example/1)\n")
    assert (one["outlet"], one["title"], one["date"]) == (outlet, title, date)


def test_the_year_after_a_long_name_in_bold_is_the_date() -> None:
    (one,) = facts(
        "# Press\n\n- **Le journal de Gullmar 2019** [Le lac](https://gullmar.example/a)\n"
    )
    assert (one["outlet"], one["date"]) == ("Le journal de Gullmar", "2019")


def test_years_within_titles_in_bold_or_quotation_marks_belong_to_these() -> None:
    page = (
        "# Press\n\n"
        "**When bonuses backfire** [The Planet](https://planet.example/a)\n\n"
        "**Die 40 führenden Köpfe 2021** [Kurier](https://kurier.example/b)\n\n"
        '[Gazette](https://gazette.example/c), “The 2015 annual show," 2016\n'
    )
    _, bold, quoted = read_entries(page)
    assert bold.plain["title"] == "Die 40 führenden Köpfe 2021"
    assert "date" not in bold.plain
    assert (quoted.plain["title"], quoted.plain["date"]) == ("The 2015 annual show", "2016")


def test_a_date_in_brackets_after_words_of_a_row_without_a_link_belongs_to_them() -> None:
    page = (
        "# Press\n\n- Tern Radio (2/26/14), [Daily Gull](https://dailygull.example/1),"
        " [The Planet](https://planet.example/2), [Gazette](https://gazette.example/3)\n"
    )
    assert [one.plain.get("date") for one in read_entries(page)] == [None, None, None]


def test_a_day_on_a_line_of_its_own_takes_the_year_above_it() -> None:
    page = """# Press

## 2021

### [A river returns](https://a.example/1)

*Daily News*, May 4

> It is back.

### [A lake](https://a.example/2)

*The Post*, 14. Juni

> It is here.
"""
    told = [(one["outlet"], one["date"]) for one in facts(page)]
    assert told == [("Daily News", "2021-05-04"), ("The Post", "2021-06-14")]
