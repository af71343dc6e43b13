"""Reads feeds that `clip export` wrote."""

import pytest

from clippings.importers.notations.own_feeds import own_title, quotes_in


@pytest.mark.parametrize(
    ("title", "bare"),
    [("A piece (Wired)", "A piece"), ("Wired", ""), ("https://a.example/", ""), ("A (b)", "A (b)")],
)
def test_an_outlet_after_or_instead_of_a_title_is_removed(title: str, bare: str) -> None:
    assert own_title(title, "Wired", "https://a.example/") == bare


def test_quotations_have_their_speakers() -> None:
    html = (
        "<p>Words.</p><blockquote><p>So it is.<br>Is it?</p><p>Yes.</p>"
        "<footer><cite>Ada</cite>, head</footer></blockquote><blockquote><p>No.</p></blockquote>"
    )
    assert quotes_in(html) == [
        {"text": "So it is.\nIs it?\n\nYes.", "speaker": "Ada", "role": "head"},
        {"text": "No."},
    ]
