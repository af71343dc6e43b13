"""Text made harmless for terminals and CI logs."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clippings.inert import inert, inert_json


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Le Monde – “A.I.” 你好 👩‍💻 می‌خواهم", "Le Monde – “A.I.” 你好 👩‍💻 می‌خواهم"),
        ("no\u00a0break, soft\u00adhyphen", "no\u00a0break, soft\u00adhyphen"),
        ("two\r\nlines\tand a tab", "two lines and a tab"),
        ("\x1b[31mred\x07", "\\x1b[31mred\\x07"),
        ("\x9b31m", "\\x9b31m"),
        ("abc\u202edcba", "abc\\u202edcba"),
        ("zero\u200bwidth\ufeff", "zero\\u200bwidth\\ufeff"),
        ("tag\U000e0041", "tag\\U000e0041"),
        ("bytes \udcff", "bytes \\udcff"),
        ("a ##[error]b", "a ## [error]b"),
        ("###[x", "### [x"),
        ("a ##vso[task.complete]", "a ## vso[task.complete]"),
        ("##teamcity[a]", "## teamcity[a]"),
        ("## C##x [a]", "## C##x [a]"),
        ("::error::x", ": :error::x"),
        (" \n ::error::x", "   : :error::x"),
        ("a :: b", "a :: b"),
        ("[bold]not markup[/]", "[bold]not markup[/]"),
        ("", ""),
    ],
)
def test_shows_text_without_its_powers(text: str, shown: str) -> None:
    assert inert(text) == shown


@given(st.text(st.characters(codec=None)))
def test_never_gives_a_control_character_or_a_workflow_command(text: str) -> None:
    shown = inert(text)
    assert not any(ord(char) < 32 or 127 <= ord(char) < 160 for char in shown)
    assert len(shown.splitlines()) <= 1
    assert "##[" not in shown
    assert not shown.lstrip().startswith("::")
    shown.encode()


@given(st.text())
def test_what_is_inert_stays_as_it_is(text: str) -> None:
    assert inert(inert(text)) == inert(text)


@given(st.text(st.characters(codec=None)))
def test_json_means_the_same_and_shows_no_power(text: str) -> None:
    document = inert_json(json.dumps({"a": text}, ensure_ascii=False))
    assert json.loads(document) == json.loads(json.dumps({"a": text}))
    assert inert(document) == document


def test_json_spells_what_acts_as_escapes() -> None:
    document = '{\n  "a": "é ##[x] ##vso[y]\x7f\u202e\U000e0041"\n}'
    assert (
        inert_json(document)
        == '{\n  "a": "é ##\\u005bx] ##vso\\u005by]\\u007f\\u202e\\udb40\\udc41"\n}'
    )
