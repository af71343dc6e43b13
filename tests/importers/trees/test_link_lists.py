"""Records that hold several addresses in a list, each with the name of who published it."""

import pytest

from clippings.importers.trees.link_lists import is_link_list, with_links
from clippings.values import Plain

LINKS: list[Plain] = [
    {"url": "https://www.wired.com/1", "name": "Wired"},
    {"url": "https://www.zeit.de/2", "name": "Die Zeit"},
]
RECORD: dict[str, Plain] = {"title": "One is here", "date": "2021-05-04", "websites": LINKS}


def test_addresses_with_names_are_such_a_list() -> None:
    assert is_link_list(LINKS, RECORD)


@pytest.mark.parametrize(
    ("value", "record"),
    [
        ([], RECORD),
        ("https://a.example/", RECORD),
        (["https://a.example/"], RECORD),
        (LINKS, {"title": "One is here", "websites": LINKS}),
        ([{"url": "https://a.example/", "rel": "part"}], RECORD),
        ([{"url": "https://a.example/", "title": "A", "date": "2021"}], RECORD),
    ],
)
def test_other_lists_are_not_recognised(value: Plain, record: dict[str, Plain]) -> None:
    assert not is_link_list(value, record)


def test_the_first_name_is_the_outlet_and_all_addresses_are_kept() -> None:
    (made,) = with_links([RECORD])
    assert made["outlet"] == "Wired"
    assert made["url"] == ["https://www.wired.com/1", "https://www.zeit.de/2"]


def test_beside_another_address_of_the_record_they_are_further_links() -> None:
    (made,) = with_links([{**RECORD, "url": "https://a.example/0"}])
    assert made["url"] == [
        "https://a.example/0",
        "https://www.wired.com/1",
        "https://www.zeit.de/2",
    ]


def test_an_outlet_that_is_already_given_is_not_added() -> None:
    (made,) = with_links([{**RECORD, "outlet": "The Hive"}])
    assert made["outlet"] == "The Hive"
