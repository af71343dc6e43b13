"""A finding can be put right without asking where its text is known, or where it is to move."""

from clippings.finding import Finding, Ignored


def test_a_new_text_or_another_place_is_enough() -> None:
    assert Finding(message="m", fix="").fixable
    assert Finding(message="m", moves=True).fixable
    assert not Finding(message="m").fixable


def test_why_something_is_ignored_is_told_with_its_last_day() -> None:
    assert str(Ignored("2027-01-01", "known")) == "until 2027-01-01: known"
    assert str(Ignored("", "")) == "until further notice: no reason is given"
