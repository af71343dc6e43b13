"""Recordings that pages play in frames."""

import pytest

from clippings.played import is_recording


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
