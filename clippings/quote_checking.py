"""Every stored quote looked for on its page, or on the saved copy where that cannot be read."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from clippings.clipping import Clipping
from clippings.errors import NoNetwork
from clippings.link_asking import ask_all
from clippings.links.link import Link, Target
from clippings.links.outage import is_outage
from clippings.links.telling import sentence
from clippings.links.uses import NOT_OURS
from clippings.links.way import POLITE
from clippings.quote_reading import read_quotes
from clippings.quotes.stored import Reading, StoredQuote, stored_quotes
from clippings.reply import Reply

_SECONDS = 10.0  # to the end of a header


class Checked(NamedTuple):
    """The quotes in the order of the file, and whether the asking was broken off."""

    quotes: tuple[StoredQuote, ...]
    interrupted: bool = False


class _Asked(NamedTuple):
    readings: Mapping[int, Reading]
    links: tuple[Link, ...] = ()
    interrupted: bool = False


def check_stored_quotes(clippings: Iterable[Clipping], allow_private: Sequence[str]) -> Checked:
    """Look for all quotes of the clippings that have a page; raises NoNetwork.

    The saved copy is asked where the page is blocked, paid or gone.
    """
    quoting = [one for one in clippings if one.quotes and one.status not in NOT_OURS]
    urls = {n: one.url for n, one in enumerate(quoting) if one.url and one.status != "dead"}
    pages = _ask(quoting, urls, allow_private)
    copies = {
        n: one.archive.url
        for n, one in enumerate(quoting)
        if one.archive and not (n in pages.readings and pages.readings[n].is_readable)
    }
    saved = _ask(quoting, {} if pages.interrupted else copies, allow_private)
    asked = _Asked(
        _better(pages.readings, saved.readings),
        (*pages.links, *saved.links),
        pages.interrupted or saved.interrupted,
    )
    _refuse_outage(asked)
    return Checked(
        tuple(
            quote
            for number, reading in sorted(asked.readings.items())
            for quote in stored_quotes(quoting[number], reading)
        ),
        asked.interrupted,
    )


def _ask(
    quoting: Sequence[Clipping], urls: Mapping[int, str], allow_private: Sequence[str]
) -> _Asked:
    """What the page at each address says to the quotes of the clipping with its number."""
    numbers: dict[str, list[int]] = defaultdict(list)
    for number, url in urls.items():
        numbers[url].append(number)
    readings: dict[int, Reading] = {}

    def on_page(link: Link, reply: Reply) -> None:
        for number in numbers[link.url]:
            readings[number] = read_quotes(quoting[number], link, reply)

    asked = ask_all(
        [Target(url=url, whole=True) for url in numbers],
        allow_private=allow_private,
        way=POLITE,
        timeout=_SECONDS,
        on_page=on_page,
    )
    for link in asked.links:
        for number in numbers[link.url]:
            readings.setdefault(number, Reading(link.url, reason=sentence(link)))
    return _Asked(readings, asked.links, asked.interrupted)


def _better(pages: Mapping[int, Reading], copies: Mapping[int, Reading]) -> dict[int, Reading]:
    """The copy's reading where it could be read, or where there is no other."""
    taken = {
        number: copy._replace(is_copy=True)
        for number, copy in copies.items()
        if copy.is_readable or number not in pages
    }
    return {**pages, **taken}


def _refuse_outage(asked: _Asked) -> None:
    if is_outage(asked.links) and not asked.interrupted:
        raise NoNetwork(
            f"none of {len(asked.links)} pages could be asked: {sentence(asked.links[0])}; "
            "look whether this machine is online"
        )
