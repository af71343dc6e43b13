"""The order of day and month that unambiguous dates show."""

from clippings.written_dates.day_order import ClearOrder, Order, combined_order


def test_each_mark_has_its_own_order() -> None:
    order = combined_order([ClearOrder("/", "mdy"), ClearOrder(".", "dmy")])
    assert [order.for_mark(mark) for mark in "/-."] == ["mdy", "mdy", "dmy"]


def test_full_stops_tell_of_others_where_these_tell_nothing() -> None:
    assert combined_order([ClearOrder(".", "mdy")]) == Order("mdy", "mdy")
    assert combined_order([ClearOrder(".", "dmy")]) == Order("dmy", "dmy")


def test_if_both_orders_occur_there_is_none() -> None:
    assert (
        combined_order([ClearOrder("/", "mdy"), ClearOrder("/", "dmy"), ClearOrder(".", "dmy")])
        == Order()
    )
