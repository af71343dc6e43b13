"""Names of outlets beside the word for a kind."""

import pytest

from clippings.page_entries import read_entries

LINES = (
    "- 3 mai 2021: [{} Le Canard - Le premier des titres de la page](https://canard.example/1)\n"
    "- 4 mai 2021: [{} La Gazette - Un autre titre tout aussi long](https://gazette.example/2)\n"
    "- 5 mai 2021: [{} Le Coq - Le dernier titre de toute la page](https://coq.example/3)\n"
)


def outlets(*kinds: str) -> list[object]:
    page = f"# Presse\n\n{LINES.format(*kinds)}"
    return [one.plain.get("outlet") for one in read_entries(page)]


def test_words_for_several_kinds_before_names_are_no_part_of_them() -> None:
    assert outlets("Article", "Podcast", "Article") == ["Le Canard", "La Gazette", "Le Coq"]


def test_one_word_before_all_names_may_be_a_part_of_them() -> None:
    page = f"# Presse\n\n{LINES.format(*['Podcast'] * 3)}".replace(".example", ".ab.example")
    assert [one.plain["outlet"] for one in read_entries(page)] == [
        "Podcast Le Canard",
        "Podcast La Gazette",
        "Podcast Le Coq",
    ]


def test_the_kind_is_kept() -> None:
    page = f"# Presse\n\n{LINES.format('Article', 'Podcast', 'Interview')}"
    assert [one.plain.get("kind") for one in read_entries(page)] == [None, "podcast", "interview"]


@pytest.mark.parametrize(
    ("words", "outlet"),
    [
        ("Article Sud-Ouest", "Sud-Ouest"),
        ("Podcast Sud-Ouest", "Sud-Ouest"),
    ],
)
def test_the_host_of_a_single_line_shows_the_name_after_the_kind(words: str, outlet: str) -> None:
    page = f"# Presse\n\n- [{words} du 25 mars 2015](https://www.sudouest.fr/1)\n"
    assert [one.plain["outlet"] for one in read_entries(page)] == [outlet]


@pytest.mark.parametrize(
    ("words", "outlet", "kind"),
    [
        ("Interview by New Scientist", "New Scientist", "interview"),
        ("Interview with New Scientist", "New Scientist", "interview"),
        ("Featured in New Scientist", "New Scientist", None),
        ("New Scientist for Kids", "New Scientist for Kids", None),
    ],
)
def test_words_of_a_link_that_lead_to_a_name_are_no_part_of_it(
    words: str, outlet: str, kind: str | None
) -> None:
    others = "- [Podcast on CNN](https://cnn.com/2)\n- [Wired](https://wired.com/3)\n"
    page = f"# Press\n\n- [{words}](https://newscientist.com/1)\n{others}"
    first = read_entries(page)[0].plain
    assert (first.get("outlet"), first.get("kind")) == (outlet, kind)


@pytest.mark.parametrize(
    ("words", "outlet"),
    [("Gull Post article", "Gull Post"), ("a Gull Post story", "Gull Post"), ("Gull blog", None)],
)
def test_a_link_may_name_its_outlet_before_the_word_for_a_kind(
    words: str, outlet: str | None
) -> None:
    (entry,) = read_entries(f"# Press\n\n- [{words}](https://www.gullpost.example/a/1)\n")
    assert entry.plain.get("outlet") == outlet


def test_a_small_word_is_no_part_of_the_name_after_it() -> None:
    page = "# Press\n\n- My film is [on The Planet](https://theplanet.org/film) (2014)\n"
    (entry,) = read_entries(page)
    assert entry.plain["outlet"] == "The Planet"


def test_a_name_that_is_the_word_for_a_kind_names_no_outlet() -> None:
    names = ("Podcast", "Interview", "Review La Gazette")
    rows = "".join(
        f"| {name} | [Le premier des titres](https://a{number}.example/1) |\n"
        for number, name in enumerate(names)
    )
    found = read_entries(f"# Presse\n\n| Outlet | Title |\n|---|---|\n{rows}")
    assert [(one.plain.get("outlet"), one.plain["kind"]) for one in found] == [
        (None, "podcast"),
        (None, "interview"),
        ("La Gazette", "review"),
    ]
