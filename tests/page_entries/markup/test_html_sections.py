"""Sections, dates and definitions in raw HTML on a page of Markdown."""

import pytest

from clippings.page_entries import read_entries

LIST = '<ul><li><a href="https://wired.com/{0}">A title of words {0}</a>, Wired</li></ul>'


def test_years_in_html_date_the_lists_below_them() -> None:
    page = f"<section><h2>2023</h2>{LIST.format(1)}</section><section><h2>2022</h2>"
    entries = read_entries(f"# Press\n\n{page}{LIST.format(2)}</section>\n")
    assert [one.plain["date"] for one in entries] == ["2023", "2022"]


def test_sections_in_html_may_hold_no_coverage() -> None:
    page = (
        f"<h2>Press releases</h2>{LIST.format(1)}<h2>In the press</h2>{LIST.format(2)}"
        f"<h2>Sponsors</h2>{LIST.format(3)}"
    )
    entries = read_entries(f"# Quiet Rivers\n\n<div>{page}</div>\n")
    assert [one.plain["url"] for one in entries] == ["https://wired.com/2"]


def test_a_heading_of_html_that_is_all_there_is_stands_over_what_follows() -> None:
    page = '# Press\n\n<h4 id="planet">\nThe Planet\n</h4>\n\n[{0}](https://planet.com/{0})\n'
    more = '\n<h4 id="tide">\nGull Tide\n</h4>\n\n[{0}](https://gulltide.org/{0})\n'
    entries = read_entries(page.format("Bots") + more.format("Boats at sea"))
    assert [one.plain["outlet"] for one in entries] == ["The Planet", "Gull Tide"]


def test_headings_of_cards_are_no_sections() -> None:
    card = (
        '<div class="card"><h3>A title of words {0}</h3><p>Wired</p>'
        '<a href="https://wired.com/{0}">Read</a></div>'
    )
    page = "".join(card.format(number) for number in range(3))
    titles = [one.plain["title"] for one in read_entries(f"# Press\n\n<div>{page}</div>\n")]
    assert titles == ["A title of words 0", "A title of words 1", "A title of words 2"]


def test_a_time_element_with_few_words_gets_the_date_for_programs() -> None:
    item = (
        '<li><time datetime="2021-05-04T10:00">{}</time> '
        '<a href="https://wired.com/1">A title of words</a>, Wired</li>'
    )
    for words, date in (("last week", "2021-05-04"), ("4 May 2021", "2021-05-04")):
        (entry,) = read_entries(f"# Press\n\n<ul>{item.format(words)}</ul>\n")
        assert entry.plain["date"] == date


def test_a_term_belongs_to_its_definition() -> None:
    page = "".join(
        f'<dt>{day} May 2021</dt><dd><a href="https://wired.com/{day}">A title of words</a></dd>'
        "<dd>Wired</dd>"
        for day in (4, 5)
    )
    entries = read_entries(f"# Press\n\n<dl>{page}</dl>\n")
    assert [one.plain["date"] for one in entries] == ["2021-05-04", "2021-05-05"]


def test_the_summary_of_details_is_a_heading_over_its_content() -> None:
    page = (
        "# In the press\n\n<details>\n<summary><b>2023</b></summary>\n\n"
        "- [A first title](https://a.example/1)\n</details>\n\n"
        "<details><summary>Documentation</summary>\n\n- [How to](https://d.example/2)\n</details>\n"
    )
    (entry,) = read_entries(page)
    assert entry.plain == {"url": "https://a.example/1", "title": "A first title", "date": "2023"}


@pytest.mark.parametrize("dates", [("May 2021", "June 2021", "July 2021"), ("", "", "")])
@pytest.mark.parametrize("title", ["Teaching Adults to Fail", "First contact: a lab hears whales"])
def test_a_title_that_begins_like_the_name_of_another_section_ends_no_list(
    title: str, dates: tuple[str, str, str]
) -> None:
    titles = ["A title of words", title, "The last of them"]
    page = "".join(
        f"<div>\n<h3>{name}</h3>\n<p><b>Wired</b> {date}</p>\n"
        f'<a href="https://wired.com/{n}">Read</a>\n</div>\n'
        for n, (name, date) in enumerate(zip(titles, dates, strict=True))
    )
    entries = read_entries(f"# Press\n\n<div>\n{page}</div>\n")
    assert [one.plain["title"] for one in entries] == titles
