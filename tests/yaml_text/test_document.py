"""The content of a text: the list, the keys beside it, its lines."""

import pytest

from clippings.finding import Place
from clippings.yaml_text.document import parse


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\n\n",
        "# a\n# b\n",
        "---\n",
        "~",
        "[]",
        "clippings:",
        "clippings: ~\n",
        "clippings: []\n",
    ],
)
def test_nothing_is_an_empty_list(text: str) -> None:
    document = parse(text)
    assert document.entries == []
    assert document.reading.problems == ()


@pytest.mark.parametrize(
    ("text", "message", "at"),
    [
        ("hello", "the file contains text, not a list of clippings", 0),
        ("5", "the file contains text, not a list of clippings", 0),
        ("# c\nid: a\n", "the file contains one mapping without a list of clippings", 4),
        ("{}", "the file contains one mapping without a list of clippings", 0),
        ("clippings: a\n", "`clippings:` is not a list", 11),
        ("clippings: {}\n", "`clippings:` is not a list", 11),
        ("clippings:\n  id: a\n", "`clippings:` is not a list", 13),
    ],
)
def test_another_top_level_is_refused(text: str, message: str, at: int) -> None:
    document = parse(text)
    assert [(problem.at, problem.message) for problem in document.reading.problems] == [
        (at, message)
    ]
    assert document.entries == []


def test_the_keys_beside_the_list_are_those_of_the_page() -> None:
    document = parse("title: t\nclippings: [{id: a}]\noutlets: {A: b}\n")
    assert document.page == {"title": "t", "outlets": {"A": "b"}}
    assert document.entries == [{"id": "a"}]
    assert parse("- id: a\n").page == {}


@pytest.mark.parametrize(
    ("text", "newline"),
    [("a\r\nb\r\n", "\r\n"), ("a\nb\n", "\n"), ("a\r\nb\nc\n", "\n"), ("", "\n")],
)
def test_the_line_break_is_that_of_most_lines(text: str, newline: str) -> None:
    assert parse(text).newline == newline


def test_lines_and_columns_are_those_of_an_editor() -> None:
    text = "é😀x\r\n\x85\u2028y\n\nz"
    document = parse(text, "f.yaml")
    assert document.place(text.index("x")) == Place("f.yaml", 1, 3, "é😀x")
    assert document.place(text.index("y")) == Place("f.yaml", 2, 3, "\x85\u2028y")
    assert document.place(text.index("z")) == Place("f.yaml", 4, 1, "z")
    assert document.place(len(text)) == Place("f.yaml", 4, 2, "z")


def test_what_looks_like_our_comment_in_a_value_is_none() -> None:
    comment = "# clip: ignore date until 2099 why"
    text = (
        f"{comment}\n- note: |  {comment}\n    {comment}\n  title: 'a {comment}'  {comment}\n"
        f'  summary: "b\n    {comment}"\n  lang: fr {comment}\n'
    )
    masked = comment.replace("#", "x")
    assert parse(text).commented_lines == [
        comment,
        f"- note: |  {comment}",
        f"    {masked}",
        f"  title: 'a {masked}'  {comment}",
        '  summary: "b',
        f'    {masked}"',
        f"  lang: fr {comment}",
        "",
    ]


def test_lines_for_comments_are_those_of_the_text() -> None:
    for text in ("", "# a\r\n- b: 'c # d'\r\n", "- a: [\n# clip: b\n", "- a: '# clip: \n"):
        assert parse(text).commented_lines == text.split("\n")
