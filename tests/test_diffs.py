"""Diffs as git shows them."""

from clippings.diffs import shortened, unified


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


def test_a_file_inside_a_page_is_shown_by_its_size() -> None:
    diff = f' <img src="data:image/png;base64,{"A" * 4000}" alt="a"> {"b" * 100}\n'
    shown = f' <img src="data:image/png;base64,… (4000 characters)" alt="a"> {"b" * 100}\n'
    assert shortened(diff) == shown
    assert shortened(shown) == shown


def test_of_a_very_long_line_what_differs_is_shown() -> None:
    one, other = (f"{'a' * 5000}{word}{'z' * 5000}" for word in ("old", "newer"))
    around = "…" + "a" * 100, "z" * 100 + "…"
    assert shortened(f"-{one}\n+{other}\n {one}\n") == (
        f"-{around[0]}old{around[1]}\n+{around[0]}newer{around[1]}\n {'a' * 200}…\n"
    )


def test_lines_of_many_that_differ_stand_beside_their_own() -> None:
    old = [f"-{n}{'a' * 5000}o" for n in range(3)]
    new = [f"+{n}{'a' * 5000}n" for n in range(2)]
    shown = shortened("\n".join([*old, *new, " c"])).split("\n")
    assert [line[-1] for line in shown] == ["o", "o", "…", "n", "n", "c"]


def test_an_ordinary_diff_is_shown_as_it_is() -> None:
    diff = unified("a\nb\n", f"a\n{'c' * 1000}\n", "x.md")
    assert shortened(diff) == diff
