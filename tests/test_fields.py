"""The table of fields: every field is read, written and given in full; nothing is lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clippings.clipping import Archive, Clipping, Image, Link, Quote
from clippings.dates import PartialDate
from clippings.fields import (
    ACCESSES,
    FIELDS,
    KINDS,
    RELATIONS,
    ROLES,
    STATUSES,
    UNREAD,
    read_clipping,
    to_full,
    to_plain,
)
from clippings.values import Plain
from tests.made_up import clippings_of
from tests.test_values import PLAIN

_TEXT = st.text(min_size=1).filter(str.strip) | st.sampled_from(["published", "false", "0"])
_MAYBE = st.just("") | _TEXT
_DATE = st.builds(PartialDate, st.integers(1450, 2100), st.integers(1, 12), st.integers(0, 28))
_QUOTES = st.builds(Quote, text=_TEXT, speaker=_MAYBE, role=_MAYBE)
_IMAGES = st.builds(
    Image,
    src=_TEXT,
    alt=_MAYBE,
    credit=_MAYBE,
    role=st.sampled_from(("", *ROLES)),
    link=st.booleans(),
)
_LINKS = st.builds(Link, url=_TEXT, rel=st.sampled_from(("", *RELATIONS)))
_ARCHIVES = st.builds(Archive, url=_TEXT, date=st.none() | _DATE)
_UNKNOWN = st.dictionaries(_TEXT.filter(lambda key: key not in FIELDS), PLAIN, max_size=2)


_TEXT_FIELDS = (
    *("id", "url", "title", "file", "outlet", "lang", "heading", "summary"),
    *("pages", "issue", "section", "note"),
)
CLIPPINGS = clippings_of(
    **dict.fromkeys(_TEXT_FIELDS, _MAYBE),
    date=st.none() | _DATE,
    kind=st.sampled_from(("", *KINDS)),
    authors=st.lists(_TEXT, max_size=3).map(tuple),
    quotes=st.lists(_QUOTES, max_size=3).map(tuple),
    image=st.none() | _IMAGES,
    start=st.none() | st.integers(0, 99_999),
    archive=st.none() | _ARCHIVES,
    links=st.lists(_LINKS, max_size=2).map(tuple),
    access=st.sampled_from(("", *ACCESSES)),
    status=st.sampled_from(STATUSES),
    tags=st.lists(_TEXT, max_size=3).map(tuple),
    featured=st.booleans(),
    extra=_UNKNOWN,
)


@given(CLIPPINGS)
def test_what_is_written_is_read_as_the_same_clipping(clipping: Clipping) -> None:
    again, faults = read_clipping(to_plain(clipping))
    assert again == clipping
    assert {fault.rule for fault in faults} <= {"unknown-key"}


@given(CLIPPINGS)
def test_what_programs_are_given_is_read_as_the_same_clipping(clipping: Clipping) -> None:
    full = to_full(clipping)
    assert [key for key in full if key in FIELDS] == [key for key in FIELDS if key in full]
    as_text = {key: _as_plain(value) for key, value in full.items()}
    assert read_clipping(as_text)[0] == clipping


def _as_plain(value: object) -> Plain:
    if isinstance(value, dict):
        return {key: _as_plain(part) for key, part in value.items()}
    if isinstance(value, list):
        return [_as_plain(part) for part in value]
    if isinstance(value, bool):
        return "true" if value else "false"
    return None if value is None else str(value)


@given(st.dictionaries(st.sampled_from(list(FIELDS)) | st.text(), PLAIN))
def test_the_gate_never_raises(plain: dict[str, Plain]) -> None:
    clipping, faults = read_clipping(plain)
    assert all(fault.id == clipping.id for fault in faults)


def test_every_field_has_its_attribute_and_every_attribute_its_field() -> None:
    held = {field.attribute for field in FIELDS.values()}
    assert held == {*Clipping._fields} - {"extra", "place"}


@pytest.mark.parametrize("name", FIELDS)
def test_every_example_is_a_good_value(name: str) -> None:
    clipping, faults = read_clipping({name: FIELDS[name].example})
    assert faults == ()
    assert to_plain(clipping) == {name: FIELDS[name].example}


def test_unknown_keys_are_kept_and_named() -> None:
    clipping, faults = read_clipping({"id": "a", "titel": ["b", None]})
    assert clipping.extra == {"titel": ["b", None]}
    assert to_plain(clipping) == {"id": "a", "titel": ["b", None]}
    assert [(fault.rule, fault.id, fault.hint) for fault in faults] == [
        ("unknown-key", "a", "did you mean title?")
    ]


@pytest.mark.parametrize(
    ("key", "meant"),
    [("language", "lang"), ("publisher", "outlet"), ("link", "url"), ("headline", "title")],
)
def test_a_key_that_others_use_is_told_by_our_name(key: str, meant: str) -> None:
    assert [one.hint for one in read_clipping({key: "x"})[1]] == [f"did you mean {meant}?"]


@pytest.mark.parametrize(
    ("plain", "status"),
    [
        ({"status": "Draft"}, "draft"),
        ({"status": " Left Out"}, "left-out"),
        ({"status": "drfat"}, UNREAD),
        ({"status": "private"}, UNREAD),
        ({"status": ["draft"]}, UNREAD),
        ({"Status": "draft"}, UNREAD),
        ({"STATUS": "drfat"}, UNREAD),
        ({"staus": "hidden"}, UNREAD),
        ({"their_status": "Draft"}, UNREAD),
        ({"status": ""}, "published"),
        ({"Status": "published"}, "published"),
        ({"their_status": "404"}, "published"),
        ({"state": "California"}, "published"),
        ({"state": "draft"}, UNREAD),
        ({"State": "Pending"}, UNREAD),
        ({"visibility": "private"}, UNREAD),
        ({"workflow": "draft"}, UNREAD),
        ({"state": "published"}, "published"),
        ({"draft": "true"}, UNREAD),
        ({"Draft": "Yes"}, UNREAD),
        ({"is_draft": "1"}, UNREAD),
        ({"hidden": "on"}, UNREAD),
        ({"private": "true"}, UNREAD),
        ({"published": "false"}, UNREAD),
        ({"publish": "no"}, UNREAD),
        ({"draft": "false"}, "published"),
        ({"hidden": ""}, "published"),
        ({"published": "true"}, "published"),
        ({"published": "2021-05-04"}, "published"),
        ({"draft": "2nd"}, "published"),
        ({"type": "review"}, "published"),
        ({"note": "draft"}, "published"),
        ({"draft": "true", "status": "published"}, "published"),
        ({"staus": "hidden", "status": "dead"}, "dead"),
    ],
)
def test_a_status_that_cannot_be_told_is_not_that_of_what_is_published(
    plain: dict[str, Plain], status: str
) -> None:
    clipping, faults = read_clipping(plain)
    assert clipping.status == status
    assert status != UNREAD or [fault.severity for fault in faults] == ["error"]


@pytest.mark.parametrize(
    ("key", "value", "hint"),
    [
        ("Status", "drfat", "did you mean status?"),
        ("Status", "draft", "write `status: draft`, or `status: published` to publish it"),
        ("state", "draft", "write `status: draft`, or `status: published` to publish it"),
        ("state", "pending", "write `status: draft`, or `status: published` to publish it"),
        ("draft", "true", "write `status: draft`, or `status: published` to publish it"),
        ("subtitle", "Hidden", "write `status: hidden`, or `status: published` to publish it"),
        ("published", "false", "write `status: hidden`, or `status: published` to publish it"),
    ],
)
def test_a_key_that_keeps_a_clipping_from_the_page_is_told_as_an_error(
    key: str, value: str, hint: str
) -> None:
    _clipping, faults = read_clipping({key: value})
    message = f"{key} is not a known key, and the clipping is not published"
    assert [(fault.rule, fault.severity, fault.message, fault.hint) for fault in faults] == [
        ("unknown-key", "error", message, hint)
    ]
