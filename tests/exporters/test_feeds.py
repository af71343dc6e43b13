"""Feeds, as feed readers see them."""

import json
import re
from io import BytesIO
from typing import Any

import feedparser  # type: ignore[import-untyped]
import pytest

from clippings.clipping import Archive, Clipping, Collection, Image
from clippings.dates import PartialDate
from clippings.locales import find_locale
from tests.exporters.nasty import EMPTY, NASTY
from tests.exporters.written import written, written_bytes


def _atom(collection: Collection) -> Any:
    return feedparser.parse(BytesIO(written_bytes("atom", collection)))


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
        "<footer><cite>Ada</cite></footer></blockquote>"
    )


def test_nothing_hostile_arrives() -> None:
    hostile = _atom(NASTY).entries[1]
    assert "links" not in hostile
    assert hostile.published == "2020-02"
    assert "<script" not in hostile.content[0].value


@pytest.mark.parametrize("name", ["atom", "jsonfeed"])
def test_an_entry_keeps_its_name_when_its_date_is_corrected(name: str) -> None:
    texts = [
        written(name, Collection(clippings=(Clipping(id="a", title="A", date=PartialDate(year)),)))
        for year in (2020, 2021)
    ]
    first, second = (re.findall(r"urn:uuid:[\w-]+", text) for text in texts)
    assert first == second


def test_an_empty_feed_is_a_feed() -> None:
    assert (_atom(EMPTY).bozo, _atom(EMPTY).entries) == (False, [])
    assert json.loads(written("jsonfeed", EMPTY))["items"] == []


def test_json_feed_has_what_version_1_1_demands() -> None:
    feed = json.loads(written("jsonfeed", NASTY))
    assert (feed["version"], feed["title"]) == ("https://jsonfeed.org/version/1.1", "In the press")
    assert feed["items"][0]["language"] == "fr"
    assert feed["items"][0]["authors"] == [{"name": "Ada Lovelace"}, {"name": "Doe, Jane and Sons"}]
    for item in feed["items"]:
        assert item["id"]
        assert "content_html" in item or "content_text" in item
        assert item.get("url", "https://").startswith("https://")
        assert "<script" not in item["content_html"]


@pytest.mark.parametrize("name", ["atom", "jsonfeed"])
def test_a_date_that_is_not_known_to_the_day_is_never_padded(name: str) -> None:
    text = written(name, NASTY)
    assert "2020-02-01T00:00:00Z" not in re.sub(r"<updated>.*?</updated>", "", text)


def test_a_dead_page_is_linked_by_its_saved_copy() -> None:
    archive = Archive(url="https://web.archive.org/web/2021/https://a.example/")
    dead = Clipping(id="a", url="https://a.example/", status="dead", archive=archive, title="A")
    collection = Collection(clippings=(dead,))
    assert _atom(collection).entries[0].link == archive.url
    assert json.loads(written("jsonfeed", collection))["items"][0]["url"] == archive.url


def test_a_feed_is_in_the_language_of_its_page() -> None:
    locale = find_locale("fr")
    feed = feedparser.parse(BytesIO(written("atom", NASTY, locale=locale).encode()))
    assert (feed.feed.title, feed.feed.language) == ("Dans la presse", "fr")
    assert json.loads(written("jsonfeed", NASTY, locale=locale))["language"] == "fr"


def test_addresses_are_valid_however_they_are_written() -> None:
    address = 'https://a.example/é ?q="<x>"'
    odd = Clipping(id="a", url=address, title="A", archive=Archive(address), image=Image(address))
    valid = "https://a.example/%C3%A9%20?q=%22%3Cx%3E%22"
    collection = Collection(clippings=(odd,))
    assert {link.href for link in _atom(collection).entries[0].links} == {valid}
    item = json.loads(written("jsonfeed", collection))["items"][0]
    assert {item["url"], item["image"], item["_clip"]["url"], item["_clip"]["archive"]} == {valid}
