"""Outlet names in a separate table."""

import json

import pytest

from tests.importers.reading import plain, read

PIECES = [
    {"outlet": "lm", "title": "Un fleuve", "url": "https://lemonde.example/1", "date": "2021"},
    {"outlet": "dz", "title": "Ein See", "url": "https://zeit.example/2", "date": "2020"},
]


@pytest.mark.parametrize(
    "table",
    [
        {"lm": "Le Monde", "dz": "Die Zeit"},
        {"lm": {"name": "Le Monde", "web": "https://lm.fr"}, "dz": {"name": "Die Zeit"}},
        [{"id": "lm", "name": "Le Monde", "logo": "lm.png"}, {"id": "dz", "name": "Die Zeit"}],
    ],
)
@pytest.mark.parametrize("order", [("media", "pieces"), ("pieces", "media")])
def test_outlets_given_by_key_get_their_names(table: object, order: tuple[str, str]) -> None:
    tree = {"media": table, "pieces": PIECES}
    found = plain(read("json", json.dumps({name: tree[name] for name in order})))
    assert [(one["outlet"], one["title"]) for one in found] == [
        ("Le Monde", "Un fleuve"),
        ("Die Zeit", "Ein See"),
    ]


def test_names_that_no_article_refers_to_are_not_a_table() -> None:
    tree = {"media": {"x": "Le Monde", "y": "Die Zeit"}, "pieces": PIECES}
    assert [one["outlet"] for one in plain(read("json", json.dumps(tree)))] == ["lm", "dz"]
