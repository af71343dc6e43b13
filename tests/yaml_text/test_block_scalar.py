"""Where a block ends, which libyaml does not report."""

import pytest

from clippings.yaml_text.block_scalar import body_indent, header
from clippings.yaml_text.nodes import Mapping, Scalar
from clippings.yaml_text.parsing import read_nodes


def _value(text: str) -> Scalar:
    root = read_nodes(text).root
    assert isinstance(root, Mapping)
    value = root.pairs[0][1]
    assert isinstance(value, Scalar)
    return value


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("a: |\n  b\n\n\nc: d\n", "|\n  b"),
        ("a: |-\n  b\n\n  c\n\n", "|-\n  b\n\n  c"),
        ("a: |+\n  b\n\n\nc: d\n", "|+\n  b\n\n\n"),
        ("a: |+2\n   b\n\nc: d\n", "|+2\n   b\n\n"),
        ("a: |2+ # c\n   b\n\nc: d\n", "|2+ # c\n   b\n\n"),
        ("a: |\n  b\n  # text\n# comment\n", "|\n  b\n  # text"),
        ("a: |\n  b\n   \nc: d\n", "|\n  b\n   "),
        ("a: |\n  b\n \nc: d\n", "|\n  b"),
        ("a: >\n  b\n   c\n\nd: e\n", ">\n  b\n   c"),
        ("a: |\nc: d\n", "|"),
        ("a: | # +\nc: d\n", "| # +"),
        ("a: |\n  b", "|\n  b"),
        ("a: |\r\n  b\r\n\r\nc: d\r\n", "|\r\n  b"),
        ("a: |\n  b\x85\n\nc: d\n", "|\n  b\x85"),
    ],
)
def test_a_block_ends_with_its_last_line(text: str, written: str) -> None:
    value = _value(text)
    assert text[value.start : value.end] == written


def test_the_header_has_whether_blank_lines_are_kept_and_the_comment() -> None:
    assert header("|+ # c", 0) == (True, " # c")
    assert header(">2-", 0) == (False, "")
    assert header("text", 0) == (False, "")


def test_the_indent_of_the_body_is_that_of_its_first_text() -> None:
    text = "|\n\n      \n    a\n      b\n"
    assert body_indent(text, 0, len(text)) == 4
    assert body_indent("|\n\n", 0, 3) == 0
