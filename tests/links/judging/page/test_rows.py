"""Rows that tell something, and rows that ask or hold the layout."""

import pytest

from clippings.links.judging.page.markup import Markup
from clippings.links.judging.page.rows import tells_in_rows


@pytest.mark.parametrize(
    "rows",
    [
        "<table><tr><td>Author<td>Lee<tr><td>Title<td>Ropes<tr><td>Place<td>Rye</table>",
        "<TABLE><TR><TH>Author</TH><TD>Lee</TD></TR><TR><TH>Title</TH><TD>Ropes</TD></TR>"
        "<TR><TH>Place</TH><TD>Rye</TD></TR></TABLE>",
        "<dl><dt>Author</dt><dd>Lee</dd><dt>Title</dt><dd>Ropes</dd><dt>Place<dd>Rye</dl>",
    ],
)
def test_rows_of_two_things(rows: str) -> None:
    assert tells_in_rows(Markup(f"<title>x</title>{rows}"))


@pytest.mark.parametrize(
    "rows",
    [
        "<table><tr><td>Author<td>Lee<tr><td>Title<td>Ropes</table>",
        "<table><tr><td>Name<td><input><tr><td>PIN<td><input><tr><td>Help<td>4410</table>",
        "<table><tr><td>Name <input><td>a<tr><td>PIN <input><td>b<tr><td>c<td>d</table>",
        "<table><tr><td><td>a<tr><td><td>b<tr><td><img><td>c</table>",
        "<table><tr><td>a</table><p>b</p><table><tr><td>c</table><p>d</p><table><tr><td>e</table>f",
    ],
)
def test_rows_that_ask_or_hold_the_layout(rows: str) -> None:
    assert not tells_in_rows(Markup(f"<title>x</title>{rows}"))
