"""A link may hold the title and the outlet."""

import pytest

from clippings.page_entries import read_entries
from tests.page_entries.in_lists.told_facts import facts


def test_a_date_at_the_end_of_the_link_is_no_part_of_the_title() -> None:
    page = (
        "# Press\n\n- Comment on [A long talk of ours, 25/11/25](https://a.example/1), 25/11/25.\n"
    )
    assert facts(page) == [
        {"title": "A long talk of ours", "date": "2025-11-25", "note": "Comment"}
    ]


def test_a_title_in_bold_is_parted_from_the_outlet_before_it_that_the_host_bears() -> None:
    lines = "".join(
        f"**{words}**\nhttps://{host}/{n}\n\n"
        for n, (words, host) in enumerate(
            (
                ("The Gazette: A walk along the river", "www.gazette.example"),
                ("A talk with the makers of the boat", "radio.example"),
                ("The boat that the whole town built", "lantern.example"),
            )
        )
    )
    read = facts(f"# Press\n\n{lines}")
    assert (read[0]["outlet"], read[0]["title"]) == ("The Gazette", "A walk along the river")


@pytest.mark.parametrize(
    ("words", "title", "outlet"),
    [
        ("Le Phare : les robots arrivent en ville", "les robots arrivent en ville", "Le Phare"),
        (
            "Le Phare, « Les robots arrivent en ville »",
            "« Les robots arrivent en ville »",
            "Le Phare",
        ),
        ("Jo Doe : une exposition - Le Phare", "Jo Doe : une exposition", "Le Phare"),
    ],
)
def test_a_link_is_parted_as_french_writers_part_it(words: str, title: str, outlet: str) -> None:
    (found,) = read_entries(f"# Presse\n\n- [{words}](https://lephare.example/1)\n")
    assert (found.plain["title"], found.plain["outlet"]) == (title, outlet)


def test_a_sign_for_at_parts_title_and_outlet() -> None:
    words = "New release of the reef charts @ gullnews.example"
    (found,) = read_entries(f"# Press\n\n- [{words}](https://gullnews.example/a/1)\n")
    assert (found.plain["title"], found.plain["outlet"]) == (
        "New release of the reef charts",
        "gullnews.example",
    )


def test_what_goes_on_behind_a_comma_in_a_title_in_italics_is_no_outlet() -> None:
    page = (
        "# Press\n\n- *Mapping noise, street by street* – May 4, 2021 [Read](https://a.example/1)\n"
    )
    (entry,) = read_entries(page)
    assert entry.plain["title"] == "Mapping noise, street by street"
    assert "outlet" not in entry.plain
