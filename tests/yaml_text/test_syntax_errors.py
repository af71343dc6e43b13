"""Syntax errors are explained in words that help, with the place to look at."""

import pytest

from clippings.yaml_text.document import parse


@pytest.mark.parametrize(
    ("text", "line", "column", "message"),
    [
        ('- a: 1\n- b: "c\n  d: e\n', 2, 6, "a quotation mark is never closed"),
        ("- a: 1\n- b: 'c\n  d: e\n", 2, 6, "a quotation mark is never closed"),
        ('- a: "b\n---\nc"\n', 1, 6, "a quotation mark is never closed"),
        ("- a: [b, c\n  d: e\n", 1, 6, "a bracket is not closed"),
        ("- a: {b: c\n  d: e\n", 1, 6, "a bracket is not closed"),
        ("- {a: b: c}\n", 1, 8, "a bracket is not closed"),
        ("- a: [1,,2]\n", 1, 9, "a value is missing between brackets or commas"),
        ("- a: ]\n", 1, 6, "a value is missing between brackets or commas"),
        ("- title: Foo: bar\n", 1, 13, "a colon where no value can begin"),
        ("- a: 1\n   b: 2\n", 2, 5, "a colon where no value can begin"),
        ("- a: 1\n b: 2\n", 2, 2, "a line that is not part of a clipping"),
        ("- a: 1\nb: 2\n- c: 3\n", 2, 1, "a line that is not part of a clipping"),
        ("- a: 1\n  url\n- b: 2\n", 2, 3, "a line without `key:`"),
        ("- a: 1\n  url\n  b: 2\n", 2, 3, "a line without `key:`"),
        ('- a: "b" c\n', 1, 10, "something after the end of a value"),
        ("- a: 1\n\tb: 2\n", 2, 1, "a tab in place of spaces"),
        ("-\ta: 1\n", 1, 2, "a tab in place of spaces"),
        ("- a:\n\t- b\n", 2, 1, "a tab in place of spaces"),
        ("- a: @b\n", 1, 6, "a character that no value can begin with"),
        ("- a: `b`\n", 1, 6, "a character that no value can begin with"),
        ("- a: %b\n", 1, 6, "a character that no value can begin with"),
        ("- a: *b*\n", 1, 6, "a value that begins with * or &"),
        ("- a: &\n", 1, 6, "a value that begins with * or &"),
        ("- a: !b!c d\n", 1, 6, "a value that begins with !"),
        ("- a: - b\n", 1, 6, "a dash where no list can begin"),
        ("- a: |b\n  c\n", 1, 7, "text after the | or > that begins a block"),
        ('- a: "\\d"\n', 1, 7, "found unknown escape character"),
        ('- a: "\\ud83d\\ude00"\n', 1, 9, "found invalid Unicode character escape code"),
        ("- a: b\u2028c\n- b: 2\n", 1, 7, "the line break U+2028, which editors do not show"),
        ("- a: 1\n  b: x\x85y\n", 2, 7, "the line break U+0085, which editors do not show"),
        ("- a: 1\n\xa0 b: 2\n", 2, 1, "the character U+00A0 in place of spaces"),
        ("- a: 1\n \u3000b: 2\n", 2, 2, "the character U+3000 in place of spaces"),
        ("- a: 1\n<<<<<<< ours\n- b: 2\n", 2, 1, "a merge conflict"),
        ("- a: 1\n=======\n- b: 2\n", 2, 1, "a merge conflict"),
        ("- a: 1\x85- b: 2\n- c: 'd\n", 2, 6, "a quotation mark is never closed"),
        ("- é😀: 1\n- 𝔘é: 'd\n", 2, 7, "a quotation mark is never closed"),
        ("- a: 1\r\n- b: 'd\r\n", 2, 6, "a quotation mark is never closed"),
        (f"- {'k' * 1100}: v\n", 1, 1103, "a colon where no value can begin"),
        ("%FOO\n- a\n", 1, 5, "found unknown directive name"),
    ],
)
def test_an_error_is_reported_at_its_line_and_column(
    text: str, line: int, column: int, message: str
) -> None:
    document = parse(text)
    problem = document.reading.problems[0]
    place = document.place(problem.at)
    assert (place.line, place.column, problem.message) == (line, column, message)
    assert problem.hint


@pytest.mark.parametrize(
    ("value", "hint"),
    [
        ("'It's'", "write a ' inside the value twice, or put it between \" marks"),
        ('"He said "no" twice"', 'write a " inside the value as \\", or put it between \' marks'),
    ],
)
def test_a_mark_that_ends_a_value_too_early_is_reported_how_to_be_written(
    value: str, hint: str
) -> None:
    assert parse(f"- title: {value}\n").reading.problems[0].hint == hint
