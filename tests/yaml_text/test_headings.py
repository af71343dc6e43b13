"""Comments that head several entries."""

import pytest

from clippings.yaml_text.headings import headings_in, may_head


@pytest.mark.parametrize(
    ("comments", "heading"),
    [
        ("# 2023\n", ("2023", "# 2023\n")),
        ("#2023", ("2023", "#2023")),
        ("\n  # ---- 2023-05 ----\r\n\n", ("2023-05", "  # ---- 2023-05 ----\r\n")),
        ("# about\n# ====\n# 2023\n####\n\n# ==\n", ("2023", "# ====\n# 2023\n####\n")),
    ],
)
def test_a_heading_is_a_year_or_month_with_the_rules_around_it(
    comments: str, heading: tuple[str, str]
) -> None:
    found = headings_in(comments, 0, len(comments))
    assert [(str(one.date), comments[one.start : one.end]) for one in found] == [heading]


@pytest.mark.parametrize(
    "comments", ["# about 2023", "# 2023-05-04", "# 2023/24", "# 2023-13", "# 0999", "# ----", ""]
)
def test_other_comments_are_no_headings_of_a_year(comments: str) -> None:
    assert not list(headings_in(comments, 0, len(comments)))


@pytest.mark.parametrize(
    ("comments", "heads"),
    [
        ("# 2023\n", True),
        ("# ----", True),
        ("# 12/2023", True),
        ("# about it", False),
        ("#", False),
    ],
)
def test_a_line_without_letters_may_head_more_than_one_entry(comments: str, heads: bool) -> None:
    assert may_head(comments) is heads
