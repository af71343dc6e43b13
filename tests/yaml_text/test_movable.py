"""Of several moves, only the safe ones are made."""

from clippings.yaml_text.document import parse
from clippings.yaml_text.movable import movable


def test_a_move_that_gives_an_ignore_another_entry_is_left_out() -> None:
    text = "# clip: ignore url why\n\n- id: a\n- id: b\n- id: c\n- id: d\n"
    document = parse(text, "clippings.yaml")
    assert movable(document, {3: 0, 2: 1}) == {2: 1}


def test_entries_in_brackets_are_not_moved() -> None:
    assert movable(parse("[{id: a}, {id: b}]\n", "clippings.yaml"), {1: 0}) == {}
