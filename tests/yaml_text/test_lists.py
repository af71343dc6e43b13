"""Entries are inserted into a block list in the layout of their neighbours, and removed."""

import pytest

from clippings.errors import ClipError
from clippings.values import Plain
from clippings.yaml_text.edits import CannotSpliceError
from clippings.yaml_text.lists import item_span
from clippings.yaml_text.nodes import Sequence
from clippings.yaml_text.parsing import read_nodes
from tests.yaml_text.changed import amended, with_entry, without_entries

TIGHT = "- id: a\n  url: x\n- id: b\n  url: y\n"


HEADED = "# Ours\n\n# 2024\n- id: a\n\n# ---- 2023 ----\n\n# about b\n- id: b\n"


@pytest.mark.parametrize(
    ("index", "date", "before", "after"),
    [
        (0, "2025-08", "# 2024\n", "- id: z\n  date: 2025-08\n\n# 2024\n"),
        (0, "2024-08", "# 2024\n", "# 2024\n- id: z\n  date: 2024-08\n\n"),
        (1, "2024-01", "a\n\n", "a\n\n- id: z\n  date: 2024-01\n\n"),
        (1, "2023-08", "# about", "- id: z\n  date: 2023-08\n\n# about"),
        (2, "2023-01", "id: b\n", "id: b\n\n- id: z\n  date: 2023-01\n"),
    ],
)
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_a_new_entry_goes_under_the_heading_of_its_year(
    index: int, date: str, before: str, after: str, newline: str
) -> None:
    text = HEADED.replace("\n", newline)
    assert with_entry(text, index, id="z", date=date) == HEADED.replace(before, after, 1).replace(
        "\n", newline
    )


def test_a_new_entry_goes_under_the_nearest_of_the_headings_that_are_its() -> None:
    text = "- id: a\n# 2023\n# 2023-05\n- id: b\n# ====\n# 2022\n# ====\n"
    assert with_entry(text, 1, id="z", date="2023-05-04") == text.replace(
        "- id: b", "- id: z\n  date: 2023-05-04\n- id: b"
    )
    assert with_entry(text, 1, id="z", date="2023-08") == text.replace(
        "# 2023\n", "# 2023\n- id: z\n  date: 2023-08\n"
    )
    assert with_entry(text, 2, id="z", date="2022") == text + "- id: z\n  date: 2022\n"
    unended = text.removesuffix("\n")
    assert with_entry(unended, 2, id="z", date="2022") == text + "- id: z\n  date: 2022\n"


@pytest.mark.parametrize(
    ("text", "index", "after"),
    [
        (TIGHT, 0, "- id: z\n" + TIGHT),
        (TIGHT, 1, "- id: a\n  url: x\n- id: z\n- id: b\n  url: y\n"),
        (TIGHT, 2, TIGHT + "- id: z\n"),
        ("- id: a\n\n- id: b\n", 0, "- id: z\n\n- id: a\n\n- id: b\n"),
        ("- id: a\n\n- id: b\n", 1, "- id: a\n\n- id: z\n\n- id: b\n"),
        ("- id: a\n\n- id: b\n", 2, "- id: a\n\n- id: b\n\n- id: z\n"),
        ("- id: a\n\n- id: b\n\n\n- id: c\n\n\n- id: d\n", 4, None),
        ("- id: a\n", 1, "- id: a\n\n- id: z\n"),
        ("- id: a", 1, "- id: a\n\n- id: z\n"),
        ("  - id: a\n", 0, "  - id: z\n\n  - id: a\n"),
        ("-   id: a\n", 0, "-   id: z\n\n-   id: a\n"),
        ("-\n  id: a\n", 1, "-\n  id: a\n\n-\n  id: z\n"),
        ("- {id: a}\n- {id: b}\n", 2, "- {id: a}\n- {id: b}\n- id: z\n"),
        ("- id: a\r\n- id: b\r\n", 1, "- id: a\r\n- id: z\r\n- id: b\r\n"),
        ("clippings:\n- id: a\nintro: b\n", 1, "clippings:\n- id: a\n\n- id: z\nintro: b\n"),
        ("clippings:\n    - id: a\n", 0, "clippings:\n    - id: z\n\n    - id: a\n"),
        ("- id: a\n\n\n# end\n", 1, "- id: a\n\n- id: z\n\n\n# end\n"),
        ("- id: a\n\n- |+\n  b\n\n- id: c\n", 2, "- id: a\n\n- |+\n  b\n\n- id: z\n- id: c\n"),
        ("- id: |+\n    a\n\n\n- id: b\n", 1, "- id: |+\n    a\n\n\n- id: z\n- id: b\n"),
    ],
)
def test_a_new_entry_looks_like_its_neighbours(text: str, index: int, after: str | None) -> None:
    assert with_entry(text, index, id="z") == (after or f"{text}\n\n- id: z\n")


def test_a_comment_at_the_head_stays_at_the_head() -> None:
    assert with_entry("# Our press\n- id: a\n", 0, id="z") == "# Our press\n- id: z\n\n- id: a\n"


def test_a_comment_above_the_first_entry_stays_with_it() -> None:
    text = "# Our press\n\n# about a\n- id: a\n"
    assert with_entry(text, 0, id="z") == "# Our press\n\n- id: z\n\n# about a\n- id: a\n"


def test_a_comment_above_an_entry_stays_with_it() -> None:
    text = "- id: a\n\n# about b\n- id: b\n"
    assert with_entry(text, 1, id="z") == "- id: a\n\n- id: z\n\n# about b\n- id: b\n"


