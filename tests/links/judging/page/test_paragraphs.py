"""The paragraphs below a heading, of which few are enough to tell that a piece stands there."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clippings.links.judging.page.markup import TWO_LINES, Markup
from clippings.links.judging.page.paragraphs import shows_many_letters

LONG = "This is how a piece begins, with words that somebody wrote about us and our work. " * 4
HALF = "This is how a piece begins, with words that somebody wrote about us, and about our work. "


@pytest.mark.parametrize(
    ("below", "begins"),
    [
        (f"<p>{LONG}</p>", True),
        (f"<div class=a>\n<p>{LONG}", True),
        (f"<p class=by>By <a href=/jane>Jane Doe</a></p><p>{LONG}</p>", True),
        (f"<p>{HALF}</p><figure><img></figure><p>{HALF}</p><script>a</script><p>{HALF}</p>", True),
        (f"<svg><path></svg><!-- <p> --><p>{LONG}</p>", True),
        (f"<h2>What stands below</h2><p>{LONG}</p>", True),
        (f"<p>{HALF}</p><h2>More</h2><p>{LONG}</p>", False),
        (f"<div>{HALF}</div><h2>More</h2><p>{LONG}</p>", False),
        (f"<p>{LONG}<b>Words</b></p>", False),
        (f"<p>{LONG}<script>a</script>of words</p>", False),
        (f"<script><p>{LONG}</p></script><p>Short.</p>", False),
        (f"<!-- <p>{LONG}</p> --><p>Short.</p>", False),
        (f"<p>{LONG}and more of it</p>", False),
        ("<p>Short.</p>", False),
    ],
)
def test_a_piece_begins_with_paragraphs_below_its_heading(below: str, begins: bool) -> None:
    page = Markup(f"<h1>A title</h1>{below}")
    assert page.begins_a_piece is begins
    assert not page.begins_a_piece or page.letters_below > TWO_LINES


PARTS = ("<p>", "</p>", "<b>", "<!--", "-->", "<h2>", "<script>", "</script>", LONG, HALF, " ")


@given(st.lists(st.sampled_from(PARTS)))
def test_what_begins_a_piece_holds_more_than_two_lines(parts: list[str]) -> None:
    page = Markup(f"<h1>A title</h1>{''.join(parts)}")
    assert not page.begins_a_piece or page.letters_below > TWO_LINES


@given(before=st.lists(st.sampled_from(PARTS)), at=st.integers(16_000, 16_500))
def test_a_paragraph_that_is_not_seen_to_its_end_is_none(before: list[str], at: int) -> None:
    page = Markup(f"<h1>A title</h1>{' ' * at}{''.join(before)}<p>{LONG}and so on")
    assert not page.begins_a_piece or page.letters_below > TWO_LINES


@pytest.mark.parametrize("part", ["<p>", "<p>a", "<p><b>", "<h2>a", "<!", "<p>a<i", "<div>"])
def test_markup_of_nothing_but_beginnings_is_no_piece(part: str) -> None:
    page = Markup(f"<h1>A title</h1>{part * 40_000}")
    assert not page.begins_a_piece


@pytest.mark.parametrize(
    ("before", "letters", "many"),
    [
        ("", 1500, False),
        ("", 1700, True),
        (f"<script>{'let tide; ' * 2_000}</script>", 1700, True),
        (f"<script>{'let tide; ' * 3_000}</script>", 1700, False),
    ],
)
def test_many_letters_are_sought_not_far_below_a_heading(
    before: str, letters: int, many: bool
) -> None:
    text = f"<h1>A</h1>{before}<p>{'a ' * letters}</p>"
    assert shows_many_letters(text, 5) is many
    assert Markup(text).is_long is (letters > 1600)
