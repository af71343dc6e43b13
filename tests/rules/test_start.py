"""Where a video begins."""

import pytest

from tests.rules.judging import clipping, messages

VIDEO = "https://www.youtube.com/watch?v=kirkvFf5ytI&t=609s"


@pytest.mark.parametrize("start", ["10:09", "609", "0:10:09"])
def test_agrees_in_every_spelling(start: str) -> None:
    assert messages(clipping(url=VIDEO, start=start), "start") == []


def test_warns_where_the_address_begins_elsewhere() -> None:
    assert messages(clipping(url=VIDEO, start="10:10"), "start") == [
        "3 warning: the start is 10:10, the address begins at 10:09"
    ]


def test_needs_no_offset_in_the_address() -> None:
    assert messages(clipping(start="10:10"), "start") == []


def test_passes_on_what_cannot_be_read() -> None:
    (message,) = messages(clipping(start="ten past"), "start")
    assert message.startswith("3 error: 'ten past' is not an offset")