def test_an_indented_comment_stays_with_the_entry_above_it() -> None:
    text = "- id: a\n  # todo: a title\n\n- id: b\n"
    after = "- id: a\n  # todo: a title\n\n- id: z\n\n- id: b\n"
    assert with_entry(text, 1, id="z") == after


@pytest.mark.parametrize(
    ("text", "gone", "after"),
    [
        (TIGHT, [0], "- id: b\n  url: y\n"),
        (TIGHT, [1], "- id: a\n  url: x\n"),
        (TIGHT, [0, 1], ""),
        ("- id: a\n\n- id: b\n\n- id: c\n", [1], "- id: a\n\n- id: c\n"),
        ("- id: a\n\n- id: b\n\n- id: c\n", [2], "- id: a\n\n- id: b\n"),
        ("- id: a\n\n- id: b\n\n- id: c\n", [1, 2], "- id: a\n"),
        ("- id: a\n- id: b", [1], "- id: a\n"),
        ("# a\n- id: a # b\n# c\n\n- id: b\n", [0], "# a\n# c\n\n- id: b\n"),
        ("- id: a\n\n# about b\n- id: b\n", [1], "- id: a\n\n# about b\n"),
        ("- id: a\n  # inside\n  url: x\n- id: b\n", [0], "- id: b\n"),
        ("t: x\nclippings:\n- id: a\n\no: y\n", [0], "t: x\nclippings:\no: y\n"),
        ("- id: |+\n    a\n\n\n- id: b\n", [0], "- id: b\n"),
        ("- id: |+\n    a\n\n\n- id: b\n", [1], "- id: |+\n    a\n\n\n"),
    ],
)
def test_a_removed_entry_takes_its_lines_and_one_run_of_blank_lines_along(
    text: str, gone: list[int], after: str
) -> None:
    assert without_entries(text, *gone) == after


@pytest.mark.parametrize(
    ("tags", "new", "after"),
    [
        ("\n  - a # 1\n  - b # 2\n", ["a"], "\n  - a # 1\n"),
        ("\n  - a # 1\n  - b # 2\n", ["b"], "\n  - b # 2\n"),
        ("\n  - a # 1\n  - b # 2\n", ["c", "b"], "\n  - c # 1\n  - b # 2\n"),
        ("\n  - a # 1\n  - b # 2\n", ["a", "c", "b"], "\n  - a # 1\n  - c\n  - b # 2\n"),
        ("\n  - a # 1\n  - b # 2\n", ["a", "b", "c"], "\n  - a # 1\n  - b # 2\n  - c\n"),
        (
            "\n    - a\n\n    # b\n    - b\n",
            ["z", "a", "b"],
            "\n    - z\n    - a\n\n    # b\n    - b\n",
        ),
        (" [a, b]\n", ["a"], " [a]\n"),
        (" [a, b]\n", ["b"], " [b]\n"),
        (" [a, b]\n", ["a", "no", "b"], ' [a, "no", b]\n'),
        (" [a]\n", ["a", "b"], " [a, b]\n"),
        (" [a,b]\n", ["a", "b", "c"], " [a,b,c]\n"),
        (" []\n", ["a"], " [a]\n"),
        (" [a]\n", [], " []\n"),
        (" [\n    a,\n    b\n  ]\n", ["a", "b", "c"], " [\n    a,\n    b,\n    c\n  ]\n"),
        ("\n  - a\n", [{"text": "x"}], "\n  - text: x\n"),
        ("\n  - text: x\n    role: y\n", ["a"], "\n  - a\n"),
        (
            "\n  - text: x # c\n    role: y\n",
            [{"text": "z", "role": "y"}],
            "\n  - text: z # c\n    role: y\n",
        ),
        ("\n  -\n  - b\n", ["a", "b"], "\n  - a\n  - b\n"),
    ],
)
def test_a_list_inside_an_entry_keeps_the_items_that_stay(
    tags: str, new: list[Plain], after: str
) -> None:
    assert amended(f"- id: a\n  tags:{tags}", tags=new) == f"- id: a\n  tags:{after}"


def test_comments_inside_an_item_are_not_thrown_away() -> None:
    text = "- quote:\n  - text: x\n    # said later\n    role: y\n"
    with pytest.raises(ClipError, match=r"clippings.yaml:2:5: the comments in it would be lost"):
        amended(text, quote=["z"])


def test_an_entry_that_shares_its_line_is_refused() -> None:
    with pytest.raises(ClipError, match=r"clippings.yaml:2:3: the item shares its line"):
        without_entries("? clippings\n: - id: a\n  - id: b\n", 0)


@pytest.mark.parametrize("head", ["|", ">"])
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_a_block_that_ends_with_the_file_keeps_its_value_when_more_follows(
    head: str, newline: str
) -> None:
    text = f"- id: a\n  quote: {head}\n    last line".replace("\n", newline)
    assert with_entry(text, 1, id="z") == f"{text}{newline * 2}- id: z{newline}"
    assert amended(text, note="new") == f"{text}{newline}  note: new{newline}"


def test_an_item_that_shares_its_line_has_no_lines_of_its_own() -> None:
    text = "- - a\n  - b\n"
    root = read_nodes(text).root
    assert isinstance(root, Sequence)
    (inner,) = root.items
    assert isinstance(inner, Sequence)
    with pytest.raises(CannotSpliceError, match="shares its line"):
        item_span(text, inner, 0)
    assert item_span(text, inner, 1) == (6, 12)
