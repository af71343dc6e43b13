"""A value keeps its style, comment and place when its text changes."""

import pytest

from clippings.errors import ClipError
from tests.yaml_text.changed import amended, amended_without


@pytest.mark.parametrize(
    ("value", "new", "after"),
    [
        ("a # c", "b", "b # c"),
        ("a   # c", "b", "b   # c"),
        ("a\t# c", "b", "b\t# c"),
        ("a  ", "b", "b  "),
        ("'a' # c", "b", "'b' # c"),
        ("'a'", "it's", "'it''s'"),
        ('"a"', "b", '"b"'),
        ("a", "b: c", '"b: c"'),
        ("a", "no", '"no"'),
        ("a\n    b # c", "d", "d # c"),
        ('"a\n    b" # c', "d", '"d" # c'),
        ("|\n    a\n    b", "c\n", "|\n    c"),
        ("| # c\n    a", "b\n", "| # c\n    b"),
        ("|-\n      a", "b\nc", "|-\n      b\n      c"),
        ("|2-\n    a", "b", "|-\n    b"),
        (">\n    a\n    b", "c d\n", ">\n    c d"),
        (">-\n    a", "b\n\nc", "|-\n    b\n\n    c"),
        ("> # c\n    a", "b\tc", '"b\\tc" # c'),
        ("|+\n    a\n", "b", "|-\n    b\n"),
        ("", "a", "a"),
        ("# c", "a", "a # c"),
        ("~", "a", "a"),
        ("null # c", "a: b", '"a: b" # c'),
        ("", "a\nb", "|-\n    a\n    b"),
        ("# c", "a\nb", "|- # c\n    a\n    b"),
        ("a # c", "b\nc", "|- # c\n    b\n    c"),
        ("'a'", "b\nc", "|-\n    b\n    c"),
        ('"a\\nb"', "c\nd", '"c\\nd"'),
        ("a", "", '""'),
        ("a", "2021-05-04", '"2021-05-04"'),
    ],
)
def test_only_the_words_change(value: str, new: str, after: str) -> None:
    text = "# head\n- id: x\n  note:{}\n  own: y\n"
    assert amended(text.format(value and f" {value}"), note=new) == text.format(f" {after}")


@pytest.mark.parametrize(
    ("key", "old", "new", "after"),
    [
        ("date", "2020", "2021-05-04", "2021-05-04"),
        ("date", "'2020'", "2021-05-04", "'2021-05-04'"),
        ("date", "2020", "soon", "soon"),
        ("start", "609", "10:09", "10:09"),
        ("start", "", "609", "609"),
        ("pages", "4-5", "12", '"12"'),
    ],
)
def test_dates_and_offsets_need_no_quotation_marks(
    key: str, old: str, new: str, after: str
) -> None:
    text = f"- {key}: {old}".rstrip() + "\n"
    assert amended(text, **{key: new}) == f"- {key}: {after}\n"


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("- {note: a, own: y}\n", "- {note: b, own: y}\n"),
        ("- {'note': 'a', own: y}\n", "- {'note': 'b', own: y}\n"),
        ('- {"note": "a"}\n', '- {"note": "b"}\n'),
        ("[{note: a}]\n", "[{note: b}]\n"),
        (
            '{"clippings": [{"note": "a"}], "title": "t"}',
            '{"clippings": [{"note": "b"}], "title": "t"}',
        ),
    ],
)
def test_in_brackets_too(text: str, after: str) -> None:
    assert amended(text, note="b") == after


def test_text_of_several_lines_stays_on_one_line_in_brackets() -> None:
    assert amended("- {note: a}\n", note="b\nc") == '- {note: "b\\nc"}\n'


def test_a_part_of_a_mapping_changes_alone() -> None:
    text = "- image:\n    src: a  # small\n    alt: b\n  note: c\n"
    assert amended(text, image={"src": "a", "alt": "d", "credit": "e"}) == (
        "- image:\n    src: a  # small\n    alt: d\n    credit: e\n  note: c\n"
    )


def test_the_last_line_of_a_file_gets_its_break_where_the_value_needs_it() -> None:
    assert amended("- note: a", note="b\nc\n") == "- note: |\n    b\n    c\n"


def test_the_same_value_changes_nothing() -> None:
    text = "- id: 'a' # c\n  tags: [ b,c ]\n"
    assert amended(text, id="a", tags=["b", "c"]) == text


def test_bytes_that_are_not_utf8_are_refused() -> None:
    with pytest.raises(ClipError, match="set the terminal to UTF-8"):
        amended("- id: a\n", note="caf\udce9")


@pytest.mark.parametrize(
    ("old", "new"),
    [("a", "b"), ("'a'", "'b'"), ('"a"', '"b"'), ("2021", "b"), ("|-\n    a", "|-\n    b")],
)
def test_a_value_beside_a_key_in_quotation_marks_keeps_its_own(old: str, new: str) -> None:
    text = '- "id": a\n  "outlet": {}\n'
    assert amended(text.format(old), outlet="b") == text.format(new)


def test_text_in_json_stays_json() -> None:
    assert (
        amended('[{"id": "a", "start": 609}]', start="10:09") == '[{"id": "a", "start": "10:09"}]'
    )


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("- {id: a, url: x}\n", "- {id: a, title: T}\n"),
        ('[{"id": "a", "url": "x"}]', '[{"id": "a", "title": "T"}]'),
        ("- url: x\n  id: a\n", "- id: a\n  title: T\n"),
        ("- id: a\n  url: |+\n    x\n\n", "- id: a\n  title: T\n"),
    ],
)
def test_a_key_can_take_the_place_of_another(text: str, after: str) -> None:
    assert amended_without(text, "url", title="T") == after
