"""Entries of a file, changed and inserted by date."""

import pytest

from clippings.data_file.entries import insert_by_date, ordered, remove, replace_entries
from clippings.data_file.snapshot import snapshot_of
from clippings.dates import PartialDate
from clippings.errors import ClipError
from clippings.values import Plain
from clippings.yaml_text.headings import entry_date

NEWEST_FIRST = "- id: c\n  date: 2023\n- id: a\n  date: 2021\n"
OLDEST_FIRST = "- id: a\n  date: 2021\n- id: c\n  date: 2023\n"


@pytest.mark.parametrize(
    ("text", "after"),
    [
        (NEWEST_FIRST, "- id: c\n  date: 2023\n- id: b\n  date: 2022\n- id: a\n  date: 2021\n"),
        (OLDEST_FIRST, "- id: a\n  date: 2021\n- id: b\n  date: 2022\n- id: c\n  date: 2023\n"),
    ],
)
def test_a_new_entry_goes_in_its_place(text: str, after: str) -> None:
    now = snapshot_of(text.encode(), "f")
    assert insert_by_date(now, {"date": "2022", "id": "b"}).text == after


def test_several_new_entries_go_in_their_places() -> None:
    now = snapshot_of(NEWEST_FIRST.encode(), "f")
    new = [{"id": "z"}, {"id": "d", "date": "2024"}, {"id": "b", "date": "2022"}, {"id": "y"}]
    changed = insert_by_date(now, *new)
    ids = [entry["id"] for entry in changed.entries if isinstance(entry, dict)]
    assert ids == ["z", "d", "c", "b", "y", "a"]


def test_keys_are_written_in_their_order_and_unknown_ones_last() -> None:
    entry = {"own": "x", "date": "2021", "id": "a", "another": "y", "url": "z"}
    assert list(ordered(entry)) == ["id", "url", "date", "own", "another"]


def test_an_entry_is_replaced_by_what_a_function_makes_of_it() -> None:
    now = snapshot_of(NEWEST_FIRST.encode(), "f")
    changed = replace_entries(now, ["a"], lambda entry: entry | {"date": "2020", "lang": "fr"})
    assert changed.text == "- id: c\n  date: 2023\n- id: a\n  date: 2020\n  lang: fr\n"


@pytest.mark.parametrize(
    ("text", "prefix", "date", "ids"),
    [
        (NEWEST_FIRST, "c", "2020", ["a", "c"]),
        (NEWEST_FIRST, "a", "2023", ["c", "a"]),
        (NEWEST_FIRST, "a", "2024", ["a", "c"]),
        (OLDEST_FIRST + "- id: d\n  date: 2024\n", "a", "2024", ["c", "d", "a"]),
        (NEWEST_FIRST + "# end\n", "c", "2020", ["c", "a"]),
        ("- only text\n" + NEWEST_FIRST, "a", "2024", ["a", "c"]),
    ],
)
def test_an_entry_with_another_date_goes_where_that_belongs(
    text: str, prefix: str, date: str, ids: list[str]
) -> None:
    now = snapshot_of(text.encode(), "f")
    changed = replace_entries(now, [prefix], lambda entry: entry | {"date": date})
    assert [entry["id"] for entry in changed.entries if isinstance(entry, dict)] == ids


def test_an_entry_with_the_same_date_stays_where_it_is() -> None:
    now = snapshot_of(b"- id: a\n  date: 2021\n- id: b\n  date: 2022\n- id: c\n  date: 2020\n", "f")
    changed = replace_entries(now, ["a"], lambda entry: entry | {"title": "A"})
    assert changed.text.startswith("- id: a\n  title: A\n  date: 2021\n- id: b\n")


def test_entries_are_removed_by_the_beginnings_of_their_ids() -> None:
    now = snapshot_of(NEWEST_FIRST.encode(), "f")
    assert remove(now, ["a", "c"]).text == ""
    with pytest.raises(ClipError):
        remove(now, ["a", "z"])


@pytest.mark.parametrize(
    ("entry", "date"),
    [
        ({"date": "2021-05"}, PartialDate(2021, 5)),
        ({"date": "soon"}, None),
        ({"date": ["2021"]}, None),
        ({"id": "a"}, None),
        ("text", None),
        (None, None),
    ],
)
def test_the_date_of_an_entry_is_none_where_it_cannot_be_read(
    entry: Plain, date: PartialDate | None
) -> None:
    assert entry_date(entry) == date
