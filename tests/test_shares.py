"""Shares of a whole."""

from clippings.shares import at_least_half, more_than_half, mostly


def test_just_a_half_is_at_least_half_but_not_more() -> None:
    assert at_least_half(2, 4)
    assert not more_than_half(2, 4)
    assert more_than_half(3, 4)


def test_of_nothing_nothing_is_more_than_half() -> None:
    assert at_least_half(0, 0)
    assert not more_than_half(0, 0)
    assert not mostly([])


def test_answers_are_mostly_yes_where_more_than_half_are() -> None:
    assert mostly(["a", "", "b"])
    assert not mostly(iter([True, False]))
