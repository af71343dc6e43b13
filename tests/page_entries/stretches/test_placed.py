"""Blocks with the headings above them."""

import pytest

from clippings.page_entries import read_entries
from clippings.values import Plain

LISTS = (
    "# Presse\n\nLe Canard\n\n- [Un titre de canard](https://canard.example/1)\n"
    "- [Un autre titre](https://canard.example/2)\n\n{}\n\n"
    "- [Le troisième des titres](https://coq.example/3)\n"
)


def facts(page: str) -> list[dict[str, Plain]]:
    return [dict(one.plain) for one in read_entries(page)]


def test_a_paragraph_of_few_words_over_a_list_is_its_heading() -> None:
    found = facts(LISTS.format("Le Coq"))
    assert [one.get("outlet") for one in found] == ["Le Canard", "Le Canard", "Le Coq"]


def test_a_sentence_over_a_list_is_no_heading() -> None:
    page = "# Presse\n\nOn dit.\n\n- [Un titre](https://canard.example/1)\n"
    assert [one.keys() & {"outlet", "section"} for one in facts(page)] == [set()]


def test_blocks_above_the_first_heading_of_a_press_page_are_no_press() -> None:
    page = (
        "---\ntitle: In the news\n---\n[Buy it at the market](https://shop.example/1)\n\n"
        "# In the news\n\n- [A title of some words](https://paper.example/2)\n"
    )
    assert [one["url"] for one in facts(page)] == ["https://paper.example/2"]


def test_a_list_may_stand_above_the_lower_headings_of_a_page() -> None:
    page = (
        "---\ntitle: In the news\n---\n- [A first title](https://paper.example/1)\n\n"
        "## Older press\n\n- [A title of some words](https://paper.example/2)\n"
    )
    assert [one["url"] for one in facts(page)] == [
        "https://paper.example/1",
        "https://paper.example/2",
    ]


def test_blocks_above_a_heading_with_the_title_of_the_page_are_no_press() -> None:
    page = (
        "---\ntitle: In the news - The Beer Show\n---\n[A feed](https://feeds.example/1)\n\n"
        "## In the News\n\n- [A title of some words](https://paper.example/2)\n"
    )
    assert [one["url"] for one in facts(page)] == ["https://paper.example/2"]


def test_a_list_goes_on_below_a_heading_that_speaks_of_others() -> None:
    page = (
        "These links are to what outlets wrote of our work, which began with [a paper of many"
        " words](https://papers.example/1):\n\n"
        "The first of the titles [The Paper](https://paper.example/1)\n\n"
        "The second of the titles [Gazette](https://gazette.example/2)\n\n"
        "The third of the titles [The Post](https://post.example/3)\n\n"
        "## {}\n\nThe last of the titles [The Mail](https://mail.example/4)\n"
    )
    for heading in ("Other media appearances", "Weitere Presseberichte", "Autres articles"):
        found = facts(page.format(heading))
        assert [one["outlet"] for one in found] == ["The Paper", "Gazette", "The Post", "The Mail"]
    assert [one["outlet"] for one in facts(page.format("Media appearances"))] == ["The Mail"]


def test_how_many_pieces_a_heading_counts_is_no_part_of_its_name() -> None:
    lines = "- <https://gazette.example/1>\n- <https://gazette.example/2>\n"
    for count in ("(22)", "[2]"):
        found = facts(f"# Press\n\n## gazette.example {count}\n\n{lines}")
        assert [one["outlet"] for one in found] == ["gazette.example", "gazette.example"]


def test_the_heading_that_is_a_piece_is_no_section_of_it() -> None:
    page = (
        "# Press\n\n## [A first title of words](https://paper.example/1)\n\n"
        "## [A second title of words](https://gazette.example/2)\n"
    )
    assert [one.keys() & {"section"} for one in facts(page)] == [set(), set()]


def test_a_remark_in_brackets_over_a_list_is_no_heading() -> None:
    line = "- [The Paper](https://paper.example/1), 2020\n"
    page = f"# Press\n\n## Quoted\n\n(Partial list)\n\n{line}\n## Interviews\n\n{line}"
    assert [one["section"] for one in facts(page)] == ["Quoted", "Interviews"]


