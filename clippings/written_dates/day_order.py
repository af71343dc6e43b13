"""What the clear dates of a list show for others: whether 05/04/2021 has the day first."""

from collections.abc import Iterable
from typing import Literal, NamedTuple, TypeAlias

DayOrder: TypeAlias = Literal["dmy", "mdy"]


class Order(NamedTuple):
    """The order in dates with full stops (`dotted`), and in all others, if known.

    With full stops the day comes first, unless other dates with full stops show the contrary.
    `lang` decides what month a name is that languages use for different ones.
    """

    others: DayOrder | None = None
    dotted: DayOrder = "dmy"
    lang: str = "en"

    def for_mark(self, mark: str) -> DayOrder | None:
        """The order in dates with this mark between the numbers."""
        return self.dotted if mark == "." else self.others


UNKNOWN = Order()
DAY_FIRST = Order(others="dmy")


class ClearOrder(NamedTuple):
    """The order of one unambiguous date, and the mark between its numbers."""

    mark: str
    order: DayOrder


def combined_order(clear: Iterable[ClearOrder]) -> Order:
    """The order that unambiguous dates show; None if both orders occur.

    Dates with full stops decide for the others too, if there are no unambiguous others.
    """
    dotted: set[DayOrder] = set()
    others: set[DayOrder] = set()
    for one in clear:
        (dotted if one.mark == "." else others).add(one.order)
    return Order(others=_only(others or dotted), dotted=_only(dotted) or "dmy")


def _only(orders: set[DayOrder]) -> DayOrder | None:
    return next(iter(orders)) if len(orders) == 1 else None
