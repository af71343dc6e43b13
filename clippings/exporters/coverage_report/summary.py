"""The first page of a report: numbers, tables and the best quotations."""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from clippings.clipping import Collection
from clippings.exporters.html_page import Card, ShownQuote
from clippings.locales import PageLocale

_MOST_ROWS = 5
_MOST_QUOTES = 3
_QUOTES_LENGTH = 700  # characters of quotations that fit on the page
_PITHY = range(40, 240)  # characters of a quotation that is neither too short nor too long


class Figure(NamedTuple):
    """A number in large type, and what it counts."""

    number: str
    noun: str


class CountRow(NamedTuple):
    """Clippings of one outlet, language or kind; `percent` is relative to the largest row."""

    name: str
    number: str
    percent: int


class CountTable(NamedTuple):
    """The most frequent values; `more` is a text with the number of others."""

    heading: str
    rows: Sequence[CountRow]
    more: str


class QuotedCard(NamedTuple):
    """A quotation, and the clipping that it comes from."""

    quote: ShownQuote
    card: Card


def figures(cards: Sequence[Card], locale: PageLocale) -> list[Figure]:
    """Numbers of clippings and outlets, and of languages and years if more than one."""
    years = {card.year for card in cards} - {""}
    numbers = {
        "clippings": len(cards),
        "outlets": len({card.outlet for card in cards} - {""}),
        "languages": len({card.group for card in cards} - {""}),
        "years": int(max(years)) - int(min(years)) + 1 if years else 0,
    }
    return [
        Figure(locale.number(number), locale.noun(noun, number))
        for noun, number in numbers.items()
        if number > (noun in ("languages", "years"))
    ]


def tables(collection: Collection, cards: Sequence[Card], locale: PageLocale) -> list[CountTable]:
    """Tables by outlet, language and kind, without tables of a single row."""
    kinds = (locale.kind_name(one.kind) for one in collection.clippings if one.kind)
    languages = (locale.language(card.group) for card in cards if card.group)
    found = (
        _table(locale.words["outlets"], (card.outlet for card in cards if card.outlet), locale),
        _table(locale.words["languages"], languages, locale),
        _table(locale.words["kinds"], kinds, locale),
    )
    return [table for table in found if len(table.rows) > 1]


def _table(heading: str, names: Iterable[str], locale: PageLocale) -> CountTable:
    numbers = Counter(names)
    ranked = sorted(numbers.items(), key=lambda pair: (-pair[1], pair[0].casefold()))
    shown = ranked if len(ranked) == _MOST_ROWS + 1 else ranked[:_MOST_ROWS]
    rows = [
        CountRow(name, locale.number(number), round(100 * number / ranked[0][1]))
        for name, number in shown
    ]
    rest = len(ranked) - len(rows)
    return CountTable(
        heading, rows, locale.words["more"].format(locale.number(rest)) if rest else ""
    )


def best_quotes(cards: Iterable[Card], locale: PageLocale) -> list[QuotedCard]:
    """The best quotations: featured ones, then those in the report's language, then pithy ones.

    Each is from another outlet. As many as fit on the page, at least one.
    """
    candidates = [QuotedCard(quote, card) for card in cards for quote in card.quotes]
    candidates.sort(key=lambda one: _rank(one, locale.tag.partition("-")[0]))
    chosen: list[QuotedCard] = []
    room = _QUOTES_LENGTH
    for candidate in candidates:
        repeated = any(
            candidate.quote.text == one.quote.text or candidate.card.outlet == one.card.outlet
            for one in chosen
        )
        if chosen and (repeated or len(candidate.quote.text) > room):
            continue
        chosen.append(candidate)
        room -= len(candidate.quote.text)
    return chosen[:_MOST_QUOTES]


def _rank(quoted: QuotedCard, language: str) -> tuple[bool, bool, bool]:
    """Sort key of a quotation; the best is lowest."""
    quote, card = quoted
    return not card.featured, card.group != language, len(quote.text) not in _PITHY
