"""Diffs as git shows them."""

from clippings.diffs import unified


def test_a_changed_line_is_shown_with_its_neighbours() -> None:
    assert unified("a\nb\nc\n", "a\nB\nc\n", "x.yaml") == (
        "--- a/x.yaml\n+++ b/x.yaml\n@@ -1,3 +1,3 @@\n a\n-b\n+B\n c\n"
    )


def test_nothing_is_shown_where_nothing_changed() -> None:
    assert unified("a\n", "a\n", "x.yaml") == ""


def test_a_missing_last_line_break_is_told() -> None:
    assert unified("a", "b\n", "x").endswith("-a\n\\ No newline at end of file\n+b\n")


def test_lines_end_at_line_feeds_only() -> None:
    assert "-a\u2028b\n+c\n" in unified("a\u2028b\n", "c\n", "x")
