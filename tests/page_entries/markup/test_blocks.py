"""The blocks of a page, each with its kind and its place."""

import pytest

from clippings.page_entries.markup.blocks import read_blocks


def _kinds(page: str) -> list[tuple[str, str]]:
    return [(one.kind, page[one.span.start : one.span.end]) for one in read_blocks(page)]


@pytest.mark.parametrize(
    ("page", "blocks"),
    [
        ("# A\n\nB\nC\n", [("heading", "# A"), ("paragraph", "B\nC")]),
        ("- A\n- B\n", [("item", "- A"), ("item", "- B")]),
        ("> A\n", [("quotation", "> A")]),
        ("---\n", [("rule", "---")]),
        ("<hr>\n", [("rule", "<hr>")]),
        ("    A\n", [("code", "    A")]),
        ("---\ntitle: A\n---\nB\n", [("paragraph", "B")]),
        ("# A\r\n\r\nB\r\n", [("heading", "# A"), ("paragraph", "B")]),
    ],
)
def test_each_has_its_kind_and_its_lines(page: str, blocks: list[tuple[str, str]]) -> None:
    assert _kinds(page) == blocks


def test_cells_of_a_row_and_nested_items_are_distinguished() -> None:
    cells = read_blocks("| A | B |\n|---|---|\n| c | d |\n| e | f |\n")
    groups = [one.group for one in cells if one.kind == "cell"]
    assert len(set(groups)) == len(groups) / 2
    outer, inner = read_blocks("- A\n  - B\n")
    assert (outer.level, inner.level) == (1, 2)
