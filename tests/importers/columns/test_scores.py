"""The values under a key suggest a field."""

import json

import pytest

from tests.importers.reading import A, found, plain, read


def test_values_in_few_rows_under_an_unknown_key_are_not_titles() -> None:
    rows = [
        {"quote": "A house", "source": "Gull", "url": "https://a.example/1"},
        {"quote": "A barn", "source": "Tern", "url": "https://b.example/2"},
        {
            "quote": "A quay",
            "source": "Wader",
            "url": "https://c.example/3",
            "accolade": "Winner of the Harbour Prize",
        },
    ]
    assert not [one for one in plain(read("json", json.dumps(rows))) if "title" in one]


def test_names_are_preferred_to_hosts_as_outlets() -> None:
    first, second = found(
        {"title": "A river", "source": "DH Les Sports", "site": "dhnet.be",
         "href": "https://www.dhnet.be/1"},
        {"title": "A lake", "source": "Ouest-France", "site": "ouest-france.fr",
         "href": "https://www.ouest-france.fr/2"},
    )  # fmt: skip
    assert (first["outlet"], second["outlet"]) == ("DH Les Sports", "Ouest-France")


def test_hosts_are_outlets_if_nothing_else_is() -> None:
    (one,) = found({"title": "A river", "site": "dhnet.be", "href": "https://www.dhnet.be/1"})
    assert one["outlet"] == "dhnet.be"


def test_a_column_of_kinds_is_not_the_outlet() -> None:
    one, _ = found(
        {"headline": "A", "masthead": "KQED", "web": "https://kqed.org/1", "medium": "radio"},
        {"headline": "B", "masthead": "Wired", "web": "https://wired.com/1"},
    )
    assert (one["outlet"], one["kind"]) == ("KQED", "radio")


def test_an_identifier_is_a_kind_only_if_it_names_one() -> None:
    row = {"title": "A river", "url": "https://a.example/1"}
    one, other = (found(row | {"mediaType": word})[0] for word in ("google-drive", "blog-post"))
    assert (one.get("kind"), one["mediaType"]) == (None, "google-drive")
    assert other["kind"] == "blog-post"


def test_the_label_of_an_outlet_is_preferred_to_its_id() -> None:
    row = {"title": "A river", "url": f"{A}1", "outletId": "folha", "outletLabel": "Folha"}
    assert found(row)[0]["outlet"] == "Folha"


@pytest.mark.parametrize(
    ("key", "address"),
    [("media", None), ("videoId", "https://www.youtube.com/watch?v=s2Ko-NDOHm4")],
)
def test_a_video_id_is_not_an_outlet(key: str, address: str | None) -> None:
    (one,) = found({"title": "A river", "date": "2021-05-04", key: "s2Ko-NDOHm4"})
    assert ("outlet" in one, one.get("url")) == (False, address)


def test_the_name_of_an_outlet_is_preferred_to_its_identifier() -> None:
    outlets = ({"name": "The Hive", "slug": "hive"}, {"name": "Bee News", "slug": "bee"})
    rows = (
        {
            "title": f"A river in {one['name']}",
            "url": f"https://{one['slug']}.example/1",
            "outlet": one,
        }
        for one in outlets
    )
    assert [one["outlet"] for one in found(*rows)] == ["The Hive", "Bee News"]


def test_quoted_sentences_under_an_unknown_key_are_quotes() -> None:
    said = ("It is a river that sings and sings.", "Songs, and more of them.", "A sea at last!")
    rows = [
        {"title": f"A title {n}", "url": f"https://a{n}.example/1", "blurbx": f"“{words}”"}
        for n, words in enumerate(said)
    ]
    assert [one["quote"] for one in found(*rows)] == [*said]
