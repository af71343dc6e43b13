"""Feeds that clip has written are read as they were meant."""

import pytest

from clippings.importers.notations.own_feeds import own_title, quotes_in


@pytest.mark.parametrize(
    ("title", "bare"),
    [("A piece (Wired)", "A piece"), ("Wired", ""), ("https://a.example/", ""), ("A (b)", "A (b)")],
)
def test_the_outlet_behind_a_title_or_in_its_place_is_none_of_it(title: str, bare: str) -> None:
    assert own_title(title, "Wired", "https://a.example/") == bare


def test_quotations_tell_who_said_them() -> None:
    html = (
        "<p>Words.</p><blockquote><p>So it is.<br>Is it?</p><p>Yes.</p>"
        "<footer><cite>Ada</cite>, head</footer></blockquote><blockquote><p>No.</p></blockquote>"
    )
    assert quotes_in(html) == [
        {"text": "So it is.\nIs it?\n\nYes.", "speaker": "Ada", "role": "head"},
        {"text": "No."},
    ]
