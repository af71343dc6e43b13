"""Entries of a list, held to the rules."""

import pytest

from clippings.clipping import Collection
from clippings.importers import Entry
from clippings.importing.candidates import Candidate, candidate_of
from clippings.importing.rule_errors import hold_to_rules
from clippings.values import Plain

URL = "https://taz.de/1"
LONG = "https://web.archive.org/web/2021/" + "x" * 2000


def _held(**plain: Plain) -> Candidate:
    ((candidate,), _) = hold_to_rules([candidate_of(Entry(plain=plain, line=7), Collection())])
    return candidate


@pytest.mark.parametrize("name", ["*/a", "a b", "-a", "a" * 201])
def test_an_id_that_cannot_be_one_is_kept_as_theirs(name: str) -> None:
    held = _held(id=name, url=URL)
    assert (held.plain, held.lost) == ({"url": URL, "their_id": name}, ())


@pytest.mark.parametrize(
    ("written", "clean"),
    [
        ("A\u202e river\ufeff", "A river"),
        ("A\u2028river", "A river"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        (["A\u200b river", "\ufeff"], ["A river"]),
        ({"text": "A\x1b river", "speaker": "\u200b"}, {"text": "A river"}),
    ],
)
def test_characters_that_nobody_sees_are_dropped(written: Plain, clean: Plain) -> None:
    assert _held(url=URL, quote=written).plain == {"url": URL, "quote": clean}


def test_a_key_has_no_characters_that_nobody_sees() -> None:
    assert _held(url=URL, **{"re\0ach": "100"}).plain == {"url": URL, "reach": "100"}


def test_spaces_in_an_address_are_written_as_browsers_ask_for_them() -> None:
    assert _held(url=" https://taz.de/a b ").plain == {"url": "https://taz.de/a%20b"}


@pytest.mark.parametrize(
    ("field", "written", "public"),
    [
        ("url", "https://u:secret@taz.de/1", "https://taz.de/1"),
        ("archive", {"url": "https://u@taz.de/1", "date": "2021"}, {"url": URL, "date": "2021"}),
        ("links", ["https://u:secret@taz.de/1"], ["https://taz.de/1"]),
    ],
)
def test_a_password_in_an_address_is_left_out_and_reported_without_it(
    field: str, written: Plain, public: Plain
) -> None:
    held = _held(title="A river", **{field: written})
    assert held.plain[field] == public
    assert [(fault.place.line, fault.message) for fault in held.lost] == [
        (7, f"{field} held a password, which is left out")
    ]


def test_an_outlet_is_named_by_its_host_if_only_its_address_is_known() -> None:
    assert _held(url=URL, outlet="https://u:secret@www.faz.example/").plain["outlet"] == (
        "faz.example"
    )


@pytest.mark.parametrize(
    ("field", "value", "message"),
    [
        ("url", "ftp://taz.de/1", "ftp: is not the address of a web page, so url is left out"),
        (
            "archive",
            LONG,
            "the address has 2033 characters, 2000 is the limit, so archive is left out",
        ),
    ],
)
def test_a_value_with_an_error_is_left_out_and_reported(
    field: str, value: str, message: str
) -> None:
    held = _held(title="A river", **{field: value})
    assert held.plain == {"title": "A river"}
    assert [(fault.place.line, fault.rule, fault.message) for fault in held.lost] == [
        (7, field, message)
    ]


def test_an_entry_of_which_nothing_remains_is_left_out_and_reported() -> None:
    entry = Entry(plain={"url": "ftp://taz.de/1", "title": "\ufeff", "lang": "de"}, line=7)
    kept, findings = hold_to_rules([candidate_of(entry, Collection())])
    assert kept == ()
    assert [(fault.place.line, fault.message) for fault in findings] == [
        (7, "ftp: is not the address of a web page, so url is left out"),
        (7, "an entry without address, title or file is left out"),
    ]


def test_a_piece_in_print_may_have_neither_address_nor_title() -> None:
    assert _held(outlet="Estilo", date="1996-05").lost == ()
