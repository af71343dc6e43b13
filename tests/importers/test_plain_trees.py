"""Data in the forms that programs give it."""

import json

import pytest

from clippings.values import Plain
from tests.importers.reading import plain, read

HEADER = ["Date", "Outlet", "Title", "Link"]
ROWS = [
    ["2020-01-04", "Vice", "The last arcade", "https://www.vice.com/1"],
    ["2020-02-09", "Kotaku", "Arcade forever", "https://kotaku.com/2"],
]


def found(tree: object) -> list[dict[str, Plain]]:
    return plain(read("json", json.dumps(tree)))


@pytest.mark.parametrize(
    "tree",
    [
        [HEADER, *ROWS],
        {"range": "A1:D3", "values": [HEADER, *ROWS]},
        {"columns": HEADER, "rows": ROWS},
    ],
)
def test_a_table_in_lists_is_read_by_the_names_of_its_columns(tree: object) -> None:
    first, second = found(tree)
    assert first == {
        "url": "https://www.vice.com/1",
        "title": "The last arcade",
        "outlet": "Vice",
        "date": "2020-01-04",
    }
    assert second["outlet"] == "Kotaku"


def test_the_types_of_schema_org_are_no_names() -> None:
    (one,) = found(
        [
            {
                "@type": "NewsArticle",
                "headline": "A river",
                "publisher": {"@type": "Organization", "name": "Die Zeit"},
                "author": {"@type": "Person", "name": "Ann Doe"},
                "url": "https://zeit.de/1",
            }
        ]
    )
    assert one == {
        "url": "https://zeit.de/1",
        "title": "A river",
        "outlet": "Die Zeit",
        "kind": "article",
        "author": ["Ann Doe"],
    }


@pytest.mark.parametrize("listed", [True, False])
def test_names_apart_over_lists_are_groups(listed: bool) -> None:
    groups = {
        "NRK": [{"tittel": "Her bor fuglene", "lenke": "https://www.nrk.no/1"}],
        "Aftenposten": [{"tittel": "Fuglehotellet", "lenke": "https://www.aftenposten.no/2"}],
    }
    tree = [{name: pieces} for name, pieces in groups.items()] if listed else groups
    assert [one.get("outlet") for one in found(tree)] == ["NRK", "Aftenposten"]


@pytest.mark.parametrize("listed", [True, False])
def test_pieces_under_names_that_their_hosts_bear_are_of_these_outlets(listed: bool) -> None:
    pieces = {
        "Il Sole 24 Ore": {"titolo": "Il vino", "indirizzo": "https://www.ilsole24ore.com/1"},
        "La Stampa": {"titolo": "La vigna", "indirizzo": "https://www.lastampa.it/2"},
    }
    tree = [{name: piece} for name, piece in pieces.items()] if listed else pieces
    assert [one.get("outlet") for one in found(tree)] == [*pieces]


def test_names_of_pieces_are_no_outlets() -> None:
    pieces = {
        "vino-2022": {"titolo": "Il vino", "indirizzo": "https://www.ilsole24ore.com/1"},
        "vigna-2022": {"titolo": "La vigna", "indirizzo": "https://www.lastampa.it/2"},
    }
    assert not any("outlet" in one for one in found(pieces))
