"""Lists are read in a time that grows with their size, and not with its square."""

from time import process_time

import pytest

from tests.importers.reading import read

ITEM = "# Press\n\n- [A title](https://a.example/1), taz, 2021-05-04\n"
TABLE = "title,url\n"


@pytest.mark.parametrize(
    ("format_name", "beginning", "again"),
    [
        ("markdown", ITEM, "=\n"),
        ("markdown", ITEM, "[[a]]\n"),
        ("markdown", ITEM, "word word\n"),
        ("markdown", ITEM, "]("),
        ("markdown", ITEM, "<a "),
        ("markdown", ITEM, "<br>\n\n"),
        ("markdown", ITEM, '"a b" '),
        ("markdown", ITEM, "“..."),
        ("markdown", "", "!["),
        ("html", '<ul><li><a href="https://a.example/1">x</a> 2021</li>', "## 2021\n"),
        ("html", '<ul><li><a href="https://a.example/1">x</a> 2021</li>', "|a| "),
        ("yaml", "", "\x0b"),
        ("yaml", "", "<a "),
        ("csv", "", "<p>May 4, 2021"),
        ("csv", TABLE, "<p>May 4, 2021"),
        ("csv", TABLE, "<a href=x>"),
        ("csv", TABLE, "*a "),
        ("csv", TABLE, "["),
    ],
)
def test_a_list_of_one_thing_over_and_over_is_read_in_time(
    format_name: str, beginning: str, again: str
) -> None:
    read(format_name, beginning)  # loads what the format needs
    begun = process_time()
    read(format_name, beginning + again * (30_000 // len(again)))
    assert process_time() - begun < 9
