"""Removes markup from values, and extracts links."""

import pytest

from clippings.importers.notations.markup_in_values import (
    frame_alone,
    link_alone,
    link_in,
    links_in,
    unquoted,
    without_markup,
)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("A <b>bold</b> <br>piece", "A bold piece"),
        ("A **bold** _piece_", "A bold piece"),
        ("snake_case_name", "snake_case_name"),
        ("[A piece](https://a.example/) of us", "A piece of us"),
        ("A &amp;amp; B &lt; C", "A & B < C"),
        ("&amp;lt;b&amp;gt;A&amp;lt;/b&amp;gt;", "A"),
        ("One\ntwo\n\nthree", "One two\n\nthree"),
        ("a < b", "a < b"),
    ],
)
def test_markup_is_removed(text: str, words: str) -> None:
    assert without_markup(text) == words


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("see [A](https://a.example/1)", "https://a.example/1"),
        ("see [A](<https://a.example/1 2>)", "https://a.example/1 2"),
        ("see [A](https://a.example/(1))", "https://a.example/(1)"),
        (
            'see <a class=x href="https://a.example/?a=1&amp;b=2">A</a>',
            "https://a.example/?a=1&b=2",
        ),
        ("see A", ""),
    ],
)
def test_the_address_of_a_link_is_extracted(text: str, address: str) -> None:
    assert link_in(text) == address


def test_all_links_are_extracted_with_their_words() -> None:
    text = "<a href=https://b.example>B <i>b</i></a> [A](https://a.example/)"
    assert links_in(text) == [("A", "https://a.example/"), ("B b", "https://b.example")]


@pytest.mark.parametrize(
    ("text", "alone"),
    [
        (" [A](https://a.example/1) ", ("A", "https://a.example/1")),
        ("<a href='https://a.example/1'>A</a>", ("A", "https://a.example/1")),
        ("[A](https://a.example/1) and more", None),
        ("<a href='https://a.example/1'></a>", None),
    ],
)
def test_a_value_that_is_only_a_link_is_recognised(
    text: str, alone: tuple[str, str] | None
) -> None:
    assert link_alone(text) == alone


def test_a_value_that_is_only_a_frame_is_recognised() -> None:
    frame = '<iframe width="9" src="https://a.example/?a=1&amp;b=2"></iframe>'
    assert frame_alone(frame) == "https://a.example/?a=1&b=2"
    assert frame_alone(f"{frame} more") == ""


@pytest.mark.parametrize(
    ("text", "bare"),
    [("“A piece”", "A piece"), ("«A»", "A"), ('"A" and "B"', '"A" and "B"'), ('""', '""')],
)
def test_quotation_marks_around_the_whole_value_are_removed(text: str, bare: str) -> None:
    assert unquoted(text) == bare
