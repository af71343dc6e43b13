"""Clippings and faults of a file, each with its place."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clippings.clipping import Collection, Outlet
from clippings.data_file.snapshot import snapshot_of


def _load(text: str | bytes) -> Collection:
    data = text if isinstance(text, bytes) else text.encode()
    return snapshot_of(data, "clippings.yaml").collection


def _faults(text: str | bytes) -> list[str]:
    return [
        f"{fault.place.line}:{fault.place.column} {fault.rule} {fault.severity}: {fault.message}"
        for fault in _load(text).faults
    ]


@pytest.mark.parametrize(
    ("text", "faults"),
    [
        ("", []),
        ("# nothing yet\n", []),
        ("clippings:\n", []),
        ("- id: a\n  lang: no\n  start: 10:09\n  date: 2021-05\n  featured: yes\n", []),
        (
            "- date: 2021-02-30\n",
            ["1:9 date error: 2021-02-30 is not in the calendar (day is out of range for month)"],
        ),
        ("- start: 10:99\n", ["1:10 start error: '10:99' is not an offset"]),
        ("- id: [a]\n", ["1:7 shape error: id is a list, text is expected"]),
        ("- title: {a: b}\n", ["1:10 shape error: title is a mapping, text is expected"]),
        ("- title:\n", ["1:9 shape warning: title has no value"]),
        ("- title: ~\n", ["1:10 shape warning: title has no value"]),
        ("- title: ' '\n", ["1:10 shape warning: title has no value"]),
        (
            "- quote:\n  - a\n  - [b]\n",
            ["3:5 shape error: quote[1] is a list, text or a mapping is expected"],
        ),
        ("- quote:\n  - a\n  - {role: b}\n", ["3:5 shape error: quote[1] has no text"]),
        ("- image: {alt: a}\n", ["1:10 shape error: image has no src"]),
        (
            "- image: {src: [a]}\n",
            [
                "1:16 shape error: image.src is a list, text is expected",
                "1:10 shape error: image has no src",
            ],
        ),
        ("- titel: a\n", ["1:3 unknown-key warning: titel is not a known key"]),
        ("- a.b[0]: a\n", ["1:3 unknown-key warning: a.b[0] is not a known key"]),
        ("- x[: a\n", ["1:3 unknown-key warning: x[ is not a known key"]),
        (
            "- image:\n    src: a\n    sorce: b\n",
            ["3:5 unknown-key warning: sorce is not a known key"],
        ),
        ("- quote: [a, {text: b, who: c}]\n", ["1:24 unknown-key warning: who is not a known key"]),
        ("- status: gone\n", ["1:11 status error: 'gone' is not a known status"]),
        ("- kind: artikel\n", ["1:9 kind warning: 'artikel' is not a known kind"]),
        ("- featured: maybe\n", ["1:13 shape error: 'maybe' is neither true nor false"]),
        (
            "- id: a\n  url: b\n  id: c\n",
            ["3:3 duplicate-key error: id is repeated here, first given on line 1"],
        ),
        (
            "- quote:\n  - {text: a, role: b, role: c}\n  - d\n",
            ["2:24 duplicate-key error: role is repeated here, first given on line 2"],
        ),
        (
            "title: a\nclippings: []\ntitle: b\n",
            ["3:1 duplicate-key error: title is repeated here, first given on line 1"],
        ),
        ("- a\n", ["1:3 shape error: an entry is only text"]),
        (
            "-\n- [b]\n",
            ["1:2 shape error: an entry is only text", "2:3 shape error: an entry is a list"],
        ),
        ("titel: a\nclippings: []\n", ["1:1 unknown-key warning: titel is not a known key"]),
        ("title: [a]\nclippings: []\n", ["1:8 shape error: title is a list, text is expected"]),
        (
            "outlets: {A: {ulr: x}}\nclippings: []\n",
            ["1:15 unknown-key warning: ulr is not a known key"],
        ),
        (
            "outlets:\n- name: A\n  ulr: x\nclippings: []\n",
            ["3:3 unknown-key warning: ulr is not a known key"],
        ),
        (f"- date: {'9' * 5000}\n", [f"1:9 date error: '{'9' * 60}…' is not a date"]),
        (f"- start: {'9' * 5000}\n", [f"1:10 start error: '{'9' * 60}…' is not an offset"]),
    ],
)
def test_each_fault_is_reported_at_its_place(text: str, faults: list[str]) -> None:
    assert _faults(text) == faults


@pytest.mark.parametrize(
    ("broken", "fault"),
    [
        (b'- id: b\n  title: "x\n', "4:10 syntax error: a quotation mark is never closed"),
        (b"- id: b\n  title: a\0b\n", "4:11 syntax error: the character U+0000"),
        (b"- id: b\n  title: caf\xe9\n", "4:13 syntax error: a byte that is not UTF-8"),
        (b"- id: b\n  title: &a x\n", "4:10 syntax error: an anchor, &a"),
        (b"- id: b\n  title: !!python/name:x y\n", "4:10 syntax error: a tag, !!python/name:x"),
        (b"- <<: *b\n  id: b\n", "3:3 syntax error: a merge key, <<"),
        (b"- id: b\n---\n", "4:1 syntax error: a second document begins here"),
        (
            b"- id: b\n  tags: " + b"[" * 10_000 + b"\n",
            "4:15 syntax error: lists or mappings nested",
        ),
        (
            b"- id: b\n  tags:\n    " + b"- " * 10_000 + b"\n",
            "5:17 syntax error: lists or mappings nested",
        ),
        (b"- " + b"? " * 10_000 + b"\n", "3:17 syntax error: lists or mappings nested"),
    ],
)
def test_a_broken_entry_hides_nothing_of_the_others(broken: bytes, fault: str) -> None:
    head, tail = b"- id: a\n  date: 2021-13\n", b"- id: c\n  date: 2021-02-30\n"
    faults = _faults(head + broken + tail)
    assert faults[0].startswith(fault)
    assert "2:9 date error: 2021-13 is not in the calendar (month must be in 1..12)" in faults
    assert faults[-1].endswith("2021-02-30 is not in the calendar (day is out of range for month)")
    assert {"a", "c"} <= {clipping.id for clipping in _load(head + broken + tail).clippings}


@pytest.mark.parametrize("coding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_another_coding_is_reported_in_one_plain_sentence(coding: str) -> None:
    text = "- id: a\n  title: été\n"
    assert _faults(text.encode(coding)) == ["1:1 syntax error: the file is UTF-16"]


def test_many_faults_are_all_reported() -> None:
    assert len(_faults("- id: a\n  date: x\n  titel: y\n" * 1000)) == 2000


def test_faults_of_one_line_share_its_text() -> None:
    first, *others = _load("[" + "{titel: x}, " * 1000 + "]").faults
    assert len(others) == 999
    assert all(other.place.excerpt is first.place.excerpt for other in others)


@given(st.binary())
def test_no_bytes_make_it_raise(data: bytes) -> None:
    _load(data)


_SIGNS = "-?:,[]{}#&*!|>'\"%@`\t\n\r aé😀\x85\u2028\ufeff\0~<=."
_LINES = ["- id: a\n", "  url: b\n", "clippings:\n", "  image: {src: ", "quote:", "---\n", "- - "]


@given(st.lists(st.sampled_from([*_SIGNS, *_LINES])))
def test_no_heap_of_signs_makes_it_raise(signs: list[str]) -> None:
    _load("".join(signs))


@given(st.dictionaries(st.text(), st.text() | st.lists(st.text()), max_size=5))
def test_no_keys_make_it_raise(entry: dict[str, object]) -> None:
    import json

    text = json.dumps([entry], ensure_ascii=False).encode("utf-8", "replace")
    for clipping in _load(text).clippings:
        assert clipping.place("image.src").line == 1


def test_a_clipping_has_the_places_of_its_values() -> None:
    text = "# c\n- id: a\n  image:\n    src: b\n  quote: [c, {text: d}]\n"
    place = _load(text).clippings[0].place
    assert (place("id").line, place("id").column) == (2, 7)
    assert (place("image.src").line, place("image.src").column) == (4, 10)
    assert (place("quote[1].text").line, place("quote[1].text").column) == (5, 21)
    assert (place("title").line, place("title").column) == (2, 3)


def test_the_page_keys_are_read() -> None:
    text = """\
title: In the press
intro: What they say.
url: https://example.org/press
outlets:
  Le Monde: [lemonde.fr, Le Monde diplomatique]
  ZEIT: {url: https://zeit.de, logo: zeit.svg, lang: de}
  taz: https://taz.de
  BBC:
clippings:
  - id: a
"""
    page = _load(text)
    assert (page.title, page.intro) == ("In the press", "What they say.")
    assert page.url == "https://example.org/press"
    assert page.outlets == (
        Outlet(name="Le Monde", aliases=("lemonde.fr", "Le Monde diplomatique")),
        Outlet(name="ZEIT", url="https://zeit.de", logo="zeit.svg", lang="de"),
        Outlet(name="taz", url="https://taz.de"),
        Outlet(name="BBC"),
    )
    assert [clipping.id for clipping in page.clippings] == ["a"]
    assert page.faults == ()
