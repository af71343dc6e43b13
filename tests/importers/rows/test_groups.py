"""Lists of articles under the names of groups."""

import json

import pytest

from clippings.values import Plain
from tests.importers.reading import plain, read

NAMED = {
    "The Guardian": ["https://www.theguardian.com/1", "https://www.theguardian.com/2"],
    "Le Monde": ["https://www.lemonde.fr/3", "https://www.lemonde.fr/4"],
    "People": ["https://people.com/5", "https://people.com/6"],
}
GROUPS = {
    name: [{"title": f"A river at {url[-1]}", "url": url} for url in urls]
    for name, urls in NAMED.items()
}


def found(tree: object) -> list[dict[str, Plain]]:
    return plain(read("json", json.dumps(tree)))


@pytest.mark.parametrize(
    "tree",
    [
        pytest.param(GROUPS, id="mapping"),
        pytest.param([{name: items} for name, items in GROUPS.items()], id="list"),
        pytest.param(
            [{"name": name, "items": items} for name, items in GROUPS.items()], id="named"
        ),
    ],
)
def test_groups_that_match_the_hosts_below_them_are_outlets(
    tree: object,
) -> None:
    assert [(one["outlet"], one["url"]) for one in found(tree)] == [
        (name, url) for name, urls in NAMED.items() for url in urls
    ]


def test_people_beside_the_articles_are_ignored() -> None:
    team = [{"name": "Jo Doe", "url": "https://jo.example/"}]
    tree = {"people": team, "articles": GROUPS["Le Monde"]}
    assert [one["url"] for one in found(tree)] == NAMED["Le Monde"]


def test_groups_that_match_no_hosts_are_sections() -> None:
    tree = [{"Radio": GROUPS["Le Monde"]}, {"Rivers": GROUPS["The Guardian"]}]
    assert [one["section"] for one in found(tree)] == ["Radio", "Radio", "Rivers", "Rivers"]


EDITIONS = {
    "title": "A river runs",
    "publication": "The Hive",
    "summary": "On water.",
    "part": "I took the pictures.",
    "web": [{"title": "A river runs", "link": "https://a.example/1", "date": "2021-05-04"}],
    "print": [{"title": "Water", "date": "2021-05-05"}],
}


def test_facts_of_all_editions_hold_for_each_edition() -> None:
    facts = [
        (one["outlet"], one["summary"], one["part"], one["section"]) for one in found([EDITIONS])
    ]
    assert facts == [
        ("The Hive", "On water.", "I took the pictures.", name) for name in ("web", "print")
    ]


def test_other_facts_of_a_group_are_not_shared() -> None:
    one, two = found([EDITIONS | {"title": "On rivers"}])
    assert ("summary" in one, two["section"]) == (False, "On rivers / print")


def test_single_articles_may_be_under_their_outlets() -> None:
    tree = {
        "The Guardian": {"title": "A lake", "url": "https://theguardian.com/1"},
        "Le Monde": {"title": "A sea", "url": "https://lemonde.fr/1"},
    }
    assert [one["outlet"] for one in found(tree)] == ["The Guardian", "Le Monde"]