def test_the_last_word_of_a_heading_may_say_that_it_is_of_something_else() -> None:
    page = "# Media\n\n## Quoted\n\n- [The Paper](https://paper.example/1), 2020\n\n## {}\n\n"
    page += "- [The Post](https://post.example/1), 2019\n"
    for heading in ("Speaking Photos", "Writing and Blogging Samples", "Corporate Videos"):
        assert [one["outlet"] for one in facts(page.format(heading))] == ["The Paper"]
    for heading in ("Videos and Interviews", "Audio Interviews"):
        assert len(facts(page.format(heading))) > 1


def test_blocks_above_the_heading_of_one_subject_in_the_title_are_of_the_other() -> None:
    page = (
        "---\ntitle: {}\n---\n\nSome of my talks:\n\n"
        "- [How the tide turns](https://conf.example/1), Tide Conference, May 2018\n\n"
        "## Media\n\n### Podcasts\n\n- [Gull Show](https://gullshow.example/2), June 2018\n"
    )
    for title in ("Talks and Media", "Vorträge und Media", "Talks, Media"):
        assert [one["url"] for one in facts(page.format(title))] == ["https://gullshow.example/2"]


@pytest.mark.parametrize("heading", ["About us", "Über uns", "À propos", "Chi siamo"])
def test_releases_about_us_by_outlets_are_coverage(heading: str) -> None:
    page = f"---\ntitle: Press\n---\n## {heading}\n\n" + "".join(
        f"- **{name}** – [A title {n}](https://{name.lower()}.com/a/{n}), {n} May 2021\n"
        for n, name in enumerate(("Wired", "Vogue", "Forbes"), start=1)
    )
    found = [one.plain["outlet"] for one in read_entries(page)]
    assert found == ["Wired", "Vogue", "Forbes"]


def test_a_section_about_us_is_no_coverage() -> None:
    page = (
        "# Press\n\n## About us\n\nWe are four people from [Acme](https://acme.com), [Bell]"
        "(https://bell.com) and [Corn](https://corn.com) who met in 2019.\n\n## In the media\n\n"
        "- [A title](https://wired.com/1), Wired, 4 May 2021\n"
    )
    assert [one.plain["url"] for one in read_entries(page)] == ["https://wired.com/1"]


@pytest.mark.parametrize(
    "last",
    [
        pytest.param(
            "## Harbour News\n\n- [A tide](https://harbournews.example/1), May 2021", id="outlet"
        ),
        pytest.param(
            "## Pilot\n\n#### [Our election coverage](https://pilot.example/1) – May 2021",
            id="piece",
        ),
    ],
)
def test_the_name_of_an_outlet_or_of_a_piece_begins_no_section(last: str) -> None:
    others = "## Gull Weekly\n\n- [A gull](https://gullweekly.example/2), May 2020\n"
    page = f"---\ntitle: Bylines\n---\n\n{others}\n{last}\n"
    assert [one["date"] for one in facts(page)] == ["2020-05", "2021-05"]


def test_sections_of_clips_hold_them_as_those_beside() -> None:
    page = (
        "---\ntitle: Clip Portfolio\n---\n\n"
        "Here is some work. My full portfolio can be found "
        "on my Daily Gull [author page](http://www.dailygull.org/author/jo/).\n\n"
        "### Weekend Feature Clips\n\n[A boat](http://www.dailygull.org/2017/a-boat/)\n\n"
        "### Daily Gull News Clips\n\n[A tide](http://www.dailygull.org/2017/a-tide/)\n\n"
        "### Personal Poetry\n\n[Sunrise](http://www.dailygull.org/2016/sunrise/)\n"
    )
    assert [entry.plain["title"] for entry in read_entries(page)] == ["A boat", "A tide", "Sunrise"]


def test_a_table_row_with_only_a_year_heads_those_below_it() -> None:
    page = """# Press

| Date | Outlet | Title |
|---|---|---|
| **2021** | | |
| May 4 | Daily News | [A river returns](https://a.example/1) |
| 2020 | | |
| June 6 | The Post | [A lake](https://b.example/2) |

- The Globe: [A hill](https://c.example/3)
"""
    dates = [one.plain.get("date") for one in read_entries(page)]
    assert dates == ["2021-05-04", "2020-06-06", None]
