"""Whether a list writes the day or the month first in numbers such as 05/04/2021."""

from collections.abc import Iterable
from typing import Literal, NamedTuple, TypeAlias

DayOrder: TypeAlias = Literal["dmy", "mdy"]


class Order(NamedTuple):
    """The order of numbers with full stops, and of all others where it is known.

    Full stops stand behind the day, unless other dates with full stops tell otherwise.
    """

    others: DayOrder | None = None
    dotted: DayOrder = "dmy"

    def behind(self, mark: str) -> DayOrder | None:
        """The order of numbers with this mark between them."""
        return self.dotted if mark == "." else self.others


UNKNOWN = Order()
DAY_FIRST = Order(others="dmy")


class Told(NamedTuple):
    """What one clear date tells."""

    mark: str
    order: DayOrder


def order_of_all(clear: Iterable[Told]) -> Order:
    """What clear dates tell; those with full stops tell of others, too, where these tell nothing.

    Where both orders occur, none is told.
    """
    dotted: set[DayOrder] = set()
    others: set[DayOrder] = set()
    for told in clear:
        (dotted if told.mark == "." else others).add(told.order)
    return Order(others=_only(others or dotted), dotted=_only(dotted) or "dmy")


def _only(orders: set[DayOrder]) -> DayOrder | None:
    return next(iter(orders)) if len(orders) == 1 else None
