"""Every stored quote looked for on its page, or on the saved copy where that cannot be read."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from clippings.checking.ignoring import FindIgnored
from clippings.checking.link_asking import Answers, Asking, ask_all, unless_offline
from clippings.checking.quote_reading import read_quotes
from clippings.clipping import Clipping, Collection
from clippings.links.link import CheckedLink, Target
from clippings.links.link_findings import link_sentence
from clippings.links.uses import NOT_OURS, pages_in
from clippings.quotes.stored import QuoteReading, StoredQuote, stored_quotes
from clippings.reply import Reply


class QuoteCheck(NamedTuple):
    """The quotes in the order of the file; `unasked` more where the asking was broken off."""

    quotes: tuple[StoredQuote, ...]
    interrupted: bool = False
    unasked: int = 0


class Readings:
    """What the pages of clippings say to their quotes, noted as the answers come in.

    `addresses` are the pages, by the number of the clipping.
    """

    def __init__(self, clippings: Sequence[Clipping], addresses: Mapping[int, str]) -> None:
        self.clippings = clippings
        self.found: dict[int, QuoteReading] = {}
        self._numbers: dict[str, list[int]] = defaultdict(list)
        for number, url in addresses.items():
            self._numbers[url].append(number)

    @property
    def targets(self) -> list[Target]:
        """The pages that are to be asked for."""
        return [Target(url=url, whole=True) for url in self._numbers]

    def look(self, link: CheckedLink, reply: Reply) -> None:
        """Hold the quotes against an answer."""
        for number in self._numbers.get(link.url, ()):
            self.found[number] = read_quotes(self.clippings[number], link, reply)

    def quotes_left(self, besides: "Readings") -> int:
        """How many quotes of these pages, or of others besides, have met no answer."""
        asked = {n for one in (self, besides) for numbers in one._numbers.values() for n in numbers}
        left = asked - self.found.keys() - besides.found.keys()
        return sum(len(self.clippings[number].quotes) for number in left)

    def settle(self, links: Iterable[CheckedLink]) -> None:
        """Note for the pages that gave no answer why they did not."""
        for link in (one for one in links if one.expects == "page"):
            for number in self._numbers.get(link.url, ()):
                self.found.setdefault(number, QuoteReading(link.url, reason=link_sentence(link)))


def check_stored_quotes(
    clippings: Iterable[Clipping], collection: Collection, asking: Asking
) -> QuoteCheck:
    """Look for all quotes of these clippings that have a page or a copy; raises NoNetwork.

    Whether it is the network that fails, other pages of the collection tell.
    """
    pages = readings_of_pages(clippings)
    asked = _ask(pages, asking)
    copies = _copies(pages)
    saved = Answers((), False) if asked.interrupted else _ask(copies, asking)
    both = Answers((*asked.links, *saved.links), asked.interrupted or saved.interrupted)
    answers = unless_offline(both, pages_in(collection), asking)
    unasked = pages.quotes_left(besides=copies) if answers.interrupted else 0
    return QuoteCheck(_stored(pages, copies), answers.interrupted, unasked)


def check_on_copies(pages: Readings, asking: Asking, *, ask: bool) -> QuoteCheck:
    """The quotes as the pages have them; with `ask` the copies of unreadable pages are asked."""
    copies = _copies(pages)
    asked = _ask(copies, asking) if ask else Answers((), False)
    return QuoteCheck(_stored(pages, copies), asked.interrupted)


def readings_of_pages(clippings: Iterable[Clipping]) -> Readings:
    """To be filled with what the pages of these clippings say; dead ones are not asked."""
    quoting = [one for one in clippings if one.quotes and one.status not in NOT_OURS]
    alive = {n: one.url for n, one in enumerate(quoting) if one.url and one.status != "dead"}
    return Readings(quoting, alive)


def with_ignored(
    quotes: Sequence[StoredQuote], find_ignored: FindIgnored
) -> tuple[StoredQuote, ...]:
    """The quotes, marked where a comment of the file has their verdict ignored."""
    return tuple(
        quote._replace(ignored=find_ignored(quote.place, (quote.match.verdict,)))
        for quote in quotes
    )


def _copies(pages: Readings) -> Readings:
    """To be filled with what the saved copies say of pages that are blocked, paid or gone."""
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
        read[number] = _counting(read.get(number), copy)
    return tuple(
        quote
        for number, reading in sorted(read.items())
        for quote in stored_quotes(pages.clippings[number], reading)
    )


def _counting(page: QuoteReading | None, copy: QuoteReading) -> QuoteReading:
    """The copy's reading where it could be read, or where there is no other."""
    if page is None or copy.is_readable:
        return copy._replace(is_copy=True)
    if page.reason and copy.reason not in ("", page.reason):
        return page._replace(reason=f"{page.reason}; nor on the saved copy: {copy.reason}")
    return page
