"""Saved copies."""

import pytest

from tests.rules.judging import clipping, messages


@pytest.mark.parametrize("copy", ["archive.org/a", "{url: 'javascript:x', date: 2021}"])
def test_refuses_what_is_no_web_address(copy: str) -> None:
    (message,) = messages(clipping(archive=copy), "archive")
    assert message.startswith("3 error: ")


def test_warns_where_the_copy_is_the_piece_itself() -> None:
    assert messages(clipping(archive="http://example.org/a/"), "archive") == [
        "3 warning: the saved copy has the address of the piece itself"
    ]


def test_takes_a_copy_elsewhere() -> None:
    copy = "https://web.archive.org/web/2021/https://example.org/a"
    assert messages(clipping(archive=copy), "archive") == []
