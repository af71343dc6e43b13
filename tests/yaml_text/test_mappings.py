"""Keys are inserted into an entry and removed, and nothing else of it changes."""

import pytest

from clippings.errors import ClipError
from clippings.values import Plain
from tests.yaml_text.changed import amended, without_keys

ENTRY = "- id: a   # first\n  url: x\n  date: 2021 # second\n"


@pytest.mark.parametrize(
    ("text", "values", "after"),
    [
        (ENTRY, {"title": "T"}, "- id: a   # first\n  url: x\n  title: T\n  date: 2021 # second\n"),
        (ENTRY, {"own": "T"}, ENTRY + "  own: T\n"),
        (ENTRY, {"note": "T"}, ENTRY + "  note: T\n"),
        ("- url: x\n", {"id": "a"}, "- id: a\n  url: x\n"),
        ("- id: a", {"url": "x"}, "- id: a\n  url: x\n"),
        ("-   id: a\n", {"url": "x"}, "-   id: a\n    url: x\n"),
        ("-\n  id: a\n", {"url": "x"}, "-\n  id: a\n  url: x\n"),
        ("- ? id\n  : a\n", {"url": "x"}, "- ? id\n  : a\n  url: x\n"),
        ("- ? url\n  : x\n", {"id": "a"}, "- id: a\n  ? url\n  : x\n"),
        ("- id: a\r\n", {"url": "x"}, "- id: a\r\n  url: x\r\n"),
        ("- id: a\n\n- id: b\n", {"url": "x"}, "- id: a\n  url: x\n\n- id: b\n"),
        (
            "- id: a\n  # below\n\n- id: b\n",
            {"url": "x"},
            "- id: a\n  url: x\n  # below\n\n- id: b\n",
        ),
        ("- id: |\n    a\n\n- id: b\n", {"url": "x"}, "- id: |\n    a\n  url: x\n\n- id: b\n"),
        ("- id: |+\n    a\n\n- id: b\n", {"url": "x"}, "- id: |+\n    a\n\n  url: x\n- id: b\n"),
        ("- {id: a}\n", {"url": "x"}, "- {id: a, url: x}\n"),
        ("- {id: a, date: b}\n", {"url": "x"}, "- {id: a, url: x, date: b}\n"),
        ('- {"id": "a"}\n', {"url": "x"}, '- {"id": "a", "url": "x"}\n'),
        (
            '- {\n    "id": "a",\n    "date": "b"\n  }\n',
            {"url": "x"},
            '- {\n    "id": "a",\n    "url": "x",\n    "date": "b"\n  }\n',
        ),
        (ENTRY, {"tags": ["a", "b"]}, ENTRY + "  tags: [a, b]\n"),
        (ENTRY, {"tags": ["a, b", "c"]}, ENTRY + "  tags:\n    - a, b\n    - c\n"),
        (
            ENTRY,
            {"image": {"src": "s", "alt": "t: u"}},
            ENTRY + '  image:\n    src: s\n    alt: "t: u"\n',
        ),
        (
            ENTRY,
            {"quote": [{"text": "t", "speaker": "s"}, "u"]},
            "- id: a   # first\n  url: x\n  date: 2021 # second\n"
            "  quote:\n    - text: t\n      speaker: s\n    - u\n",
        ),
        (ENTRY, {"note": "one\n\ntwo"}, ENTRY + "  note: |-\n    one\n\n    two\n"),
        (ENTRY, {"no": "x"}, ENTRY + '  "no": x\n'),
        (ENTRY, {"own": None}, ENTRY + "  own:\n"),
        (
            ENTRY,
            {"x": "1", "note": "2", "a": "3", "lang": "4", "title": "5"},
            "- id: a   # first\n  url: x\n  title: '5'\n  date: 2021 # second\n"
            "  lang: '4'\n  note: '2'\n  x: '1'\n  a: '3'\n".replace("'", '"'),
        ),
        (ENTRY, {"own": {}, "other": []}, ENTRY + "  own: {}\n  other: []\n"),
        (ENTRY, {"date": "2021"}, ENTRY),
        (
            ENTRY,
            {"archive": {"url": "u", "date": "2021-05-04"}},
            ENTRY + "  archive:\n    url: u\n    date: 2021-05-04\n",
        ),
    ],
)
def test_a_new_key_goes_where_the_order_has_it(
    text: str, values: dict[str, Plain], after: str
) -> None:
    assert amended(text, **values) == after


