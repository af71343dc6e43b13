"""The day of publication as the outlet printed it, never the day of a later change."""

import re
from collections.abc import Iterator
from datetime import date as Day  # noqa: N812
from datetime import timedelta
from itertools import chain

from clippings.page import json_ld
from clippings.page.elements import Element
from clippings.page.facts import Fact
from clippings.page.headline import Heading
from clippings.page.printed_days import (
    CHANGED,
    SHOWN,
    date_lines,
    dateline,
    days_beside,
    is_of_change,
    only_day,
    only_stamp,
    printed_days,
)
from clippings.page.script_days import day_in_scripts
from clippings.page.stamps import Stamp, day, find_day, read_stamp
from clippings.page.walk import Page

_ONE_DAY = timedelta(days=1)
_ONE_MONTH = timedelta(days=31)
_LONGEST = 60  # characters of a date in words
_SAME_MOMENT = timedelta(hours=2)  # some systems write the save beside the publication
_PUBLISHED = re.compile(
    r"publi(?:sh(?!er)|c)|pub[_-]?(?:date|time)|(?:^|[.:_-])(?:date|issued|created|firstcreate)(?:$|[.:_-])"
    r"|release[_-]?date|date[_-]?(?:created|posted|issued|release)|posted|displaydate|parution"
)
_IN_PATH = re.compile(
    r"/((?:19|20)\d\d)(?:[/-]?(0?[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])|/(0?[1-9]|1[0-2])/([1-9]))"
    r"(?=[/.]|$|(?<!/\d)(?<!/\d\d)[_-])"  # a title may begin with a number: /2015/03/5-ways
)

_SAVED = "JSON-LD datePublished and dateModified"
_CLEAR = re.compile(r"JSON-LD|article:")  # nobody means the day of a change by these
_SURE = re.compile(r"JSON-LD|publi|pub[_-]?date|issued|release|sailthru|address")
Found = tuple[str, Stamp]


def read_date(page: Page, heading: Heading, lang: str) -> Fact[str] | None:
    """The first source that holds a day; the outlet's own day where the stamp shows Greenwich's.

    What readers see beside the headline beats a source that may tell of something else.
    """
    beside = days_beside(heading, lang)
    for source, stamp in _stamps(page, lang):
        if beside and stamp.day not in beside and _yields(page, source, stamp, beside[0], lang):
            return Fact(beside[0], "text")
        moment = _in_greenwich(stamp, page, lang)
        foreign = moment.hides_day and stamp.day not in beside
        if foreign and (printed := _printed(page, moment, heading, lang)):
            return Fact(printed[1], printed[0])
        days = printed_days(page, heading, lang, changed=False) if source == _SAVED else ()
        shown = next(iter(days), "")
        return Fact(shown, "text") if "" < shown < stamp.day else Fact(stamp.day, source)
    unsure = (found for found in _unsure(page, heading, lang) if found[1])
    source, written = next(unsure, ("", ""))
    return Fact(written, source, doubtful=True) if written else None


def _unsure(page: Page, heading: Heading, lang: str) -> Iterator[tuple[str, str]]:
    """Where a day may stand that no source gives; the costlier places are looked at later."""
    yield "text", next(printed_days(page, heading, lang), "")
    yield "text", dateline(page, lang)
    yield "text", only_day(page, lang)
    yield "script", day_in_scripts(page)
    yield "only date on the page", only_stamp(page)


def _yields(page: Page, source: str, stamp: Stamp, printed: str, lang: str) -> bool:
    """Whether a printed day is worth more than a source that stands alone or denies the address.

    Alone is an unsure source, or one that another contradicts as widely as what is printed does.
    """
    others = [other.day for name, other in _stamps(page, lang) if name != source]
    lonely = stamp.day not in others
    contradicted = not _are_near(stamp.day, printed) and any(_are_near(d, printed) for d in others)
    unsure = not _SURE.search(source) or (contradicted and not _CLEAR.search(source))
    return (lonely and unsure) or printed == day_in_path(page.url)


def _are_near(one: str, other: str) -> bool:
    """Whether two days are less than a month apart, as those of a piece and its change can be."""
    days = [Day.fromisoformat(day) for day in (one, other) if len(day) == len("2021-05-04")]
    return len(days) < 2 or abs(days[0] - days[1]) <= _ONE_MONTH


def _stamps(page: Page, lang: str) -> Iterator[Found]:
    """Every day of publication the page declares, the most trusted source first."""
    for source, text in chain(_declared(page), _marked(page), _several(page)):
        if stamp := _read(text, lang):
            yield source, stamp
    if written := day_in_path(page.url):
        yield "address", Stamp(written)


def _read(text: str, lang: str) -> Stamp | None:
    """A date for machines, also one that is written as for readers."""
    if stamp := read_stamp(text):
        return stamp
    written = find_day(text, lang) if len(text) <= _LONGEST else None
    return Stamp(written) if written else None


