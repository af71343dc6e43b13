"""Cards under the heading of their year, and what the reader can choose by."""

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import groupby, pairwise
from typing import NamedTuple

from clippings.html_page.card import Card
from clippings.locales import PageLocale


class Group(NamedTuple):
    """The cards of one year; `year` is empty where cards are not in the order of time."""

    year: str
    heading: str
    cards: Sequence[Card]


class Choice(NamedTuple):
    """What can be chosen, as the page calls it, and how many cards it leaves."""

    value: str
    name: str
    number: str


def groups_of(cards: Sequence[Card], locale: PageLocale) -> list[Group]:
    """A group for each year, undated cards last; all in one where the years are in no order."""
    dated = [card for card in cards if card.year]
    undated = [card for card in cards if not card.year]
    steps = list(pairwise(card.year for card in dated))
    rising, falling = all(a <= b for a, b in steps), all(a >= b for a, b in steps)
    if not dated or not (rising or falling):
        return [Group("", "", cards)] if cards else []
    groups = [
        Group(year, year, tuple(some)) for year, some in groupby(dated, key=lambda one: one.year)
    ]
    return groups + ([Group("", locale.words["undated"], undated)] if undated else [])


def year_choices(cards: Iterable[Card], locale: PageLocale) -> list[Choice]:
    """The years, the newest first."""
    numbers = Counter(card.year for card in cards if card.year)
    return [Choice(year, year, locale.number(numbers[year])) for year in sorted(numbers)[::-1]]


def language_choices(cards: Iterable[Card], locale: PageLocale) -> list[Choice]:
    """The languages, those with the most cards first."""
    numbers = Counter(card.group for card in cards if card.group)
    return [
        Choice(group, locale.language(group), locale.number(number))
        for group, number in numbers.most_common()
    ]
