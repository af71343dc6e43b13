"""Labelled items below the source line."""

import pytest

from clippings.page_entries import read_entries

TITLES = ("What is in your lake?", "Neighbours count the newts", "Mud for the dinner table")


@pytest.mark.parametrize(
    ("source", "date"),
    [
        ("Source", "Date"),
        ("**Source:**", "**Date:**"),
        ("Quelle", "Datum"),
        ("Fuente", "Fecha"),
        ("Bron", "Datum"),
        ("Źródło", "Data"),
        ("Source ", "Date "),
    ],
)
def test_headings_are_titles_where_items_give_source_and_date(source: str, date: str) -> None:
    labels = [one if one.endswith("**") else f"{one}:" for one in (source, date)]
    page = "".join(
        f"### {title}\n\n- {labels[0]} [The Age](https://www.theage.example/{n})\n"
        + (f"- {labels[1]} {n} May 2021\n" if n < 3 else "")
        + f'\n> "A quotation of words, number {n}," Ms Doe said.\n\n'
        for n, title in enumerate(TITLES, 1)
    )
    found = [one.plain for one in read_entries(f"# In the news\n\n{page}")]
    assert [one["title"] for one in found] == [*TITLES]
    assert {one["outlet"] for one in found} == {"The Age"}
    assert [one.get("date") for one in found] == ["2021-05-01", "2021-05-02", None]
    assert all("quote" in one for one in found)


@pytest.mark.parametrize("between", ["\n- ", "\n\n"])
def test_a_date_with_a_label_below_the_source_is_that_of_the_entry(between: str) -> None:
    lines = between.join(("Source: [The Age](https://www.theage.example/1)", "Date: 4 May 2021"))
    lead = "- " if "-" in between else ""
    (entry,) = read_entries(f"## The Age (English)\n\n{lead}{lines}\n\n> A quotation.\n")
    told = (entry.plain["outlet"], entry.plain["date"], entry.plain["quote"])
    assert told == ("The Age", "2021-05-04", "A quotation.")


def test_other_items_with_a_label_give_the_author_or_are_noted() -> None:
    page = "## The Age\n\n- Source: [The Age](https://www.theage.example/1)\n"
    (entry,) = read_entries(f"{page}- Author: Jo Doe\n\n> A quotation.\n")
    assert (entry.plain["author"], entry.plain["quote"]) == ("Jo Doe", "A quotation.")
    (entry,) = read_entries(f"{page}- Reach: national\n\n> A quotation.\n")
    assert (entry.plain["note"], entry.plain["quote"]) == ("Reach: national", "A quotation.")


def test_no_entry_is_lost_where_some_have_three_labels_and_others_two() -> None:
    page = "".join(
        f"### {title}\n\n- Source: [The Age](https://www.theage.example/{n})\n"
        f"- Date: {n} May 2021\n" + ("- Author: Jo Doe\n\n" if n == 1 else "\n")
        for n, title in enumerate(TITLES, 1)
    )
    assert [one.plain["title"] for one in read_entries(f"# Press\n\n{page}")] == [*TITLES]


@pytest.mark.parametrize("heading", ["Contact", "Team"])
def test_other_sections_with_labels_change_nothing(heading: str) -> None:
    page = "".join(
        f"## {name} (Article, French)\n\n- Source: [Words](https://press.example/{n}), 4 May 2021\n"
        "\n> “A quotation.”\n\n"
        for n, name in enumerate(("Le Monde", "Libération"))
    )
    other = f"## {heading}\n\n- Phone: 0123\n- Email: press@example.org\n- Address: Main Street 1\n"
    assert read_entries(page + other) == read_entries(page)
