"""Block quotations that are lines of a list, and real ones."""

import pytest

from clippings.page_entries import read_entries

PIECES = (("The Guardian", "theguardian.com"), ("Le Monde", "lemonde.fr"), ("Nature", "nature.com"))


def test_lines_set_as_quotations_quote_nothing() -> None:
    lines = "\n\n".join(
        f"> {name}: [A title of piece {n}](https://{host}/{n})"
        for n, (name, host) in enumerate(PIECES)
    )
    found = [entry.plain for entry in read_entries(f"# Press\n\n{lines}\n")]
    assert [(one["outlet"], one["title"]) for one in found] == [
        (name, f"A title of piece {n}") for n, (name, _host) in enumerate(PIECES)
    ]
    assert not any("quote" in one for one in found)


def test_a_quotation_above_its_source_stays_one() -> None:
    lines = "\n\n".join(
        f"> They have done it again, number {n}\n> — [{name}](https://{host}/{n})"
        for n, (name, host) in enumerate(PIECES)
    )
    found = [entry.plain for entry in read_entries(f"# Press\n\n{lines}\n")]
    assert [one["quote"] for one in found] == [
        f"They have done it again, number {n}" for n in range(3)
    ]


def test_quotations_that_name_their_source_need_no_link() -> None:
    page = "# Press\n\n" + "\n\n".join(
        f'> "They have done it again, number {n}."\n> — **{name}** (on a record)'
        for n, (name, _host) in enumerate(PIECES)
    )
    found = [entry.plain for entry in read_entries(page)]
    assert [(one["outlet"], one["quote"]) for one in found] == [
        (name, f"They have done it again, number {n}.") for n, (name, _) in enumerate(PIECES)
    ]


def test_a_last_line_in_italics_is_the_source_of_a_quotation() -> None:
    page = "# Presse\n\n" + "\n\n".join(
        f"> Wieder haben sie es geschafft, Nummer {n}.\n*{name}, Mai 202{n}*"
        for n, (name, _host) in enumerate(PIECES)
    )
    found = [entry.plain for entry in read_entries(page)]
    assert [(one["outlet"], one["date"]) for one in found] == [
        (name, f"202{n}-05") for n, (name, _host) in enumerate(PIECES)
    ]


@pytest.mark.parametrize(
    ("line", "facts"),
    [
        (
            "> 4 May 2021 – {name} – [{title}]({url})\\\n> about our lake and a few birds",
            {"date": "2021-05-04", "note": "about our lake and a few birds"},
        ),
        (
            "> **{name}**: [{title}]({url})\n> They say a lot about our lake and all of its birds.",
            {"summary": "They say a lot about our lake and all of its birds"},
        ),
        ("> In the news: [{title}]({url}) ({name})", {"note": "In the news"}),
    ],
)
def test_words_beside_the_link_are_no_quotation(line: str, facts: dict[str, str]) -> None:
    lines = (
        line.format(name=name, title=f"A lake of {n}", url=f"https://{host}/{n}")
        for n, (name, host) in enumerate(PIECES)
    )
    found = [entry.plain for entry in read_entries("# Press\n\n" + "\n\n".join(lines))]
    assert found == [
        {"url": f"https://{host}/{n}", "title": f"A lake of {n}", "outlet": name, **facts}
        for n, (name, host) in enumerate(PIECES)
    ]
