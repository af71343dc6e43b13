"""What clear dates tell of others."""

from clippings.written_dates.day_order import Order, Told, order_of_all


def test_each_mark_has_its_own_order() -> None:
    order = order_of_all([Told("/", "mdy"), Told(".", "dmy")])
    assert [order.behind(mark) for mark in "/-."] == ["mdy", "mdy", "dmy"]


def test_full_stops_tell_of_others_where_these_tell_nothing() -> None:
    assert order_of_all([Told(".", "mdy")]) == Order("mdy", "mdy")
    assert order_of_all([Told(".", "dmy")]) == Order("dmy", "dmy")


def test_where_both_occur_none_is_told() -> None:
    assert order_of_all([Told("/", "mdy"), Told("/", "dmy"), Told(".", "dmy")]) == Order()
