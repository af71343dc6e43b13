"""Which blocks belong to one piece."""

import pytest

from clippings.page_entries import read_entries

LINES = (
    "La Stampa: https://www.lastampa.it/uno",
    "Il Manifesto: https://ilmanifesto.it/due",
    "Doppiozero: https://www.doppiozero.com/tre",
    "Corriere: https://www.corriere.it/quattro",
)


@pytest.mark.parametrize(
    ("other", "between"),
    [
        ("Torino, maggio 2020", "\n\n"),
        *(("Hystrio n. 1/2020 (solo carta)", one) for one in ("\n\n", "\n", "  \n", "<br>\n")),
    ],
)
def test_the_facts_of_a_line_of_its_own_are_no_facts_of_the_line_beside_it(
    other: str, between: str
) -> None:
    page = between.join((*LINES[:2], other, *LINES[2:]))
    linked = [one.plain for one in read_entries(f"# Stampa\n\n{page}\n") if "url" in one.plain]
    told = [{key: one[key] for key in one if key != "url"} for one in linked]
    names = ("La Stampa", "Il Manifesto", "Doppiozero", "Corriere")
    assert told == [{"outlet": name} for name in names]


@pytest.mark.parametrize("between", ["\n\n", "\n", "<br>\n"])
def test_a_printed_piece_counts_between_lines_with_links(between: str) -> None:
    page = between.join((*LINES[:2], "Hystrio n. 1/2020 (solo carta)", *LINES[2:]))
    found = [one.plain for one in read_entries(f"# Stampa\n\n{page}\n")]
    assert [one["outlet"] for one in found][2] == "Hystrio"
    assert (found[2]["date"], found[2]["issue"], found[2]["kind"]) == ("2020", "1/2020", "print")


def test_a_line_with_the_date_is_one_with_the_link_where_most_links_have_one() -> None:
    page = "\n\n".join(
        f"[A title of words {n}](https://a.example/{n})\n\nThe Guardian, {n} May 2021"
        for n in range(1, 4)
    )
    found = [one.plain for one in read_entries(f"# Press\n\n{page}\n")]
    assert [one["date"] for one in found] == ["2021-05-01", "2021-05-02", "2021-05-03"]


def test_a_sentence_with_links_below_a_linked_heading_sums_it_up() -> None:
    page = (
        "# Press\n\n### [The harbour wins a grant](https://gulltide.org/grant) (Oct 2021)\n\n"
        "Blue Boats, a grantee of the fund, has been awarded a grant by the [Dock Initiative]"
        "(https://dock.org/) as part of its work on [all small harbours](https://dock.com/a).\n"
    )
    (entry,) = read_entries(page)
    assert entry.plain == {
        "url": "https://gulltide.org/grant",
        "title": "The harbour wins a grant",
        "date": "2021-10",
        "summary": "Blue Boats, a grantee of the fund, has been awarded a grant by the Dock "
        "Initiative as part of its work on all small harbours.",
        "links": [
            {"url": "https://dock.org/", "rel": "related"},
            {"url": "https://dock.com/a", "rel": "related"},
        ],
    }


def test_lines_with_links_below_a_linked_heading_are_pieces_of_their_own() -> None:
    page = (
        "# Press\n\n### [The harbour](https://gulltide.org/grant)\n\n"
        "Wired, [A title of words](https://wired.com/1), 2021\n\n"
        "Le Monde, [Another title](https://lemonde.fr/1), 2020\n"
    )
    urls = [entry.plain["url"] for entry in read_entries(page)]
    assert urls[-2:] == ["https://wired.com/1", "https://lemonde.fr/1"]


def test_a_link_that_says_read_here_belongs_to_the_dated_paragraph_above() -> None:
    lines = "\n\n".join(
        f"[A lake of {n}](https://planet.example/{n}), Planet, {n} May 2021" for n in range(1, 5)
    )
    cited = "Gull Post, 5 May 2021: The pond is back\n\n[Read here](https://gullpost.example/1)"
    found = read_entries(f"# Press\n\n{lines}\n\n{cited}\n")[-1].plain
    assert (found["title"], found["url"]) == ("The pond is back", "https://gullpost.example/1")
