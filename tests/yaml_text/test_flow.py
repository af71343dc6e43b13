"""Parts in brackets are separated like their neighbours, and comments are kept."""

import pytest

from clippings.errors import ClipError
from clippings.text_edits import Edit
from clippings.values import Plain
from clippings.yaml_text.flow import insert_part
from tests.yaml_text.changed import amended, with_entry, without_entries, without_keys

LINED = '[\n  {"id": "a"}, # first\n  {"id": "b"},\n  {"id": "c"}\n]\n'


@pytest.mark.parametrize(
    ("text", "index", "after"),
    [
        ("[{id: a}, {id: b}]", 0, "[{id: z}, {id: a}, {id: b}]"),
        ("[{id: a}, {id: b}]", 1, "[{id: a}, {id: z}, {id: b}]"),
        ("[{id: a}, {id: b}]", 2, "[{id: a}, {id: b}, {id: z}]"),
        ("[{id: a},{id: b},]", 2, "[{id: a},{id: b},{id: z},]"),
        ("[{id: a}]", 1, "[{id: a}, {id: z}]"),
        ("[\n  {id: a}\n]\n", 1, "[\n  {id: a},\n  {id: z}\n]\n"),
        ("[\n  {id: a}\n]\n", 0, "[\n  {id: z},\n  {id: a}\n]\n"),
        ("[\r\n  {id: a}\r\n]\r\n", 1, "[\r\n  {id: a},\r\n  {id: z}\r\n]\r\n"),
        (LINED, 3, LINED.replace('"c"}', '"c"}, {"id": "z"}')),
        (LINED, 1, LINED.replace('"a"}', '"a"}, {"id": "z"}')),
    ],
)
def test_an_entry_is_put_between_its_neighbours(text: str, index: int, after: str) -> None:
    assert with_entry(text, index, id="z") == after


@pytest.mark.parametrize(
    ("text", "gone", "after"),
    [
        ("[{id: a}, {id: b}, {id: c}]", [0], "[{id: b}, {id: c}]"),
        ("[{id: a}, {id: b}, {id: c}]", [1], "[{id: a}, {id: c}]"),
        ("[{id: a}, {id: b}, {id: c}]", [2], "[{id: a}, {id: b}]"),
        ("[{id: a}, {id: b}, {id: c}]", [0, 2], "[{id: b}]"),
        ("[{id: a}, {id: b}, {id: c}]", [1, 2], "[{id: a}]"),
        ("[{id: a}, {id: b}, {id: c}]", [0, 1, 2], "[]"),
        ("[{id: a}, {id: b} , ]", [0, 1], "[ ]"),
        (LINED, [2], LINED.replace(',\n  {"id": "c"}', "")),
    ],
)
def test_a_part_goes_with_its_comma(text: str, gone: list[int], after: str) -> None:
    assert without_entries(text, *gone) == after


@pytest.mark.parametrize("gone", [[0], [1, 0]])
def test_a_comment_between_parts_is_not_thrown_away(gone: list[int]) -> None:
    with pytest.raises(ClipError, match="there is a comment inside the brackets"):
        without_entries(LINED, *gone)
    with pytest.raises(ClipError, match="there is a comment inside the brackets"):
        without_keys("- {\n    id: a, # c\n    url: b\n  }\n", "id")


@pytest.mark.parametrize(
    ("old", "new", "after"),
    [
        ("[a, [b]]", ["a", ["b", "c"]], "[a, [b, c]]"),
        ("[a, {text: b}]", ["a", "c"], "[a, c]"),
        ("[a]", [{"text": "b: c"}], '[{text: "b: c"}]'),
        ("{text: a}", {"text": "a", "role": None}, "{text: a, role: null}"),
    ],
)
def test_values_in_brackets_are_amended(old: str, new: Plain, after: str) -> None:
    assert amended(f"- quote: {old}\n", quote=new) == f"- quote: {after}\n"


def test_the_first_part_is_directly_after_the_bracket() -> None:
    assert insert_part("k: [ ]", 3, [], 0, "a", "\n") == Edit(4, 4, "a")
