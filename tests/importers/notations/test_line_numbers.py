"""Line numbers of matches."""

import re

from clippings.importers.notations.line_numbers import with_lines


def test_each_match_has_the_number_of_its_first_line() -> None:
    text = "one\ntwo three\n\nfour"
    told = with_lines(text, re.finditer(r"\w+", text))
    assert [(match[0], line) for match, line in told] == [
        ("one", 1),
        ("two", 2),
        ("three", 2),
        ("four", 4),
    ]
