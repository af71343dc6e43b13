"""Offsets in addresses of videos."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clippings.addresses.offsets import start_in


@pytest.mark.parametrize(
    ("url", "seconds"),
    [
        ("https://youtu.be/abc?t=609", 609),
        ("https://www.youtube.com/watch?v=abc&t=609s", 609),
        ("https://www.youtube.com/watch?v=abc&t=10m9s", 609),
        ("https://www.youtube.com/watch?v=abc#t=10m09s", 609),
        ("https://www.youtube.com/embed/abc?start=609", 609),
        ("https://www.twitch.tv/videos/1?t=1h2m3s", 3723),
        ("https://vimeo.com/1#t=1:52:13", 6733),
        ("https://media.example/talk.mp4#t=npt:10:09,20:00", 609),
        ("https://media.example/talk.mp4#t=609.5", 609),
        ("https://tube.example/w/abc?start=2m", 120),
        ("https://example.org/page?t=1:52:13", 6733),
        ("https://youtu.be/abc?t=0", 0),
    ],
)
def test_every_spelling_of_an_offset(url: str, seconds: int) -> None:
    assert start_in(url) == seconds


@pytest.mark.parametrize(
    "url",
    [
        "https://youtu.be/abc",
        "https://youtu.be/abc?t=",
        "https://youtu.be/abc?t=later",
        "https://forum.example/viewtopic.php?t=609",
        "https://example.org/list?start=20",
        "https://x.com/ann/status/1?s=20&t=aB3",
        "http://[::1",
        "",
    ],
)
def test_no_offset(url: str) -> None:
    assert start_in(url) is None


@given(st.text())
def test_no_text_raises(text: str) -> None:
    start_in(text)
    start_in("https://youtu.be/a?t=" + text)
