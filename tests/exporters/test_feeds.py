"""Feeds, as feed readers see them."""

import json
import re
from io import BytesIO

import feedparser  # type: ignore[import-untyped]
import pytest

from clippings.clipping import Archive, Clipping, Collection, Image
from clippings.dates import PartialDate
from clippings.locales import find_locale
from tests.exporters.nasty import EMPTY, NASTY
from tests.exporters.written import read_atom, written


@pytest.mark.parametrize("name", ["atom", "jsonfeed"])
def test_an_entry_keeps_its_name_when_its_date_is_corrected(name: str) -> None:
    texts = [
        written(name, Collection(clippings=(Clipping(id="a", title="A", date=PartialDate(year)),)))
        for year in (2020, 2021)
    ]
    first, second = (re.findall(r"urn:uuid:[\w-]+", text) for text in texts)
    assert first == second


def test_an_empty_feed_is_a_feed() -> None:
    assert (read_atom(EMPTY).bozo, read_atom(EMPTY).entries) == (False, [])
    assert json.loads(written("jsonfeed", EMPTY))["items"] == []


@pytest.mark.parametrize("name", ["atom", "jsonfeed"])
def test_a_date_that_is_not_known_to_the_day_is_never_padded(name: str) -> None:
    text = written(name, NASTY)
    assert "2020-02-01T00:00:00Z" not in re.sub(r"<updated>.*?</updated>", "", text)


def test_a_dead_page_is_linked_by_its_saved_copy() -> None:
    archive = Archive(url="https://web.archive.org/web/2021/https://a.example/")
    dead = Clipping(id="a", url="https://a.example/", status="dead", archive=archive, title="A")
    collection = Collection(clippings=(dead,))
    assert read_atom(collection).entries[0].link == archive.url
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
    assert {link.href for link in read_atom(collection).entries[0].links} == {valid}
    item = json.loads(written("jsonfeed", collection))["items"][0]
    assert {item["url"], item["image"], item["_clip"]["url"], item["_clip"]["archive"]} == {valid}
