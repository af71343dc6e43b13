"""The parts of a box: elements with words of their own."""

import pytest

from clippings.page_entries.markup.html_prose import read_html


@pytest.mark.parametrize(
    ("source", "parts"),
    [
        ("<div><h3>One</h3><p>Two</p></div>", [("One", "h3"), ("Two", "p")]),
        ('<p><span class="a b">One</span></p>', [("One", "p span a b")]),
        ("<p>One <b>and</b> two</p>", [("One and two", "p")]),
        ('<p>One <span class="a">two</span></p>', [("two", "span a")]),
        ("<div><p>One<p>Two</div>", [("Two", "p"), ("One", "p")]),
        ("<div><i></i><p> </p></div>", []),
        ("One</p>", []),
    ],
)
def test_parts_are_elements_with_words_of_their_own(
    source: str, parts: list[tuple[str, str]]
) -> None:
    prose = read_html(source, 0)
    found = [(prose.text[one.start : one.end], one.name) for one in prose.parts]
    assert sorted(found) == sorted(parts)
