"""Lines about a piece that have no link."""

import pytest

from clippings.page_entries import read_entries

LINES = """
- La Voix du Lac, 29-08-01, La fin des glaciers
- Le Soir Bleu, 07-07-01, Sous la neige
- Tagblatt, 12-03-05, Eis und Sonne
"""


@pytest.mark.parametrize("heading", ["Magazines", "In the press", "Radio"])
def test_items_with_outlet_date_and_title_are_pieces_below_a_heading_of_press(heading: str) -> None:
    found = [one.plain for one in read_entries(f"## {heading}\n{LINES}")]
    assert [(one["outlet"], one["date"], one["title"]) for one in found] == [
        ("La Voix du Lac", "2001-08-29", "La fin des glaciers"),
        ("Le Soir Bleu", "2001-07-07", "Sous la neige"),
        ("Tagblatt", "2005-03-12", "Eis und Sonne"),
    ]


@pytest.mark.parametrize("heading", ["News", "Concerts", "Team"])
def test_places_with_dates_are_no_pieces_below_other_headings(heading: str) -> None:
    assert not read_entries(f"## {heading}\n{LINES}")


CITED = """
- "Old maps of new seas," *The Museum News*, Spring 2019
- "Students find old letters," *College Magazine*, Aug. 13, 2018
"""


def test_two_items_are_pieces_where_there_are_no_others_and_both_cite_one() -> None:
    found = [one.plain for one in read_entries(f"# Press\n\nWe are in these magazines:\n{CITED}")]
    assert [(one["title"], one["outlet"], one["date"]) for one in found] == [
        ("Old maps of new seas", "The Museum News", "2019"),
        ("Students find old letters", "College Magazine", "2018-08-13"),
    ]


def test_a_paragraph_without_a_link_is_a_piece_where_date_and_name_begin_those_with_links() -> None:
    page = (
        "# Press\n\n2021-05-04 - Le Monde - [A first title](https://a.example/1)\n\n"
        "2020-05-04 - Quartier Libre - The second title\n\n"
        "2019-05-04 - The Weekly - [A third title](https://b.example/3)\n\n"
        "2018-05-04 - The Daily - [A fourth title](https://c.example/4)\n\n"
        "2017-05-04: The site was begun.\n"
    )
    found = [one.plain["title"] for one in read_entries(page)]
    assert found == ["A first title", "The second title", "A third title", "A fourth title"]


@pytest.mark.parametrize("day", ["25 XI", "25 November", "25. novembre"])
def test_a_line_below_its_year_may_begin_with_a_day_alone(day: str) -> None:
    linked = "".join(f"- 4 V **Wired** [A title {n}](https://wired.com/{n})\n" for n in range(3))
    page = f"# Press\n\n## 2021\n\n- {day} **Vogue** A river of words\n{linked}"
    found = [one.plain for one in read_entries(page)]
    assert (found[0]["outlet"], found[0]["title"]) == ("Vogue", "A river of words")
    assert [one["date"] for one in found] == ["2021-11-25", *["2021-05-04"] * 3]


def test_a_name_that_leads_to_a_year_is_a_piece_among_others() -> None:
    linked = "".join(f"- **Wired**, 2021: [A title {n}](https://wired.com/{n})\n" for n in range(3))
    page = f"# Press\n\n{linked}- **Vogue**, 1999: A river of words\n- Vogue was founded in 1892\n"
    found = [one.plain for one in read_entries(page)]
    assert [one.get("url") for one in found][3:] == [None]
    assert (found[3]["outlet"], found[3]["date"]) == ("Vogue", "1999")


def test_boxes_among_others_with_links_are_pieces() -> None:
    boxes = "".join(
        f'<div class="c"><div>Wired, {n} May 2021</div><div><a href="https://wired.com/{n}">'
        f"A title {n}</a></div></div>\n\n"
        for n in range(1, 4)
    )
    page = f'# Press\n\n{boxes}<div class="c"><div>Vogue, 4 May 2021</div><div>A river</div></div>'
    found = [one.plain for one in read_entries(page)]
    assert (len(found), found[3]["outlet"], found[3]["title"]) == (4, "Vogue", "A river")


