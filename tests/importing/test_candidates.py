"""The entries of a list, prepared for the data file."""

import pytest

from clippings.clipping import Collection
from clippings.importers import Entry
from clippings.importing.candidates import candidate_of
from clippings.importing.merging import Merged, merge
from clippings.values import Plain


def _entry(line: int = 0, **plain: Plain) -> Entry:
    return Entry(plain=plain, line=line)


def _merged(*entries: Entry) -> Merged:
    return merge([candidate_of(entry, Collection()) for entry in entries], Collection())


def test_an_invalid_value_is_dropped_and_reported_with_its_line() -> None:
    merged = _merged(_entry(7, url="https://taz.de/1", access="members"))
    assert "access" not in merged.new[0]
    assert [(fault.place.line, fault.field) for fault in merged.findings] == [(7, "access")]


def test_invisible_characters_are_dropped() -> None:
    merged = _merged(_entry(url="https://taz.de/1", title="A\x00 b\x1b[31m"))
    assert merged.new[0]["title"] == "A b[31m"


def test_the_offset_in_an_address_is_kept() -> None:
    merged = _merged(_entry(url="https://www.youtube.com/watch?v=x&t=609s"))
    assert merged.new[0]["start"] == "10:09"


@pytest.mark.parametrize(
    ("theirs", "ours"),
    [
        ("Published", "published"),
        ("publish", "published"),
        ("LIVE", "published"),
        ("Draft", "draft"),
        ("pending", "draft"),
        ("private", "hidden"),
        ("Entwurf", "draft"),
        ("Left Out", "left-out"),
    ],
)
def test_a_status_of_another_system_is_translated(theirs: str, ours: str) -> None:
    merged = _merged(_entry(title="A river", status=theirs))
    assert (merged.new[0]["status"], merged.findings) == (ours, ())


def test_an_entry_with_an_unknown_status_becomes_a_draft_and_is_reported() -> None:
    merged = _merged(_entry(title="A river", status="embargoed", line=7))
    assert merged.new == (
        {"title": "A river", "their_status": "embargoed", "id": "a-river", "status": "draft"},
    )
    assert [(fault.place.line, fault.message, fault.hint) for fault in merged.findings] == [
        (
            7,
            "'embargoed' is not a known status",
            "if new it is imported as a draft; `clip set ID status=published` publishes it",
        )
    ]


def test_a_value_spelled_differently_is_recognised() -> None:
    merged = _merged(_entry(title="A river", access="Paid"))
    assert (merged.new[0]["access"], merged.findings) == ("paid", ())
