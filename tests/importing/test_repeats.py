"""Entries of a list about the same article."""

import pytest

from clippings.clipping import Collection
from clippings.importers import Entry
from clippings.importing.candidates import Candidate, candidate_of
from clippings.importing.repeats import join_repeats
from clippings.values import Plain

URL = "https://taz.de/1"


def _joined(*plains: dict[str, Plain]) -> list[Candidate]:
    entries = [
        Entry(plain={"url": URL, "title": "A river", **plain}, line=line)
        for line, plain in enumerate(plains, start=1)
    ]
    return join_repeats(candidate_of(entry, Collection()) for entry in entries)


@pytest.mark.parametrize(
    ("field", "first", "second", "whole"),
    [
        ("quote", "One.", "Two.", ["One.", "Two."]),
        ("quote", ["One.", "Two."], ["Two.", "Three."], ["One.", "Two.", "Three."]),
        ("quote", "“One”", {"text": "One.", "speaker": "Eva"}, {"text": "“One”", "speaker": "Eva"}),
        (
            "quote",
            {"text": "One.", "speaker": "Eva"},
            {"text": "One.", "speaker": "Ada"},
            [{"text": "One.", "speaker": "Eva"}, {"text": "One.", "speaker": "Ada"}],
        ),
        ("tags", ["C"], ["C++", "C"], ["C", "C++"]),
        (
            "links",
            "https://taz.de/2",
            {"url": "https://taz.de/2", "rel": "part"},
            {"url": "https://taz.de/2", "rel": "part"},
        ),
        ("author", "Eva", ["Eva", "Ada"], ["Eva", "Ada"]),
        ("image", "a.png", {"src": "a.png", "alt": "A boat"}, {"src": "a.png", "alt": "A boat"}),
        ("date", "2021", "2021-05", "2021-05"),
        ("date", "2021-05", "2021", "2021-05"),
        ("outlet", "taz", "TAZ", "taz"),
        ("reach", "100", "100", "100"),
        ("lang", "", "de", "de"),
    ],
)
def test_an_article_that_is_listed_twice_has_what_both_entries_say(
    field: str, first: Plain, second: Plain, whole: Plain
) -> None:
    (joined,) = _joined({field: first}, {field: second})
    assert (joined.plain[field], joined.lost) == (whole, ())


@pytest.mark.parametrize(
    ("field", "first", "second"),
    [
        ("id", "a-1", "a1"),
        ("lang", "de", "fr"),
        ("author", "Eva", "Ada"),
        ("image", "a-1.png", "a1.png"),
        ("note", "for the board", "for the press"),
        ("reach", "100", "200"),
    ],
)
def test_a_value_that_differs_is_left_out_and_named_with_its_line(
    field: str, first: Plain, second: Plain
) -> None:
    (joined,) = _joined({field: first}, {field: second})
    assert joined.plain[field] == first
    assert [(fault.place.line, fault.message) for fault in joined.lost] == [
        (2, f"left out, as line 1 has another value for the same piece: {field} {second!r}")
    ]


def test_a_title_that_only_a_second_entry_states_counts_for_the_third() -> None:
    joined = _joined({"title": ""}, {"title": "A river"}, {"title": "A lake"})
    assert [one.plain["title"] for one in joined] == ["A river", "A lake"]


def test_entries_of_which_too_little_is_known_stay_apart() -> None:
    entry = Entry(plain={"outlet": "Estilo", "date": "1996-05"})
    assert len(join_repeats([candidate_of(entry, Collection())] * 2)) == 2
