"""Entries without a link are located by their names."""

from clippings.html_source import read_html_entries

ONE = '<li><a href="https://www.wired.com/1">One is here</a>, Wired, May 2021</li>'
THREE = '<li><a href="https://www.zeit.de/3">Three is gone</a>, Die Zeit, March 2021</li>'


def _sources(page: str) -> list[str]:
    return [page[slice(*one.span)] if one.parts else "" for one in read_html_entries(page)]


def test_the_entry_is_the_list_item_around_the_name() -> None:
    talk = "<li>Talk on the <em>radio</em>, April 2021</li>"
    page = f"<h1>In the press</h1><ul>{ONE}{talk}{THREE}</ul>"
    assert _sources(page) == [ONE, talk, THREE]


def test_a_name_inside_another_entry_is_ignored() -> None:
    talk = "<li>One is here, April 2021</li>"
    page = f"<h1>In the press</h1><ul>{ONE}{talk}{THREE}</ul>"
    assert _sources(page) == [ONE, talk, THREE]
