"""Looks for every stored quote on its page, else on the saved copy, else in its file."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from clippings.addresses import is_path
from clippings.checking.file_reading import FilesRead, read_files
from clippings.checking.ignoring import FindIgnored
from clippings.checking.link_asking import Answers, Asking, ask_all, unless_offline
from clippings.checking.quote_reading import read_quotes
from clippings.clipping import Clipping
from clippings.data_file.store import Store
from clippings.links.link import CheckedLink, Target
from clippings.links.link_findings import link_sentence
from clippings.links.uses import NOT_CHECKED, page_of, page_targets
from clippings.quotes.stored import QuoteReading, StoredQuote, stored_quotes
from clippings.reply import Reply
from clippings.settings import Settings


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
    def numbers(self) -> set[int]:
        """The indexes of the clippings that have one of these pages."""
        return {number for numbers in self._numbers.values() for number in numbers}

    @property
    def targets(self) -> list[Target]:
        """The pages to request."""
        return [Target(url=url, whole=True) for url in self._numbers]

    def look(self, link: CheckedLink, reply: Reply) -> None:
        """Look for the quotes in a reply."""
        for number in self._numbers.get(link.url, ()):
            self.found[number] = read_quotes(self.clippings[number], link, reply)

    def settle(self, links: Iterable[CheckedLink]) -> None:
        """Record for pages without a reply why there is none."""
        for link in (one for one in links if one.expects == "page"):
            for number in self._numbers.get(link.url, ()):
                self.found.setdefault(number, QuoteReading(link.url, reason=link_sentence(link)))


def check_stored_quotes(clippings: Iterable[Clipping], store: Store, asking: Asking) -> QuoteCheck:
    """Look for all quotes of these clippings that have a page, a copy or a file; raises NoNetwork.

    Other pages of the collection are requested to find out whether the network is down.
    """
    pages = readings_of_pages(clippings, store.settings)
    asked = _ask(pages, asking)
    copies = _copies(pages)
    saved = Answers((), False) if asked.interrupted else _ask(copies, asking)
    both = Answers((*asked.links, *saved.links), asked.interrupted or saved.interrupted)
    answers = unless_offline(both, page_targets(store.collection), asking)
    return _checked(pages, copies, store.settings, interrupted=answers.interrupted)


def check_on_copies(
    pages: Readings, asking: Asking, settings: Settings, *, interrupted: bool
) -> QuoteCheck:
    """The quotes as found on the pages, else, unless interrupted, on saved copies or in files."""
    copies = _copies(pages)
    asked = Answers((), True) if interrupted else _ask(copies, asking)
    return _checked(pages, copies, settings, interrupted=asked.interrupted)


def readings_of_pages(clippings: Iterable[Clipping], settings: Settings) -> Readings:
    """Empty readings for the pages of these clippings, without dead ones."""
    quoting = [one for one in clippings if one.quotes and one.status not in NOT_CHECKED]
    pages = {number: page_of(one, settings.image_base) for number, one in enumerate(quoting)}
    return Readings(quoting, {number: page for number, page in pages.items() if page})


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


def _checked(
    pages: Readings, copies: Readings, settings: Settings, *, interrupted: bool
) -> QuoteCheck:
    """All quotes as found on pages and copies; where neither can be read, in files."""
    read = dict(pages.found)
    for number, copy in copies.found.items():
        read[number] = _better_reading(read.get(number), copy)
    in_files = _files(pages, read, settings)
    files = FilesRead({}, True) if interrupted else read_files(_by_file(in_files), settings)
    read |= {
        number: file
        for number, file in files.found.items()
        if number not in read or file.is_readable
    }
    left = (pages.numbers | copies.numbers | in_files.keys()) - read.keys()
    return QuoteCheck(
        quotes=tuple(
            quote
            for number, reading in sorted(read.items())
            for quote in stored_quotes(pages.clippings[number], reading)
        ),
        interrupted=files.interrupted,
        unasked=sum(len(pages.clippings[number].quotes) for number in left),
    )


def _files(
    pages: Readings, read: Mapping[int, QuoteReading], settings: Settings
) -> dict[int, Clipping]:
    """The clippings with a file in the repository whose page and copy cannot be read."""
    return {
        number: one
        for number, one in enumerate(pages.clippings)
        if one.file
        and is_path(one.file)
        and not settings.image_base
        and not (number in read and read[number].is_readable)
    }


def _by_file(clippings: Mapping[int, Clipping]) -> list[tuple[int, Clipping]]:
    """With their indexes; those of one file in a row, as a PDF takes time."""
    return sorted(clippings.items(), key=lambda pair: pair[1].file)


def _better_reading(page: QuoteReading | None, copy: QuoteReading) -> QuoteReading:
    """The reading of the copy if it could be read or there is no other; else that of the page."""
    if page is None or copy.is_readable:
        return copy._replace(is_copy=True)
    if page.reason and copy.reason not in ("", page.reason):
        return page._replace(reason=f"{page.reason}; saved copy: {copy.reason}")
    return page
