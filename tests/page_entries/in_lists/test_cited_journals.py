"""Links that cite the number of a journal."""

import pytest

from clippings.page_entries import read_entries

CITED = [
    ("Ann Doe", "Journal of Tides", "18, no. 2"),
    ("Jo Roe", "Reef Quarterly", "54, 10/2022"),
    ("", "Gull Post", "6/2022"),
    ("Eva Poe-Moe", "Das Hafenbuch", "70 (2021): 3–5"),
]


def page(form: str) -> str:
    lines = (
        f"- [{who}{', ' if who else ''}{form.format(name)} {number}](https://doi.org/10.1/{n})"
        for n, (who, name, number) in enumerate(CITED)
    )
    return "# Press\n\n## Reviews\n\n" + "\n".join(lines) + "\n"


@pytest.mark.parametrize("form", ["*{}*", "_{}_", "<em>{}</em>"])
def test_the_name_in_italics_is_the_outlet_and_the_person_before_it_the_author(form: str) -> None:
    found = [one.plain for one in read_entries(page(form))]
    assert [(one.get("author"), one["outlet"]) for one in found] == [
        (who or None, name) for who, name, _ in CITED
    ]
    assert not any("title" in one for one in found)


def test_titles_in_italics_without_numbers_are_titles() -> None:
    lines = (f"- [*A House by the {name}*](https://a.example/{name})" for name in ("Sea", "Bay"))
    text = "# Press\n\n" + "\n".join((*lines, "- [*Tide*](https://a.example/3), Gull Post"))
    assert [one.plain.get("title") for one in read_entries(text)] == [
        "A House by the Sea",
        "A House by the Bay",
        "Tide",
    ]
