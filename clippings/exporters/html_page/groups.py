"""Cards under headings, and the filters by year and language."""

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import groupby, pairwise
from typing import NamedTuple

from clippings.clipping import Collection
from clippings.exporters.html_page.card import Card
from clippings.grouping import group
from clippings.locales import PageLocale


class CardGroup(NamedTuple):
    """The cards under one heading; `year` is empty if they are not those of one year.

    `number` is their number as text. `lead` is true for the featured cards, which come first.
    """

    year: str
    heading: str
    number: str
    cards: Sequence[Card]
    lead: bool = False


class Choice(NamedTuple):
    """A value of a filter, its name on the page, and its number of cards."""

    value: str
    name: str
    number: str


def groups_of(cards: Sequence[Card], locale: PageLocale) -> list[CardGroup]:
    """The featured cards, then a group for each year, undated cards last."""
    lead = [card for card in cards if card.featured]
    if lead and len(lead) < len(cards):
        rest = [card for card in cards if not card.featured]
        return [CardGroup("", "", "", lead, lead=True), *_by_year(rest, locale)]
    return _by_year(cards, locale)


def groups_by(
    by: str, collection: Collection, cards: Sequence[Card], locale: PageLocale
) -> list[CardGroup]:
    """The featured cards, then a group for each heading; `by` is a key of GROUPINGS.

    The cards are those of the collection, in its order.
    """
    if not by:
        return groups_of(cards, locale)
    card_of = {id(one): card for one, card in zip(collection.clippings, cards, strict=True)}
    lead = [card for card in cards if card.featured]
    plain = tuple(one for one in collection.clippings if not one.featured)
    rest = collection._replace(clippings=plain)
    groups = [
        _headed(
            found.key if by == "year" else "",
            found.heading,
            [card_of[id(one)] for one in found.clippings],
            locale,
        )
        for found in group(rest, by, locale)
    ]
    return ([CardGroup("", "", "", lead, lead=True)] if lead else []) + groups


def _by_year(cards: Sequence[Card], locale: PageLocale) -> list[CardGroup]:
    """A group for each year; a single group if the years are not sorted."""
    dated = [card for card in cards if card.year]
    undated = [card for card in cards if not card.year]
    steps = list(pairwise(card.year for card in dated))
    rising, falling = all(a <= b for a, b in steps), all(a >= b for a, b in steps)
    if not dated or not (rising or falling):
        return [CardGroup("", "", "", cards)] if cards else []
    years = groupby(dated, key=lambda one: one.year)
    groups = [_headed(year, year, list(some), locale) for year, some in years]
    return groups + ([_headed("", locale.words["undated"], undated, locale)] if undated else [])


def _headed(year: str, heading: str, cards: Sequence[Card], locale: PageLocale) -> CardGroup:
    return CardGroup(year, heading, locale.counted("clippings", len(cards)), cards)


def year_choices(cards: Sequence[Card], locale: PageLocale) -> list[Choice]:
    """The years, newest first; empty if there is nothing to filter."""
    numbers = Counter(card.year for card in cards if card.year)
    if not _divides(numbers, cards):
        return []
    return [Choice(year, year, locale.number(numbers[year])) for year in sorted(numbers)[::-1]]


def language_choices(cards: Sequence[Card], locale: PageLocale) -> list[Choice]:
    """The languages, most frequent first; empty if there is nothing to filter."""
    numbers = Counter(card.group for card in cards if card.group)
    if not _divides(numbers, cards):
        return []
    return [
        Choice(group, locale.language(group), locale.number(number))
        for group, number in numbers.most_common()
    ]


def _divides(numbers: Mapping[str, int], cards: Sequence[Card]) -> bool:
    """Whether at least one value matches only some of the cards."""
    return any(number < len(cards) for number in numbers.values())
