"""The elements of a page with their positions."""

import pytest

from clippings.html_source.tree import read_tree


def elements(page: str) -> list[str]:
    return [page[slice(*element.span)] for element in read_tree(page).elements]


@pytest.mark.parametrize(
    ("page", "found"),
    [
        ("<ul>\n<li>a\n<li>b\n</ul>", ["<ul>\n<li>a\n<li>b\n</ul>", "<li>a", "<li>b"]),
        ("<p>a\n<div>b</div>", ["<p>a", "<div>b</div>"]),
        ("<li>a<ul><li>b</ul></li>", ["<li>a<ul><li>b</ul></li>", "<ul><li>b</ul>", "<li>b"]),
        ("<tr><td>a<td>b<tr>", ["<tr><td>a<td>b", "<td>a", "<td>b", "<tr>"]),
        ("<dl><dt>a<dd>b</dl>", ["<dl><dt>a<dd>b</dl>", "<dt>a", "<dd>b"]),
        ("<p>a<br>b</p></div>", ["<p>a<br>b</p>", "<br>"]),
        ("<div><b>a</div>b", ["<div><b>a</div>", "<b>a"]),
    ],
)
def test_implied_end_tags_are_found(page: str, found: list[str]) -> None:
    assert elements(page) == found
