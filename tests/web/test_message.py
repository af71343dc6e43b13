"""The bytes of a request."""

import pytest

from clippings.web.failure import Failure
from clippings.web.message import lines_of


def test_lines_become_a_request() -> None:
    assert lines_of("GET / HTTP/1.1", "Host: a.example", "") == (
        b"GET / HTTP/1.1\r\nHost: a.example\r\n\r\n"
    )


@pytest.mark.parametrize("character", ["\0", "\r", "\n", "\r\n", "\x1f", "\x7f"])
def test_a_control_character_never_goes_out(character: str) -> None:
    with pytest.raises(Failure) as caught:
        lines_of("GET / HTTP/1.1", f"Cookie: a={character}b")
    assert caught.value.cause == "bad-address"


def test_tabs_and_letters_beyond_ascii_go_out_as_they_are() -> None:
    assert lines_of("Cookie: a=\tb\xa0\xe9") == b"Cookie: a=\tb\xa0\xe9\r\n"