def test_paragraphs_of_a_name_a_date_and_a_title_below_are_pieces_without_a_link_too() -> None:
    page = "# Press\n\n" + "\n\n".join(
        (
            "Gull Post, 23 August 2025  \n[A museum of tar](https://gull.example/1)",
            "Harbour News, 19 August 2025  \n[Who was forgotten](https://harbour.example/2)",
            "Radio Pier, 5 June 2025  \n[Shall museums sail?](https://pier.example/3)",
            "The Weekly, 2024  \nThe last crane  \n(in print only)",
        )
    )
    found = [one.plain for one in read_entries(page)]
    assert [one["date"] for one in found] == ["2025-08-23", "2025-08-19", "2025-06-05", "2024"]
    assert found[-1]["title"] == "The last crane"


def test_an_item_that_a_year_begins_is_one_where_equal_marks_part_name_and_title() -> None:
    page = "# Press\n\n" + "\n".join(
        (
            "- 25.11.2024 - Gull Post - [A café that mends](https://gull.example/1)",
            "- 06.05.2024 - Harbour News - [We mend](https://harbour.example/2)",
            "- 13.12.2023 - The Pier - [They grow](https://pier.example/3)",
            "- 2023 - Radio Pier - Tools next door",
            "- 2022: TIDES, BOATS",
        )
    )
    found = [one.plain for one in read_entries(page)]
    assert [one["date"] for one in found] == ["2024-11-25", "2024-05-06", "2023-12-13", "2023"]
    assert (found[-1]["outlet"], found[-1]["title"]) == ("Radio Pier", "Tools next door")


def test_items_with_an_author_and_a_date_in_brackets_are_pieces_below_a_heading_of_press() -> None:
    titles = ("Gulls in the harbour", "A tide of letters", "The pier is open again")
    items = [
        f"- **Doe, J.** (2021, May {n}). {one}. *Bay Post.*" for n, one in enumerate(titles, 1)
    ]
    found = [one.plain for one in read_entries("## Media coverage\n\n" + "\n".join(items))]
    assert [(one["author"], one["date"], one["title"]) for one in found] == [
        ("J. Doe", f"2021-05-0{n}", title) for n, title in enumerate(titles, 1)
    ]


def test_items_of_a_list_in_html_are_pieces_as_those_of_markdown_are() -> None:
    items = (
        "The Courier - Pupils learn about the sea (May 2021)",
        "ENDS Report - The battle to restore a harbour (April 2021)",
        "Evening Telegraph - A lecture on fridges (March 2021)",
    )
    plain = "".join(f"- {item}\n" for item in items)
    tags = "<ul>\n" + "".join(f"  <li>{item}</li>\n" for item in items) + "</ul>\n"
    head = "# Press\n\n<h3>2021</h3>\n"
    found = [[one.plain for one in read_entries(f"{head}{form}")] for form in (f"\n{plain}", tags)]
    assert found[0] == found[1]
    assert [(one["outlet"], one["date"]) for one in found[1]] == [
        ("The Courier", "2021-05"),
        ("ENDS Report", "2021-04"),
        ("Evening Telegraph", "2021-03"),
    ]


def test_titles_in_corner_brackets_are_quoted_whatever_commas_they_have() -> None:
    page = (
        "# メディア掲載\n\n- 2023年11月5日　潮新報　「港の写真、地図で甦る」\n"
        "- 2022年9月1日　鴎新聞　「[灯台の日](https://kamome.example/1)」\n"
        "- 2020年12月　岬日報　「古い船、捨てる前に」\n"
    )
    found = [one.plain for one in read_entries(page)]
    assert [(one["outlet"], one["title"]) for one in found] == [
        ("潮新報", "港の写真、地図で甦る"),
        ("鴎新聞", "灯台の日"),
        ("岬日報", "古い船、捨てる前に"),
    ]
