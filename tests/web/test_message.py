"""The bytes of a request."""

import pytest

from clippings.web.failure import Failure
from clippings.web.message import lines_of


def test_lines_become_a_request() -> None:
    assert lines_of(b"GET / HTTP/1.1", b"Host: a.example", b"") == (
        b"GET / HTTP/1.1\r\nHost: a.example\r\n\r\n"
    )


@pytest.mark.parametrize("character", [b"\0", b"\r", b"\n", b"\r\n", b"\x1f", b"\x7f"])
def test_a_control_character_never_goes_out(character: bytes) -> None:
    with pytest.raises(Failure) as caught:
        lines_of(b"GET / HTTP/1.1", b"Cookie: a=" + character + b"b")
    assert caught.value.cause == "bad-address"
