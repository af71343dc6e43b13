"""Lines, blank lines and comments by their positions."""

from clippings.yaml_text.lines import (
    blank_lines_before,
    column,
    comments_before,
    last_line_end,
    line_end,
    line_start,
    next_line,
    skip_blank_lines,
    skip_deeper_comments,
    skip_gap,
    text_end,
    value_end,
)

TEXT = "ab\r\n\r\n# c\n  # d\ne # f\n"


def test_the_ends_of_a_line() -> None:
    at = TEXT.index("b")
    assert (line_start(TEXT, at), line_end(TEXT, at), next_line(TEXT, at)) == (0, 2, 4)
    assert (line_start("ab", 1), line_end("ab", 1), next_line("ab", 1)) == (0, 2, 2)
    assert column(TEXT, TEXT.index("d")) == 4


def test_a_gap_is_whitespace_or_comment() -> None:
    assert skip_gap(TEXT, 2) == TEXT.index("e")
    assert skip_gap("a#b", 1) == 1
    assert skip_gap("a #b", 1) == 4


def test_blank_lines_and_comments_above_and_below() -> None:
    assert skip_blank_lines(TEXT, 4) == 6
    assert blank_lines_before(TEXT, 6) == 4
    assert comments_before(TEXT, TEXT.index("e")) == 6
    assert skip_deeper_comments(TEXT, 6, 0) == 6
    assert skip_deeper_comments("  # a\n\n   # b\n# c\n", 0, 1) == 14


def test_where_a_value_ends() -> None:
    assert value_end("a: b # c\nd", 4) == 9
    assert value_end("a: |+\n  b\n\nd", 11) == 11
    assert text_end("a: |+\n  b\n\nd", 11) == 9
    assert text_end("a: |+\r\n  b\r\n\r\nd", 14) == 10
    assert text_end("a: b\n", 4) == 4
    assert last_line_end("a: b # c\r\nd", 4) == 8
    assert last_line_end("a\r\n", 3) == 1
