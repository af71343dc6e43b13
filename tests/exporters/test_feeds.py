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


def _names(name: str, page: str, title: str = "") -> list[str]:
    """Of the feed, where it has one, and of its entry."""
    clippings = (Clipping(id="le-monde-2021-05-04", title="A"),)
    text = written(name, Collection(clippings=clippings, url=page, title=title))
    return re.findall(r"urn:uuid:[\w-]+", text)


@pytest.mark.parametrize("name", ["atom", "jsonfeed"])
def test_entries_of_two_pages_have_names_of_their_own(name: str) -> None:
    pages = ("", "https://a.example/press", "https://b.example/press")
    names = [one for page in pages for one in _names(name, page)]
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("name", ["atom", "jsonfeed"])
def test_a_feed_keeps_its_names_whatever_its_page_is_called(name: str) -> None:
    page = "https://a.example/press"
    assert _names(name, page) == _names(name, "http://A.example/press/", "In the press")


def test_without_an_address_of_the_page_the_names_are_as_ever() -> None:
    assert _names("atom", "") == [
        "urn:uuid:f4b4e1d4-1a98-52c0-a963-112dbba9a215",
        "urn:uuid:e50b2433-5941-5d0a-99a3-8babe0733169",
    ]


def test_a_feed_leads_to_its_page() -> None:
    page = Collection(clippings=NASTY.clippings, url="https://me:secret@a.example/press é")
    assert read_atom(page).feed.link == "https://a.example/press%20%C3%A9"
    assert json.loads(written("jsonfeed", page))["home_page_url"] == read_atom(page).feed.link
    assert "links" not in read_atom(NASTY).feed
    assert "home_page_url" not in json.loads(written("jsonfeed", NASTY))


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
