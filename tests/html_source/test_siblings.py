"""Elements beside the link of an entry that belong to it."""

import pytest

from clippings.html_source import read_html_entries

LINK = '<p><a href="https://www.{0}/1">{1}</a></p>'
PIECES = (("wired.com", "One is here and tells"), ("zeit.de", "Two is there and tells"))


@pytest.mark.parametrize(
    ("above", "below"),
    [("", "<p>4 May 2021</p>"), ("<h3>4 May 2021</h3>", "")],
)
def test_a_date_beside_the_link_belongs_to_the_entry(above: str, below: str) -> None:
    entries = [f"{above}{LINK.format(*piece)}{below}" for piece in PIECES]
    page = f"<h1>In the press</h1><div>{''.join(entries)}</div>"
    assert [page[slice(*one.span)] for one in read_html_entries(page)] == entries


def test_elements_without_its_facts_do_not_belong_to_an_entry() -> None:
    entries = [LINK.format(*piece) for piece in PIECES]
    page = f"<h1>In the press</h1><div>{'<p>and</p>'.join(entries)}</div>"
    assert [page[slice(*one.span)] for one in read_html_entries(page)] == entries
