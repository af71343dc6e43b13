"""The part of a link's words that tells."""

import pytest

from clippings.page_entries import read_entries

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
def test_what_is_set_apart_in_the_words_of_a_link_is_the_title(words: str) -> None:
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


def test_a_name_that_the_host_bears_ends_at_a_colon_or_a_bracket() -> None:
    page = (
        "# Press\n\n"
        "- [Tern University: Student Feature](https://tern.example/1) (May 2015)\n"
        "- [[Daily Gull] Meet Jo](https://dailygull.example/1) (May 2016)\n"
    )
    told = [(one.plain["outlet"], one.plain["title"]) for one in read_entries(page)]
    assert told == [("Tern University", "Student Feature"), ("Daily Gull", "Meet Jo")]
