"""Looks for every stored quote on its page, or on the saved copy if that cannot be read."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from clippings.checking.ignoring import FindIgnored
from clippings.checking.link_asking import Answers, Asking, ask_all, unless_offline
from clippings.checking.quote_reading import read_quotes
from clippings.clipping import Clipping, Collection
from clippings.links.link import CheckedLink, Target
from clippings.links.link_findings import link_sentence
from clippings.links.uses import NOT_CHECKED, page_targets
from clippings.quotes.stored import QuoteReading, StoredQuote, stored_quotes
from clippings.reply import Reply


class QuoteCheck(NamedTuple):
    """The quotes in the order of the file; after Ctrl-C, `unasked` is how many were not checked."""

    quotes: tuple[StoredQuote, ...]
    interrupted: bool = False
    unasked: int = 0


class Readings:
    """The results for the quotes of clippings, collected as replies arrive.

    `addresses` are the pages, by the index of the clipping.
    """

    def __init__(self, clippings: Sequence[Clipping], addresses: Mapping[int, str]) -> None:
        self.clippings = clippings
        self.found: dict[int, QuoteReading] = {}
        self._numbers: dict[str, list[int]] = defaultdict(list)
        for number, url in addresses.items():
            self._numbers[url].append(number)

    @property
    def targets(self) -> list[Target]:
        """The pages to request."""
        return [Target(url=url, whole=True) for url in self._numbers]

    def look(self, link: CheckedLink, reply: Reply) -> None:
        """Look for the quotes in a reply."""
        for number in self._numbers.get(link.url, ()):
            self.found[number] = read_quotes(self.clippings[number], link, reply)

    def quotes_left(self, copies: "Readings") -> int:
        """The number of quotes of these pages and the copies that had no reply."""
        asked = {n for one in (self, copies) for numbers in one._numbers.values() for n in numbers}
        left = asked - self.found.keys() - copies.found.keys()
        return sum(len(self.clippings[number].quotes) for number in left)

    def settle(self, links: Iterable[CheckedLink]) -> None:
        """Record for pages without a reply why there is none."""
        for link in (one for one in links if one.expects == "page"):
            for number in self._numbers.get(link.url, ()):
                self.found.setdefault(number, QuoteReading(link.url, reason=link_sentence(link)))


def check_stored_quotes(
    clippings: Iterable[Clipping], collection: Collection, asking: Asking
) -> QuoteCheck:
    """Look for all quotes of these clippings that have a page or a copy; raises NoNetwork.

    Other pages of the collection are requested to find out whether the network is down.
    """
    pages = readings_of_pages(clippings)
    asked = _ask(pages, asking)
    copies = _copies(pages)
    saved = Answers((), False) if asked.interrupted else _ask(copies, asking)
    both = Answers((*asked.links, *saved.links), asked.interrupted or saved.interrupted)
    answers = unless_offline(both, page_targets(collection), asking)
    unasked = pages.quotes_left(copies) if answers.interrupted else 0
    return QuoteCheck(_stored(pages, copies), answers.interrupted, unasked)


def check_on_copies(pages: Readings, asking: Asking, *, ask: bool) -> QuoteCheck:
    """The quotes as found on the pages; with `ask`, copies of unreadable pages are requested."""
    copies = _copies(pages)
    asked = _ask(copies, asking) if ask else Answers((), False)
    return QuoteCheck(_stored(pages, copies), asked.interrupted)


def readings_of_pages(clippings: Iterable[Clipping]) -> Readings:
    """Empty readings for the pages of these clippings, without dead ones."""
    quoting = [one for one in clippings if one.quotes and one.status not in NOT_CHECKED]
    alive = {n: one.url for n, one in enumerate(quoting) if one.url and one.status != "dead"}
    return Readings(quoting, alive)


def with_ignored(
    quotes: Sequence[StoredQuote], find_ignored: FindIgnored
) -> tuple[StoredQuote, ...]:
    """Mark the quotes whose verdict is ignored by a comment of the file."""
    return tuple(
        quote._replace(ignored=find_ignored(quote.place, (quote.match.verdict,)))
        for quote in quotes
    )


def _copies(pages: Readings) -> Readings:
    """Empty readings for the saved copies of pages that are blocked, paid or gone."""
    unread = {
        number: one.archive.url
        for number, one in enumerate(pages.clippings)
        if one.archive and not (number in pages.found and pages.found[number].is_readable)
    }
    return Readings(pages.clippings, unread)


def _ask(readings: Readings, asking: Asking) -> Answers:
    asked = ask_all(readings.targets, asking, readings.look)
    readings.settle(asked.links)
    return asked


def _stored(pages: Readings, copies: Readings) -> tuple[StoredQuote, ...]:
    read = dict(pages.found)
    for number, copy in copies.found.items():
        read[number] = _better_reading(read.get(number), copy)
    return tuple(
        quote
        for number, reading in sorted(read.items())
        for quote in stored_quotes(pages.clippings[number], reading)
    )


def _better_reading(page: QuoteReading | None, copy: QuoteReading) -> QuoteReading:
    """The reading of the copy if it could be read or there is no other; else that of the page."""
    if page is None or copy.is_readable:
        return copy._replace(is_copy=True)
    if page.reason and copy.reason not in ("", page.reason):
        return page._replace(reason=f"{page.reason}; saved copy: {copy.reason}")
    return page
