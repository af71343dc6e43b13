"""Comments that have findings ignored."""

import pytest

from tests.rules.judging import found, messages


@pytest.mark.parametrize(
    ("comment", "said"),
    [
        ("ignore wanted until 2026-11-22 we ask", "the comment expired on 2026-11-22"),
        ("ignore wanted until 2026-10 we ask", "the comment expired on 2026-10"),
        ("ignore wanted we ask", "the comment has no end date"),
        ("ignore wanted until tomorrow we ask", "the comment has no end date"),
        (
            "ignore wanted until 2027-02-30 we ask",
            "2027-02-30 is not in the calendar (day is out of range for month)",
        ),
        ("ignore wanted until 2027-01-01", "the comment has no reason"),
        ("ignore until 2027-01-01 we ask", "the comment names no rule to ignore"),
        ("ignore wnated until 2027-01-01 we ask", "wnated is not a rule"),
        ("ignore sfot-404 until 2027-01-01 we ask", "sfot-404 is not a rule"),
        ("ignore syntax until 2027-01-01 we ask", "syntax cannot be ignored"),
    ],
)
def test_says_what_a_comment_lacks(comment: str, said: str) -> None:
    text = f"- id: a\n  title: A  # clip: {comment}\n"
    assert messages(text, "ignore") == [f"2 warning: {said}"]


@pytest.mark.parametrize(
    "comment",
    [
        "ignore wanted until 2026-11-23 we ask",
        "ignore wanted until 2026 we ask",
        "ignore wanted, order until 2027-01-01 - we ask",
        "ignore dead until 2027-01-01 the site moves",
        "note to self",
    ],
)
def test_is_content_with_rule_end_and_reason(comment: str) -> None:
    assert messages(f"# clip: {comment}\n- id: a\n  title: A\n", "ignore") == []


def test_shows_the_line_as_it_stands_in_the_file() -> None:
    line = '  title: "Lab #1"  # clip: ignore wanted until 2027-01-01'
    (finding,) = found(f"- id: a\n{line}\n", "ignore")
    assert finding.place.excerpt == line


def test_what_a_text_says_of_ignoring_is_no_comment() -> None:
    quote = "  quote: |\n    Write\n    # clip: ignore nonsense\n"
    assert messages(f"- id: a\n{quote}", "ignore") == []
