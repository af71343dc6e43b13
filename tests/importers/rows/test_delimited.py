"""Splits delimited text into records, even if its quotation marks are unbalanced."""

import pytest

from clippings.importers.rows.delimited import delimiter_of, records


@pytest.mark.parametrize(
    ("text", "delimiter"),
    [
        ("a,b,c\n1,2,3\n", ","),
        ("a;b;c\n1,5;2;3\n", ";"),
        ("a\tb\n1, 2\t3\n", "\t"),
        ("a|b|c\n", "|"),
        ("Our press\n\na;b\n1;2\n", ";"),
        ("one\ntwo\n", ","),
        ("", ","),
    ],
)
def test_the_delimiter_is_that_of_the_header(text: str, delimiter: str) -> None:
    assert delimiter_of(text) == delimiter


def test_a_cell_in_quotation_marks_may_hold_delimiters_and_lines() -> None:
    text = 'title,url\n"One, two\nand three",https://a.example/1\n\nTwo,https://a.example/2\n'
    assert [(one.cells, one.line) for one in records(text, ",")] == [
        (["title", "url"], 1),
        (["One, two\nand three", "https://a.example/1"], 2),
        (["Two", "https://a.example/2"], 5),
    ]


def test_an_unclosed_quotation_mark_does_not_affect_other_records() -> None:
    text = 'title,url\n"One,https://a.example/1\nTwo,https://a.example/2\n'
    assert [one.cells for one in records(text, ",")][1:] == [
        ["One", "https://a.example/1"],
        ["Two", "https://a.example/2"],
    ]
