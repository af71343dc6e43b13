"""New values are written as a person would write them by hand."""

import pytest

from clippings.values import Plain
from clippings.yaml_text.rendering import (
    Layout,
    render_flow,
    render_item,
    render_key,
    render_pair,
    render_text,
)

BLOCK, FLOW, QUOTED = Layout(), Layout(flow=True), Layout(quoted_keys=True)


@pytest.mark.parametrize(
    ("key", "value", "written"),
    [
        ("title", "No", 'title: "No"'),
        ("title", None, "title:"),
        ("tags", ["a", "b"], "tags: [a, b]"),
        ("tags", ["a, b", "c"], "tags:\n    - a, b\n    - c"),
        ("tags", [], "tags: []"),
        ("archive", {}, "archive: {}"),
        (
            "quote",
            [{"text": "So.", "speaker": "Ada"}],
            "quote:\n    - text: So.\n      speaker: Ada",
        ),
        ("image", {"src": "a.png", "link": "true"}, "image:\n    src: a.png\n    link: true"),
    ],
)
def test_a_value_in_block_style_is_below_its_key(key: str, value: Plain, written: str) -> None:
    assert render_pair(key, value, 2, BLOCK) == written


def test_a_list_that_is_too_long_for_a_line_has_an_item_on_each() -> None:
    items: list[Plain] = [f"{'long ' * 4}{letter}" for letter in "abcdef"]
    lines = render_pair("tags", items, 2, BLOCK).splitlines()
    assert lines == ["tags:", *(f"    - {item}" for item in items)]


@pytest.mark.parametrize(
    ("key", "text", "written"),
    [
        ("date", "2021-05-04", "2021-05-04"),
        ("date", "2021-13-04", '"2021-13-04"'),
        ("title", "2021-05-04", '"2021-05-04"'),
        ("start", "10:09", "10:09"),
        ("featured", "true", "true"),
        ("title", "true", '"true"'),
    ],
)
def test_dates_offsets_and_flags_are_bare_in_their_own_fields_only(
    key: str, text: str, written: str
) -> None:
    assert render_text(key, text, 2, BLOCK) == written


def test_text_keeps_the_quotation_marks_of_what_it_replaces() -> None:
    assert render_text("date", "2021-05-04", 2, BLOCK, like="'") == "'2021-05-04'"


def test_beside_keys_in_quotation_marks_new_text_has_them_too() -> None:
    assert render_key("date", QUOTED) == '"date"'
    assert render_pair("date", "2021-05-04", 2, QUOTED) == '"date": "2021-05-04"'
    json = QUOTED._replace(flow=True)
    assert render_flow("image", {"src": "a.png", "link": "true"}, json) == (
        '{"src": "a.png", "link": "true"}'
    )


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (None, "null"),
        (["a", None], "[a, null]"),
        ({"a": ["b, c"], "d": {}}, '{a: ["b, c"], d: {}}'),
    ],
)
def test_a_value_in_brackets_stays_on_one_line(value: Plain, written: str) -> None:
    assert render_flow("note", value, FLOW) == written


def test_a_new_item_is_indented_after_its_dash_as_the_others() -> None:
    item: Plain = {"id": "a", "tags": ["b"]}
    assert render_item("", item, 0, BLOCK) == "- id: a\n  tags: [b]"
    assert render_item("", item, 2, BLOCK, offset=4) == "-   id: a\n      tags: [b]"
    assert render_item("", item, 0, Layout("\r\n")) == "- id: a\r\n  tags: [b]"
    assert render_item("", "b", 0, BLOCK) == "- b"
