"""Lines without a link below headings about press."""

import pytest

from clippings.page_entries import read_entries

RADIO = """
## Radio interviews

**ABC Radio interviews**

11th September 2024 - Sydney, Mornings, Dragonflies

9th August - Darwin, Comics as a tool

[1st July 2024 - Perth, Spiders in the house](https://www.abc.net.au/listen/1)

2021 - Brisbane, Insects and floods

**2XY Radio interviews**

03 May 2022 - Pollinators

**Council talks**

2020 - Bees in your garden, 20 people
"""


def test_dated_lines_below_a_heading_of_radio_are_pieces_of_the_station_it_names() -> None:
    found = [one.plain for one in read_entries(f"# Media\n{RADIO}")]
    assert [(one.get("date"), one["title"], one["outlet"]) for one in found] == [
        ("2024-09-11", "Sydney, Mornings, Dragonflies", "ABC Radio"),
        (None, "Darwin, Comics as a tool", "ABC Radio"),
        ("2024-07-01", "Perth, Spiders in the house", "ABC Radio"),
        ("2021", "Brisbane, Insects and floods", "ABC Radio"),
        ("2022-05-03", "Pollinators", "2XY Radio"),
    ]


@pytest.mark.parametrize("heading", ["Fernsehen", "In den Medien", "Interviews", "Revue de presse"])
def test_lines_that_end_with_their_dates_are_pieces_too(heading: str) -> None:
    lines = "\n\n".join(f"Von Bienen und Blumen {n}, 4.{n}.2021" for n in (3, 4, 5))
    found = [one.plain for one in read_entries(f"# Jo Doe\n\n## {heading}\n\n{lines}\n")]
    assert [one["date"] for one in found] == ["2021-03-04", "2021-04-04", "2021-05-04"]


@pytest.mark.parametrize("heading", ["Radio", "Media"])
def test_items_below_a_heading_of_press_have_a_date_or_a_station(heading: str) -> None:
    page = (
        f"# Ours\n\nSome words.\n\n## {heading}\n\n* Talk with KNX LA 1070 AM on the radio\n"
        "* Featured on KTLA channel 5 morning news June 30, 2020\n\n"
        "1. [Wired](https://wired.com/1)\n1. [Vogue](https://vogue.com/2)\n"
    )
    found = [one.plain for one in read_entries(page)]
    assert found[0]["title"] == "Talk with KNX LA 1070 AM on the radio"
    assert found[1]["date"] == "2020-06-30"
    assert len(found) == 4


@pytest.mark.parametrize(
    ("heading", "lines"),
    [
        ("News", ["May 2021 - We moved", "June 2021 - We moved again", "2020 - We began"]),
        ("Concerts", ["4 May 2021 - Rome", "5 May 2021 - Bern", "6 May 2021 - Oslo"]),
        ("Press", ["2021 was our year.", "We were founded in 2019.", "We grew in 2020."]),
        ("Interviews", ["Ask for one on radio or TV: me@example.org", "Call us any time."]),
    ],
)
def test_other_lines_are_none(heading: str, lines: list[str]) -> None:
    assert not read_entries(f"# Ours\n\n## {heading}\n\n" + "\n\n".join(lines))


def test_a_date_above_a_link_without_one_is_that_of_the_link() -> None:
    piece = "4 {0} 2021 - A film of words\n\n[![A film](https://i.example/{0}.jpg)](https://youtube.com/{0})\n"
    page = "# Ours\n\n## Videos\n\n" + "\n".join(map(piece.format, ("May", "June", "July")))
    assert len(read_entries(page)) == 3