@pytest.mark.parametrize(
    ("text", "names", "after"),
    [
        (ENTRY, ["url"], "- id: a   # first\n  date: 2021 # second\n"),
        (ENTRY, ["date"], "- id: a   # first\n  url: x\n"),
        (ENTRY, ["id"], "- url: x\n  date: 2021 # second\n"),
        (ENTRY, ["id", "url"], "- date: 2021 # second\n"),
        ("- id: a\n  # about x\n  url: x\n", ["id"], "-\n  # about x\n  url: x\n"),
        ("- id: a\n  # c\n  url: x\n  date: y\n", ["id", "url"], "-\n  # c\n  date: y\n"),
        ("- id: |+\n    a\n\n  # c\n  url: x\n", ["id"], "-\n  # c\n  url: x\n"),
        ("- id: a\n  url: x", ["url"], "- id: a\n"),
        ("- id: a\n  tags:\n  - b # c\n  - d\n  url: x\n", ["tags"], "- id: a\n  url: x\n"),
        ("-\n  id: a\n  url: x\n", ["id"], "-\n  url: x\n"),
        ("- {id: a, url: x, date: y}\n", ["id"], "- {url: x, date: y}\n"),
        ("- {id: a, url: x, date: y}\n", ["url"], "- {id: a, date: y}\n"),
        ("- {id: a, url: x, date: y}\n", ["url", "date"], "- {id: a}\n"),
        ("- {id: a, url: x, date: y}\n", ["id", "url", "date"], "- {}\n"),
    ],
)
def test_a_key_that_is_taken_out_takes_its_lines(text: str, names: list[str], after: str) -> None:
    assert without_keys(text, *names) == after


@pytest.mark.parametrize(
    ("text", "url", "after"),
    [
        ("- url: x # c\n", ["a", "b"], "- url: [a, b] # c\n"),
        ("- url: x # c\n", {"a": "b"}, "- url: # c\n    a: b\n"),
        ("- url: x\n", {"a": "b"}, "- url:\n    a: b\n"),
        ("- url: # c\n", {"a": "b"}, "- url: # c\n    a: b\n"),
        ("- url: [a] # c\n", "x", "- url: x # c\n"),
        ("- url:\n    - a\n    - b # c\n", "x", "- url: x # c\n"),
        ("- url: {a: b}\n", ["c"], "- url: [c]\n"),
        ("- {url: x, id: y}\n", ["c", {"d": "e"}], "- {url: [c, {d: e}], id: y}\n"),
        ("- url: x\n", None, "- url:\n"),
        ("- url: |+\n    x\n\n- id: b\n", ["c"], "- url: [c]\n\n- id: b\n"),
        ("- url: {a: b}\n", {"c": "d"}, "- url:\n    c: d\n"),
    ],
)
def test_a_value_of_another_shape_keeps_the_comment_of_its_line(
    text: str, url: Plain, after: str
) -> None:
    assert amended(text, url=url) == after


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("- url:\n    # c\n    - a\n", "3:5"),
        ("- url:\n    - a # c\n    - b\n", "2:5"),
        ("- url: [ # c\n    a]\n", "1:8"),
        ("- url: # c\n    x y\n", "2:5"),
        ("- url: | # c\n    x\n", "1:8"),
        ("- url:\n    a: | # c\n      x\n", "2:5"),
    ],
)
def test_comments_inside_a_replaced_value_are_not_thrown_away(text: str, at: str) -> None:
    with pytest.raises(ClipError) as refusal:
        amended(text, url={"z": "z"})
    assert str(refusal.value).startswith(f"clippings.yaml:{at}: ")


def test_a_hash_in_a_value_is_no_comment() -> None:
    assert amended("- url:\n    - 'a #b'\n    - http://x#c\n", url="d") == "- url: d\n"


@pytest.mark.parametrize(
    ("text", "at"),
    [("- ? id\n  : a\n", "1:5"), ("- {id, url}\n", "1:4")],
)
def test_what_cannot_be_spliced_is_refused_with_its_place(text: str, at: str) -> None:
    with pytest.raises(ClipError) as refusal:
        amended(text, id=["x"])
    assert str(refusal.value).startswith(f"clippings.yaml:{at}: ")


def test_a_repeated_key_is_reported_with_its_place() -> None:
    with pytest.raises(ClipError, match=r"clippings.yaml:2:3: url is here twice"):
        amended("- id: a\n  url: b\n  url: c\n", id="d")


def test_the_only_key_of_an_entry_is_not_taken_out() -> None:
    with pytest.raises(ClipError, match="a cannot be removed from its line"):
        without_keys("- a: b\n", "a")
