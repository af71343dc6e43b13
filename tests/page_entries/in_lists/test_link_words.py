"""The title and the outlet in the text of a link."""

import pytest

from clippings.page_entries import read_entries
from tests.page_entries.in_lists.list_facts import facts


def test_a_date_at_the_end_of_the_link_is_no_part_of_the_title() -> None:
    page = (
        "# Press\n\n- Comment on [A long talk of ours, 25/11/25](https://a.example/1), 25/11/25.\n"
    )
    assert facts(page) == [
        {"title": "A long talk of ours", "date": "2025-11-25", "note": "Comment"}
    ]


def test_a_title_in_bold_is_separated_from_the_host_name_before_it() -> None:
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
def test_a_link_is_split_at_a_colon_with_a_space_as_in_french(
    words: str, title: str, outlet: str
) -> None:
    (found,) = read_entries(f"# Presse\n\n- [{words}](https://lephare.example/1)\n")
    assert (found.plain["title"], found.plain["outlet"]) == (title, outlet)


def test_an_at_sign_separates_title_and_outlet() -> None:
    words = "New release of the reef charts @ gullnews.example"
    (found,) = read_entries(f"# Press\n\n- [{words}](https://gullnews.example/a/1)\n")
    assert (found.plain["title"], found.plain["outlet"]) == (
        "New release of the reef charts",
        "gullnews.example",
    )


def test_words_after_a_comma_in_a_title_in_italics_are_no_outlet() -> None:
    page = (
        "# Press\n\n- *Mapping noise, street by street* – May 4, 2021 [Read](https://a.example/1)\n"
    )
    (entry,) = read_entries(page)
    assert entry.plain["title"] == "Mapping noise, street by street"
    assert "outlet" not in entry.plain


TITLE = "A river in the city of tomorrow"


@pytest.mark.parametrize(
    "words",
    [
        f"*{TITLE}*, Jo Doe, Gull Post 2020",
        f"Jo Doe, Gull Post 2020: **{TITLE}**",
        f"Gull Post<br>{TITLE}<br>May 4, 2021 in the evening, at nine",
        f"<h3>{TITLE}</h3><p>It tells of how a village of the north has saved its river.</p>",
        TITLE,
    ],
)
def test_text_set_apart_in_a_link_is_the_title(words: str) -> None:
    link = f"[{words}](https://a.example/1)"
    if "<" in words:
        link = f'<div><a href="https://a.example/1">{words}</a></div>'
    (entry,) = read_entries(f"# Press\n\n{link}\n")
    assert entry.plain["title"] == TITLE


@pytest.mark.parametrize(
    ("words", "url", "outlet", "title"),
    [
        ("朝日新聞「港の倉庫が本棚に」", "https://www.asahi.com/a", "朝日新聞", "港の倉庫が本棚に"),
        ("greenz.jp『本と魚のあいだ』", "https://greenz.jp/a", "greenz.jp", "本と魚のあいだ"),
        (
            'Spoon & Tamago "A Library of the Sea"',
            "https://www.spoon-tamago.com/a",
            "Spoon & Tamago",
            "A Library of the Sea",
        ),
    ],
)
def test_a_name_before_a_title_in_quotation_marks_that_ends_a_link_is_the_outlet(
    words: str, url: str, outlet: str, title: str
) -> None:
    (found,) = read_entries(f"# Press\n\n- 2024年5月19日 [{words}]({url})（英語）\n")
    assert (found.plain["outlet"], found.plain["title"]) == (outlet, title)
    assert found.plain["lang"] == "en"


def test_a_name_of_the_host_ends_at_a_colon_or_a_bracket() -> None:
    page = (
        "# Press\n\n"
        "- [Tern University: Student Feature](https://tern.example/1) (May 2015)\n"
        "- [[Daily Gull] Meet Jo](https://dailygull.example/1) (May 2016)\n"
    )
    told = [(one.plain["outlet"], one.plain["title"]) for one in read_entries(page)]
    assert told == [("Tern University", "Student Feature"), ("Daily Gull", "Meet Jo")]
