"""Feeds, as feed readers see them."""

import json
import re
from io import BytesIO
from typing import Any

import feedparser  # type: ignore[import-untyped]
import pytest

from clippings.clipping import Clipping, Collection
from clippings.dates import PartialDate
from clippings.exporters import find_exporter
from tests.exporters.nasty import EMPTY, NASTY


def _atom(collection: Collection) -> Any:
    return feedparser.parse(BytesIO(find_exporter("atom").write(collection).encode()))


def test_a_feed_reader_finds_every_entry_and_no_fault() -> None:
    feed = _atom(NASTY)
    assert (feed.bozo, feed.version, len(feed.entries)) == (False, "atom10", 4)
    first = feed.entries[0]
    assert first.title == "Un projet géant : l’IA & nous (Le Monde)"
    assert first.link == "https://www.lemonde.fr/a?b=1&c=%20d_e"
    assert first.published == "2021-05-04T00:00:00Z"
    assert first.title_detail.language == "fr"
    assert first.content[0].value == (
        '<p>Un portrait.</p><blockquote lang="fr"><p>« Oui », dit-elle.</p>'
        "<footer>Ada</footer></blockquote>"
    )


def test_nothing_hostile_arrives() -> None:
    hostile = _atom(NASTY).entries[1]
    assert "links" not in hostile
    assert "published" not in hostile
    assert "<script" not in hostile.content[0].value


@pytest.mark.parametrize("name", ["atom", "jsonfeed"])
def test_an_entry_keeps_its_name_when_its_date_is_corrected(name: str) -> None:
    write = find_exporter(name).write
    texts = [
        write(Collection(clippings=(Clipping(id="a", title="A", date=PartialDate(year)),)))
        for year in (2020, 2021)
    ]
    first, second = (re.findall(r"urn:uuid:[\w-]+", text) for text in texts)
    assert first == second


def test_an_empty_feed_is_a_feed() -> None:
    assert (_atom(EMPTY).bozo, _atom(EMPTY).entries) == (False, [])
    assert json.loads(find_exporter("jsonfeed").write(EMPTY))["items"] == []


def test_json_feed_has_what_version_1_1_demands() -> None:
    feed = json.loads(find_exporter("jsonfeed").write(NASTY))
    assert (feed["version"], feed["title"]) == ("https://jsonfeed.org/version/1.1", "Press")
    assert feed["items"][0]["language"] == "fr"
    assert feed["items"][0]["authors"] == [{"name": "Ada Lovelace"}, {"name": "Doe, Jane and Sons"}]
    for item in feed["items"]:
        assert item["id"]
        assert "content_html" in item or "content_text" in item
        assert item.get("url", "https://").startswith("https://")
        assert "<script" not in item["content_html"]
