"""Kinds of value: what they take, what they say of the rest, and how they are written."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clippings.clipping import Image, Quote
from clippings.composed import list_of, record_of
from clippings.errors import BadValue
from clippings.fields import IMAGE_KINDS, QUOTE
from clippings.values import (
    DATE,
    FLAG,
    OFFSET,
    TEXT,
    Faults,
    Kind,
    Plain,
    format_offset,
    one_of,
    parse_flag,
    parse_offset,
    typed_date,
)

COLOUR = one_of(("red", "green"), what="colour", closed=True)
SIZE = one_of(("small", "large"), what="size", closed=False)
IMAGE = record_of(Image, IMAGE_KINDS, "src")
PLAIN: st.SearchStrategy[Plain] = st.recursive(
    st.none() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=6,
)
KINDS = {
    "text": TEXT,
    "date": DATE,
    "offset": OFFSET,
    "flag": FLAG,
    "closed": COLOUR,
    "open": SIZE,
    "list": list_of(TEXT),
    "record": IMAGE,
    "list of records": list_of(QUOTE),
}


@pytest.mark.parametrize("kind", KINDS.values(), ids=list(KINDS))
@given(plain=PLAIN)
def test_no_kind_raises_and_what_it_reads_it_writes_back(kind: Kind, plain: Plain) -> None:
    faults: Faults = []
    value = kind.read(plain, "x", faults)
    assert value is not None or faults
    if value not in (None, ()):
        again: Faults = []
        assert kind.read(kind.write(value), "x", again) == value
        assert not [fault for fault in again if fault.severity == "error"]


@pytest.mark.parametrize("word", ["Red", "RED", " red "])
def test_a_word_of_a_closed_list_is_read_though_it_is_spelled_otherwise(word: str) -> None:
    faults: Faults = []
    assert COLOUR.read(word, "x", faults) == "red"
    assert [(one.severity, one.hint, one.fix) for one in faults] == [("error", "write red", "red")]


def test_a_word_of_an_open_list_stays_as_it_is_spelled() -> None:
    faults: Faults = []
    assert SIZE.read("Small", "x", faults) == "Small"
    assert [(one.severity, one.fix) for one in faults] == [("warning", "small")]


@pytest.mark.parametrize("text", ["2024-05-05", "2024-05", "2024"])
def test_a_date_as_it_is_to_be_written_is_taken(text: str) -> None:
    assert str(typed_date(text)) == text


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("May 5, 2024", "write 2024-05-05"),
        ("5/4/2024", "write 2024-04-05 or 2024-05-04"),
        ("2024-02-30", "correct the date"),
        ("soon", "write 2021-05-04, or 2021-05 or 2021 if no more is known"),
    ],
)
def test_who_types_a_date_in_another_way_is_told_what_to_write(text: str, hint: str) -> None:
    with pytest.raises(BadValue) as told:
        typed_date(text)
    assert told.value.hint == hint


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("10:09", 609),
        ("0:05", 5),
        ("1:52:13", 6733),
        ("100:00:00", 360_000),
        ("609", 609),
        ("609s", 609),
        ("0", 0),
    ],
)
def test_offsets_are_clocks_or_seconds(text: str, seconds: int) -> None:
    assert parse_offset(text) == seconds


@pytest.mark.parametrize(
    "text", ["10:60", "1:2:3:4", "-5", "1.5", "10m9s", "", " 5", "1:5", "١٠:٠٩", "9" * 7]
)
def test_other_offsets_are_refused_with_the_way_out(text: str) -> None:
    with pytest.raises(BadValue, match="is not an offset; write 10:09, 1:52:13 or seconds"):
        parse_offset(text)


@given(st.integers(0, 999_999))
def test_an_offset_is_spoken_as_it_is_read(seconds: int) -> None:
    assert parse_offset(format_offset(seconds)) == seconds


@pytest.mark.parametrize(("text", "flag"), [("true", True), ("Yes", True), ("off", False)])
def test_flags_have_several_spellings(text: str, flag: bool) -> None:
    assert parse_flag(text) == flag


@pytest.mark.parametrize(
    ("kind", "plain", "value"),
    [
        (TEXT, "no", "no"),
        (FLAG, "no", False),
        (COLOUR, "red", "red"),
        (SIZE, "tiny", "tiny"),
        (list_of(TEXT), "a", ("a",)),
        (list_of(TEXT), ["a", "b"], ("a", "b")),
        (list_of(TEXT), ["a", "", "b"], ("a", "b")),
        (list_of(TEXT), [], ()),
        (QUOTE, "a", Quote(text="a")),
        (QUOTE, {"text": "a", "role": "b"}, Quote(text="a", role="b")),
        (IMAGE, {"src": "a", "link": "true"}, Image(src="a", link=True)),
        (list_of(QUOTE), ["a", {"text": "b"}], (Quote(text="a"), Quote(text="b"))),
        (list_of(QUOTE), {"text": "b"}, (Quote(text="b"),)),
    ],
)
def test_one_shape_is_read_from_every_spelling(kind: Kind, plain: Plain, value: object) -> None:
    faults: Faults = []
    assert kind.read(plain, "x", faults) == value


@pytest.mark.parametrize(
    ("kind", "plain", "said"),
    [
        (TEXT, None, "warning x: x has no value; give it a value or delete the line"),
        (TEXT, ["a"], "error x: x is a list, text is expected; write one value"),
        (TEXT, {"a": "b"}, "error x: x is a mapping, text is expected; write one value"),
        (COLOUR, "rad", "error x: 'rad' is not a known colour; did you mean red?"),
        (COLOUR, "blue", "error x: 'blue' is not a known colour; use one of red, green"),
        (SIZE, "tiny", "warning x: 'tiny' is not a known size; use one of small, large"),
        (
            list_of(TEXT),
            ["a", None],
            "warning x[1]: x[1] has no value; give it a value or delete the line",
        ),
        (IMAGE, ["a"], "error x: x is a list, text or a mapping is expected; "),
        (IMAGE, {"alt": "a"}, "error x: x has no src; add src: to it"),
        (
            IMAGE,
            {"src": "a", "crdit": "b"},
            "warning x.crdit: crdit is not a known key; did you mean credit?",
        ),
        (
            COLOUR,
            "x" * 5000,
            f"error x: '{'x' * 60}…' is not a known colour; use one of red, green",
        ),
    ],
)
def test_what_cannot_be_read_is_said(kind: Kind, plain: Plain, said: str) -> None:
    faults: Faults = []
    kind.read(plain, "x", faults)
    assert [f"{one.severity} {one.field}: {one.message}; {one.hint}" for one in faults] == [said]


@pytest.mark.parametrize(
    ("write", "value", "plain"),
    [
        (list_of(TEXT).write, ("a",), "a"),
        (list_of(TEXT).write, ("a", "b"), ["a", "b"]),
        (QUOTE.write, Quote(text="a"), "a"),
        (QUOTE.write, Quote(text="a", speaker="b"), {"text": "a", "speaker": "b"}),
        (IMAGE.write, Image(src="a", link=True), {"src": "a", "link": "true"}),
        (QUOTE.full, Quote(text="a"), {"text": "a"}),
        (list_of(QUOTE).full, (Quote(text="a"),), [{"text": "a"}]),
        (OFFSET.write, 609, "10:09"),
    ],
)
def test_values_are_written_short_for_people_and_full_for_programs(
    write: Callable[[object], Plain], value: object, plain: Plain
) -> None:
    assert write(value) == plain
