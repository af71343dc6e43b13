"""Entries are moved whole; there is no guessing about comments."""

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from clippings.errors import ClipError
from clippings.yaml_text.changing import move_entries
from clippings.yaml_text.document import parse
from clippings.yaml_text.moving import new_order
from tests.yaml_text.laws import assert_comments_live, entries_by_pyyaml, is_yaml
from tests.yaml_text.pages import Page, pages

Move = tuple[Page, dict[int, int]]


@st.composite
def moves(draw: st.DrawFn) -> Move:
    """A page, and some of its entries with their new places; at least one stays."""
    page = draw(pages())
    assume(is_yaml(page.text))
    count = len(page.entries)
    assume(count > 1)
    indexes = st.integers(0, count - 1)
    moving = draw(st.sets(indexes, min_size=1, max_size=count - 1))
    return page, {index: draw(st.integers(0, count)) for index in moving}


def made(page: Page, wanted: dict[int, int]) -> str | None:
    """The text with the entries moved; None if that is refused."""
    try:
        return move_entries(parse(page.text, "clippings.yaml"), wanted).text
    except ClipError:
        return None


def neighbours(text: str, dash: int) -> dict[str, tuple[str, ...]]:
    """Each comment line with the line above it, and the one below unless that is indented more."""
    lines = ["", *text.replace("\r\n", "\n").split("\n"), ""]
    return {
        line.strip(): tuple(
            lines[near].strip() for near in (number - 1, number + 1)[: 1 + (at <= dash)]
        )
        for number, line in enumerate(lines)
        if (at := line.find("#")) >= 0 and not line[:at].strip()
    }


@given(moves())
def test_a_move_changes_the_order_and_no_byte_of_an_entry(
    move: tuple[Page, dict[int, int]],
) -> None:
    page, wanted = move
    changed = made(page, wanted)
    if changed is None:
        return
    order = new_order(len(page.entries), wanted)
    before = entries_by_pyyaml(page.text)
    assert entries_by_pyyaml(changed) == [before[index] for index in order]
    whole = page.text
    if order[-1] != len(order) - 1 and not whole.endswith("\n"):
        whole += "\n"
    assert sorted(changed.replace("\r\n", "\n")) == sorted(whole.replace("\r\n", "\n"))
    at = 0
    for start, end in (page.entries[index] for index in order):
        lines = page.text[start:end]
        at = changed.index(lines, at) + len(lines)
    assert_comments_live(page, changed)


@given(moves())
def test_a_comment_at_an_entry_stays_at_it(move: Move) -> None:
    page, wanted = move
    changed = made(page, wanted)
    if changed is None:
        return
    start, end = page.entries[0]
    dash = page.text[start:end].index("-")
    after = neighbours(changed, dash)
    at_the_head = neighbours(page.text[:start], dash)
    for comment, lines in neighbours(page.text, dash).items():
        for line, now in zip(lines, after[comment], strict=True):
            assert not line or line == now or comment in at_the_head


def test_most_moves_in_a_list_without_doubtful_comments_are_made() -> None:
    refused: list[bool] = []

    @settings(max_examples=200)
    @given(moves())
    def count(move: Move) -> None:
        page, wanted = move
        if not page.comments and not page.text.rstrip().endswith("]"):
            refused.append(made(page, wanted) is None)

    count()
    assert len(refused) >= 50
    assert sum(refused) / len(refused) < 0.2


A = "- id: a\n  note: one  # its own\n"
B = "# about b\n- id: b\n  # url: b\n"
C = "- id: c\n"


def parted(*entries: str) -> str:
    """A file with blank lines between its entries."""
    return "# In the press\n\n" + "\n".join(entries) + "\n# Colophon\n"


@pytest.mark.parametrize(
    ("wanted", "after"),
    [
        ({1: 0}, [B, A, C]),
        ({0: 3}, [B, C, A]),
        ({2: 0, 1: 0}, [C, B, A]),
    ],
)
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_an_entry_takes_its_comments_and_a_blank_line_along(
    wanted: dict[int, int], after: list[str], newline: str
) -> None:
    document = parse(parted(A, B, C).replace("\n", newline), "clippings.yaml")
    moved = parted(*after).replace("\n", newline)
    assert move_entries(document, wanted).text == moved


def test_comments_separated_from_the_first_entry_are_about_the_whole_file() -> None:
    document = parse("# head\n\n- id: a\n- id: b\n", "clippings.yaml")
    assert move_entries(document, {0: 2}).text == "# head\n\n- id: b\n- id: a\n"


def test_a_text_without_a_last_line_break_stays_so_below_entries_that_move() -> None:
    document = parse("- id: a\n- id: b\n- id: c\n  note: |\n    text", "clippings.yaml")
    assert move_entries(document, {1: 0}).text == ("- id: b\n- id: a\n- id: c\n  note: |\n    text")


def test_a_last_line_gets_its_end_before_it_moves_up() -> None:
    document = parse("clippings:\n  - id: a\n  - id: b", "clippings.yaml")
    assert move_entries(document, {1: 0}).text == "clippings:\n  - id: b\n  - id: a\n"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("- id: a\n# whose?\n- id: b\n", {1: 0}),
        ("- id: a\n\n# a group\n\n- id: b\n- id: c\n", {1: 3}),
        ("- id: a\n- id: b\n\n# a group\n\n- id: c\n", {0: 2}),
        ("- id: a\n\n# 2021\n- id: b\n- id: c\n", {1: 3}),
        ("- id: a\n\n# ------\n# Radio\n- id: b\n- id: c\n", {2: 1}),
        ("# clip: ignore wanted until 2999-01-01 why\n- id: a\n- id: b\n", {0: 2}),
        ("- id: a\n- id: b\n# whose?\n", {1: 0}),
        ("- id: a\n\n  # whose?\n- id: b\n", {1: 0}),
        ("- id: a\n  note: |+\n    kept\n\n- id: b\n", {1: 0}),
        ("[{id: a}, {id: b}]\n", {1: 0}),
        ("- id: a\n- id: b\n  note: |\n    text", {1: 0}),
        ("# head\n- id: a\n- id: b\n", {0: 2}),
        ("# 2021\n- id: a\n- id: b\n\n# 2020\n- id: c\n", {1: 0}),
        ("# 2021\n\n- id: a\n- id: b\n\n# 2020\n- id: c\n", {1: 0}),
        ("- id: z\n\n# May\n- id: a\n- id: b\n\n# April\n- id: c\n- id: d\n", {3: 5}),
        ("- id: z\n\n# May\n- id: a\n- id: b\n\n# April\n- id: c\n- id: d\n", {1: 3}),
        ("# clip: ignore url until 2999-01-01 x\n\n- id: a\n\n- id: b\n", {1: 0}),
        ("- id: d\n  # clip: ignore url until 2999-01-01 x\n- id: a\n- id: b\n", {0: 3}),
    ],
)
def test_an_entry_is_left_where_it_is_in_doubt_what_belongs_to_it(
    text: str, wanted: dict[int, int]
) -> None:
    with pytest.raises(ClipError, match=r"^clippings.yaml:\d+:\d+: "):
        move_entries(parse(text, "clippings.yaml"), wanted)
