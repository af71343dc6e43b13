"""Lines without a link in the layout of those with one."""

from clippings.page_entries import read_entries

LINKED = """
# In the press

- [Old maps](https://museum.example/maps/1), *The Museum News*
- [New seas](https://college.example/seas/2), *College Magazine*
"""


def _titles(page: str) -> list[object]:
    return [entry.plain.get("title") for entry in read_entries(page)]


def test_a_line_with_the_marks_of_the_linked_ones_is_a_piece() -> None:
    found = read_entries(f"{LINKED}- A chat with us, *The Daily Mail Boat*\n")[-1].plain
    assert (found["title"], found["outlet"]) == ("A chat with us", "The Daily Mail Boat")


def test_a_line_without_these_marks_is_none() -> None:
    assert _titles(f"{LINKED}- And many more papers\n") == ["Old maps", "New seas"]


def test_a_line_without_the_date_of_the_linked_ones_is_none() -> None:
    lines = LINKED.replace("News*", "News*, May 4, 2021").replace("zine*", "zine*, May 2, 2021")
    assert _titles(f"{lines}- Pictures, texts, logos for papers\n") == ["Old maps", "New seas"]


def test_lines_are_none_where_few_others_lead_to_pieces() -> None:
    plain = "".join(f"- Thing {number}, another\n" for number in range(5))
    assert _titles(LINKED + plain) == ["Old maps", "New seas"]


def test_two_links_among_paragraphs_without_marks_show_no_layout() -> None:
    page = "# Press\n\n[One](https://a.example/1)\n\n[Two](https://b.example/2)\n\nThank you\n"
    assert _titles(page) == ["One", "Two"]


def test_items_in_html_without_a_link_are_pieces_where_they_cite_one() -> None:
    items = [
        '<li><a href="https://a.example/1">Old maps</a> (The Museum News, May 2021)</li>',
        '<li><a href="https://a.example/2">New seas</a> (College Magazine, June 2021)',
        "<li>The Pier, 'A boat of letters', 4 May 2019</li>",
        "<li>Gulls and tides (The Tide, May 2018)</li>",
    ]
    page = "# Press\n\n<ul>\n" + "\n".join(items) + "\n</ul>\n"
    assert _titles(page) == ["Old maps", "New seas", "A boat of letters", "Gulls and tides"]


def test_headings_of_years_do_not_divide_a_list() -> None:
    names = (("The Guardian", "theguardian.com"), ("Le Monde", "lemonde.fr"), ("taz", "taz.de"))
    lines = "\n".join(
        f"## {2020 - n}\n\n- {name}, [A lake of {n}](https://{host}/{n}), 4 May\n"
        for n, (name, host) in enumerate(names)
    )
    page = f"# Press\n\n## 2021\n\n- Gull Post, The other lake, 3 May\n\n{lines}"
    assert _titles(page)[:2] == ["The other lake", "A lake of 0"]
