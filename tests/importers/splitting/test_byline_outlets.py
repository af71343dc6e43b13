"""Outlets in the column for authors."""

import json

from tests.importers.reading import plain, read


def who(*rows: tuple[str, str]) -> list[tuple[object, object]]:
    records = [{"title": "A river", "link": url, "author": name} for name, url in rows]
    entries = plain(read("json", json.dumps(records)))
    return [(one.get("author"), one.get("outlet")) for one in entries]


BRACKETED = (
    ("Ann Lee (The Hive)", "https://thehive.example/1"),
    (
        "Bob Roe (Bee News)",
        "https://beenews.example/1",
    ),
)


def test_a_name_in_the_address_is_an_outlet() -> None:
    rows = (*BRACKETED, ("France Miel", "https://radio.example/francemiel/1"))
    assert who(*rows)[-1] == (None, "France Miel")


def test_a_name_that_is_not_in_the_address_is_an_author() -> None:
    rows = (*BRACKETED, ("Eva Day", "https://radio.example/1"))
    assert who(*rows)[-1] == (["Eva Day"], None)
