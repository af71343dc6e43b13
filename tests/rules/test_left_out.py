"""Reasons for leaving a clipping out."""

from tests.rules.judging import clipping, messages


def test_wants_a_reason() -> None:
    assert messages(clipping(status="left-out"), "left-out") == [
        "3 warning: the clipping is left out without a reason"
    ]


def test_is_content_with_a_note() -> None:
    assert messages(clipping(status="left-out", note="one line only"), "left-out") == []
    assert messages(clipping(status="hidden"), "left-out") == []
