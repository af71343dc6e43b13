"""Recordings, and where they begin to play."""

import pytest

from clippings.addresses.offsets import start_in
from clippings.played import beginning_at, from_the_beginning, is_recording


@pytest.mark.parametrize(
    "address",
    ["https://www.youtube.com/embed/a1", "https://player.vimeo.com/video/1", "clips/news.mp4#t=2"],
)
def test_sites_for_recordings_and_files_of_sound_or_film_are_played(address: str) -> None:
    assert is_recording(address)


@pytest.mark.parametrize(
    "address",
    ["https://maps.example/1", "menu.html", "https://www.youtube.com/embed/videoseries?list=PL1"],
)
def test_other_pages_and_lists_of_recordings_are_not(address: str) -> None:
    assert not is_recording(address)


@pytest.mark.parametrize(
    ("address", "begun"),
    [
        ("https://www.youtube.com/watch?v=kir", "https://www.youtube.com/watch?v=kir&t=609s"),
        ("https://youtu.be/kir#a", "https://youtu.be/kir?t=609s#a"),
        ("https://www.youtube.com/embed/kir", "https://www.youtube.com/embed/kir?start=609"),
        ("https://vimeo.com/1234", "https://vimeo.com/1234#t=609s"),
        ("https://www.twitch.tv/videos/12", "https://www.twitch.tv/videos/12?t=609s"),
        ("https://media.ccc.de/v/37c3-1", "https://media.ccc.de/v/37c3-1#t=609"),
        ("https://a.example/talk.mp3?x=1", "https://a.example/talk.mp3?x=1#t=609"),
    ],
)
def test_a_recording_begins_where_it_is_told_to(address: str, begun: str) -> None:
    assert beginning_at(address, 609) == begun
    assert start_in(begun) == 609
    assert beginning_at(begun, 5) == begun
    assert from_the_beginning(begun) == address
    assert beginning_at(address, None) == beginning_at(address, 0) == address


@pytest.mark.parametrize(
    "address",
    ["https://news.example/a", "https://www.youtube.com/@lab", "https://vimeo.com/1#chapter"],
)
def test_no_way_to_begin_elsewhere_is_made_up(address: str) -> None:
    assert beginning_at(address, 609) == address
    assert from_the_beginning(address) == address
