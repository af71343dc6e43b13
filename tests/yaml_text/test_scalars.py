"""A written scalar is parsed as the same text, by every parser, in every style."""

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from clippings.errors import ClipError
from clippings.yaml_text.block_scalar import Header
from clippings.yaml_text.scalars import plain_is_safe, scalar, with_comment

# fmt: off
_AWKWARD = st.sampled_from([
    "no", "y", "Yes", "NULL", "~", "on", "2021", "2021-05-04", "2021-5-4", "2021-05", "12:30",
    "2021-05-04T10:00:00Z", "2021-05-04 10:00:00", "1:2:3", "1.0e+3", "0x1F", "0o17", "0777", "007",
    "1_000", "1.10", ".5", "+1", "-1", "=", "<<", "inf", ".inf", ".nan", "0b11", "190:20:30.15",
    "1e3", "a", "the", "x: y", "x:", "# c", "a #b", "a# b", "- x", "-", "?", "? x", "---",
    "...", "--- a", "%a", "@a", "`", "!x", "&x", "*x", "|", ">", "'", '"', "''", "\\", "\t",
    "\n", "\r", "\r\n", "\x85",
    "\u2028", "\u2029", "\xa0", "\u3000", " ", "  ", "\x00", "\x1b", "\x7f", "\ufeff", "\ufffe",
    "\uffff", "😀", "é", "e\u0301", "[", "]", "{", "}", ",", "a,b", "a:b", "\u200b", "\u202e",
    "\xad", "w " * 60,
])
# fmt: on
_TEXTS = st.one_of(
    st.text(),
    st.lists(_AWKWARD, max_size=6).map("".join),
    st.lists(_AWKWARD, max_size=8).map(" ".join),
    st.lists(_AWKWARD, max_size=5).map("\n".join),
)
_STYLES = st.sampled_from(["", "'", '"', "|", ">", "new"])
_LOADERS = pytest.mark.parametrize("loader", [yaml.CBaseLoader, yaml.BaseLoader])
Loader = type[yaml.CBaseLoader] | type[yaml.BaseLoader]


@_LOADERS
@given(text=_TEXTS, style=_STYLES, newline=st.sampled_from(["\n", "\r\n"]), step=st.integers(1, 6))
def test_a_scalar_in_block_style_reads_as_its_text(
    loader: Loader, text: str, style: str, newline: str, step: int
) -> None:
    written = scalar(text, style=style, indent=2 + step, newline=newline)
    entry = f"- a: 1{newline}  k: {written}{newline}"
    assert yaml.load(entry, loader) == [{"a": "1", "k": text}]
    assert yaml.load(f"{entry}  z: end{newline}", loader) == [{"a": "1", "k": text, "z": "end"}]


@_LOADERS
@given(text=_TEXTS, style=_STYLES)
def test_a_scalar_in_flow_style_reads_as_its_text(loader: Loader, text: str, style: str) -> None:
    written = scalar(text, style=style, indent=0, newline="\n", flow=True)
    assert "\n" not in written
    assert yaml.load(f"[{written}, {{k: {written}, z: [{written}]}}]", loader) == [
        text,
        {"k": text, "z": [text]},
    ]


@given(_TEXTS, st.booleans())
def test_new_text_is_a_string_for_every_reader(text: str, flow: bool) -> None:
    written = scalar(text, style="new", indent=4, newline="\n", flow=flow)
    line = f"- {{k: {written}}}\n" if flow else f"- k: {written}\n"
    assert yaml.load(line, yaml.CSafeLoader) == [{"k": text}]
    assert yaml.load(line, yaml.SafeLoader) == [{"k": text}]


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("Le Monde", "Le Monde"),
        ("NLP needs to be open", "NLP needs to be open"),
        ("https://example.org/a?b=c#d", "https://example.org/a?b=c#d"),
        ("C#", "C#"),
        ("12 questions", "12 questions"),
        ("no", '"no"'),
        ("2021", '"2021"'),
        ("Foo: bar", '"Foo: bar"'),
        ("C #1", '"C #1"'),
        ('say "so"', 'say "so"'),
        ('"so" it is', "'\"so\" it is'"),
        ('"it\'s so"', '"\\"it\'s so\\""'),
        ("“so”", '"“so”"'),
        ("", '""'),
        ("a\tb", '"a\\tb"'),
        ("a\u2028b", '"a\\u2028b"'),
        ("a\x00b", '"a\\u0000b"'),
        ("one\ntwo", "|-\n  one\n  two"),
        ("one\n\ntwo\n", "|\n  one\n\n  two"),
        ("one\n\n", '"one\\n\\n"'),
        ("one\n two", '"one\\n two"'),
    ],
)
def test_new_text_is_in_the_most_readable_style(text: str, written: str) -> None:
    assert scalar(text, style="new", indent=2, newline="\n") == written


def test_long_new_text_is_folded_at_spaces() -> None:
    text = "word " * 30 + "end"
    assert scalar(text, style="new", indent=4, newline="\n") == (
        f">-\n    {'word ' * 16}word\n    {'word ' * 13}end"
    )


@pytest.mark.parametrize(
    ("style", "written"),
    [("", "Le Monde"), ("'", "'Le Monde'"), ('"', '"Le Monde"'), ("|", "|-\n  Le Monde")],
)
def test_text_keeps_the_style_of_what_it_replaces(style: str, written: str) -> None:
    assert scalar("Le Monde", style=style, indent=2, newline="\n") == written


def test_a_folded_block_of_paragraphs_becomes_a_literal_one() -> None:
    assert scalar("a\n\nb\n", style=">", indent=2, newline="\n") == "|\n  a\n\n  b"


def test_a_folded_block_keeps_its_last_break() -> None:
    assert scalar("a b\n", style=">", indent=2, newline="\n") == ">\n  a b"


def test_bytes_that_are_not_utf8_are_refused() -> None:
    with pytest.raises(ClipError, match="set the terminal to UTF-8"):
        scalar("caf\udce9", style="new", indent=2, newline="\n")


@pytest.mark.parametrize("text", ["a, b", "a?b", "[a", "a}", "it's"])
def test_what_is_safe_in_a_line_is_not_always_safe_in_brackets(text: str) -> None:
    assert plain_is_safe(text) == (text != "[a")
    assert not plain_is_safe(text, flow=True)


def test_the_comment_of_a_header_stays_on_the_first_line() -> None:
    assert with_comment("|-\n  a\n  b", Header(False, " # c")) == "|- # c\n  a\n  b"
    assert with_comment("a", Header(False, "")) == "a"