def _declared(page: Page) -> Iterator[tuple[str, str]]:
    published = [(node, json_ld.text(node, "datePublished")) for node in page.works]
    saved = [text for node, text in published if _is_saved(node, text)]
    yield from (("JSON-LD datePublished", text) for _, text in published if text not in saved)
    for name in ("article:published_time", "og:article:published_time", "article:published"):
        yield from ((name, value) for value in page.metas.get(name, ()))
    yield from ((_SAVED, text) for text in saved)
    for node in json_ld.find(page.nodes, json_ld.RECORDINGS):
        yield "JSON-LD uploadDate", json_ld.text(node, "datePublished", "uploadDate")
    yield from ((name, values[0]) for name, values in _metas(page) if len(values) == 1)
    for node in page.works:
        yield "JSON-LD dateCreated", json_ld.text(node, "dateCreated")
    for node in json_ld.find(page.nodes, re.compile("WebPage|ItemPage")):
        yield "JSON-LD page", json_ld.text(node, "datePublished")


def _metas(page: Page) -> Iterator[tuple[str, list[str]]]:
    for name, values in page.metas.items():
        if _PUBLISHED.search(name) and not CHANGED.search(name):
            yield name, values


def _several(page: Page) -> Iterator[tuple[str, str]]:
    """Metas that stand more than once, for they may be those of teasers."""
    yield from ((name, one) for name, values in _metas(page) if len(values) > 1 for one in values)


def _is_saved(node: json_ld.Node, published: str) -> bool:
    """Whether the day is also that of the last change: some systems write the save into both."""
    modified = json_ld.text(node, "dateModified")
    one, other = read_stamp(published), read_stamp(modified)
    return published == modified or bool(one and other and one.day > other.day)


def _marked(page: Page) -> Iterator[tuple[str, str]]:
    """Elements that hold a date for machines: the one called published, then those nearest."""
    times = [element for element in page.nearest if _machine_date(element) and not element.aside]
    current = [element for element in times if not is_of_change(element)]
    for element in current:
        if "datepublished" in element.hints or "pubdate" in element.attributes:
            yield "itemprop datePublished", _machine_date(element)
    yield from (("time", _machine_date(e)) for e in current if SHOWN.search(e.hints))
    yield from (("time", _machine_date(e)) for e in current if e.tag == "time")


def _machine_date(element: Element) -> str:
    """In an attribute; the title of an abbreviation is one (hAtom, "abbr design pattern")."""
    names = ("datetime", "content", "title" if element.tag == "abbr" else "content")
    return next(filter(None, (element.attributes.get(name) for name in names)), "")


def day_in_path(url: str) -> str | None:
    """The day in an address such as `/2021/05/04/title`."""
    match = _IN_PATH.search(url.partition("?")[0])
    return day(*map(int, filter(None, match.groups()))) if match else None


def _in_greenwich(stamp: Stamp, page: Page, lang: str) -> Stamp:
    """The stamp, or another of the same clock time: some systems put their own zone behind UTC."""
    clock = stamp.moment and stamp.moment.replace(tzinfo=None)
    same = (
        other
        for _, other in _stamps(page, lang)
        if other.hides_day and other.moment and other.moment.replace(tzinfo=None) == clock
    )
    return next(same, stamp) if clock else stamp


def _printed(page: Page, stamp: Stamp, heading: Heading, lang: str) -> tuple[str, str] | None:
    """The outlet's own day for a moment given in Greenwich time: a neighbour of that day."""
    for source, other in _stamps(page, lang):
        same = other.moment and stamp.moment and abs(other.moment - stamp.moment) <= _SAME_MOMENT
        if (same and not other.hides_day) or (other.moment is None and _adjoin(other, stamp)):
            return source, other.day
    for element in date_lines(page):
        machine = read_stamp(_machine_date(element))
        written = find_day(element.text, lang)
        if machine and written and machine.day == stamp.day and _adjoin(Stamp(written), stamp):
            return "text", written
    shown = [*printed_days(page, heading, lang, changed=False)]
    foreign = bool(shown) and stamp.day not in shown and _adjoin(Stamp(shown[0]), stamp)
    return ("text", shown[0]) if foreign else None


def _adjoin(other: Stamp, stamp: Stamp) -> bool:
    """Whether two days are neighbours, as one moment's days in two zones can be."""
    if len(other.day) < 10 or len(stamp.day) < 10 or stamp.moment is None:
        return False
    ahead = Day.fromisoformat(other.day) - Day.fromisoformat(stamp.day)
    hour = stamp.moment.hour
    eastern = ahead == _ONE_DAY and hour >= 10  # UTC+14
    return eastern or (ahead == -_ONE_DAY and hour < 12)  # UTC-12
