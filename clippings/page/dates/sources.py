"""The places where a page declares its day of publication for machines."""

import re
from collections.abc import Iterator
from itertools import chain

from clippings.addresses.archived import original_of
from clippings.addresses.dates import date_in_path
from clippings.page import json_ld
from clippings.page.dates.date_words import CHANGED, PUBLISHED, SHOWN, is_of_change
from clippings.page.dates.stamps import UNSET, Stamp, iso_day, read_stamp
from clippings.page.dates.written_days import find_day
from clippings.page.elements import Element
from clippings.page.walk import Page

SAVED = "JSON-LD datePublished and dateModified"
_LONGEST_DATE = 60  # characters, in words
_IN_NUMBER = re.compile(  # alone, or before a time
    r"(?<!\d)(20[0-4]\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])"
    r"(?=[-_/.&]|$|(?:[01]\d|2[0-3])[0-5]\d\d)"
)


def declared_stamps(page: Page, lang: str) -> Iterator[tuple[str, Stamp]]:
    """Every day of publication that the page declares, the most trusted source first."""
    for source, text in chain(_declared(page), _marked(page), _several(page)):
        if stamp := _read(text, lang):
            yield source, stamp
    if written := day_in_path(page.url):
        yield "address", Stamp(written)


def _read(text: str, lang: str) -> Stamp | None:
    """A date written for machines, or for readers."""
    if stamp := read_stamp(text):
        return stamp
    written = find_day(text, lang) if len(text) <= _LONGEST_DATE else None
    return Stamp(written) if written and written not in UNSET else None


def _declared(page: Page) -> Iterator[tuple[str, str]]:
    """The dates in JSON-LD and metas, the most trusted first."""
    published = [(node, json_ld.text(node, "datePublished")) for node in page.works]
    saved = [text for node, text in published if _is_save_time(node, text)]
    yield from (("JSON-LD datePublished", text) for _, text in published if text not in saved)
    yield from page.named(
        "article:published_time", "og:article:published_time", "article:published"
    )
    yield from ((SAVED, text) for text in saved)
    for node in json_ld.of_type(page.nodes, json_ld.RECORDED_TYPES):
        yield "JSON-LD uploadDate", json_ld.text(node, "datePublished", "uploadDate")
    yield from ((name, values[0]) for name, values in _metas(page) if len(values) == 1)
    for node in page.works:
        yield "JSON-LD dateCreated", json_ld.text(node, "dateCreated")
    for node in json_ld.of_type(page.nodes, re.compile("WebPage|ItemPage")):
        yield "JSON-LD page", json_ld.text(node, "datePublished")


def _metas(page: Page) -> Iterator[tuple[str, list[str]]]:
    """The metas of publication; those of creation come last, as a draft may be older."""
    for name, values in sorted(page.metas.items(), key=lambda meta: "creat" in meta[0]):
        if PUBLISHED.search(name) and not CHANGED.search(name):
            yield name, values


def _several(page: Page) -> Iterator[tuple[str, str]]:
    """Metas with several values, which may belong to teasers."""
    yield from ((name, one) for name, values in _metas(page) if len(values) > 1 for one in values)


def _is_save_time(node: json_ld.JsonNode, published: str) -> bool:
    """Whether publication and last change are the same: some systems write each save to both."""
    modified = json_ld.text(node, "dateModified")
    one, other = read_stamp(published), read_stamp(modified)
    return published == modified or bool(one and other and one.day > other.day)


def _marked(page: Page) -> Iterator[tuple[str, str]]:
    """The dates of elements: first the one marked as published, then those nearest.

    If several are marked so, most belong to teasers.
    """
    times = [element for element in page.nearest if _machine_date(element) and not element.aside]
    unchanged = [element for element in times if not is_of_change(element.hints)]
    published = [e for e in unchanged if "datepublished" in e.hints or "pubdate" in e.attributes]
    source = "itemprop datePublished" if len(published) == 1 else "time"
    yield from ((source, _machine_date(element)) for element in published)
    yield from (("time", _machine_date(e)) for e in unchanged if SHOWN.search(e.hints))
    yield from (("time", _machine_date(e)) for e in unchanged if e.tag == "time")


def _machine_date(element: Element) -> str:
    """The date in an attribute, also in an abbreviation's title (hAtom, "abbr design pattern")."""
    names = ("datetime", "content", *(["title"] if element.tag == "abbr" else []))
    return next(filter(None, map(element.attributes.get, names)), "") or ""


def month_in_path(url: str) -> str:
    """The month in an address such as `/2021/05/title`, else empty."""
    found = date_in_path(url)
    return str(found)[: len("2021-05")] if found and found.month else ""


def day_in_number(url: str) -> str:
    """The day at the start of a number in an address: `/20210504-1`, `?id=A202105041432001`."""
    found = _IN_NUMBER.findall(original_of(url))
    days = (iso_day(int(year), int(month), int(n)) for year, month, n in found)
    return next(filter(None, days), "")


def day_in_path(url: str) -> str:
    """The day in an address such as `/2021/05/04/title`, else empty."""
    found = date_in_path(url)
    return str(found) if found and found.day else ""
