"""Recordings and what their sites say of them."""

import pytest

from clippings.oembed import recording_at

VIDEO = "https://www.youtube.com/watch?v=kirkvFf5ytI"


@pytest.mark.parametrize(
    ("url", "kind"),
    [
        (VIDEO, "video"),
        (f"{VIDEO}&t=609s", "video"),
        ("https://m.youtube.com/watch?app=desktop&v=kirkvFf5ytI", "video"),
        ("https://youtu.be/kirkvFf5ytI?t=609", "video"),
        ("https://www.youtube.com/shorts/kirkvFf5ytI", "video"),
        ("https://www.youtube-nocookie.com/embed/kirkvFf5ytI", "video"),
        ("https://vimeo.com/123456", "video"),
        ("https://vimeo.com/channels/staffpicks/123456", "video"),
        ("https://www.dailymotion.com/video/x8abc", "video"),
        ("https://www.tiktok.com/@lab/video/7123", "video"),
        ("https://www.ted.com/talks/ada_a_talk", "video"),
        ("https://soundcloud.com/lab/episode-1", "podcast"),
        ("https://open.spotify.com/episode/4abc", "podcast"),
    ],
)
def test_recordings_are_known_by_their_addresses(url: str, kind: str) -> None:
    recording = recording_at(url)
    assert recording is not None
    assert recording.kind == kind


@pytest.mark.parametrize(
    "url",
    [
        "https://www.youtube.com/@lab",
        "https://www.youtube.com/watch?v=short",
        "https://youtube.com.evil.example/watch?v=kirkvFf5ytI",
        "https://paper.example/?u=https://youtu.be/kirkvFf5ytI",
        "https://vimeo.com/lab",
    ],
)
def test_other_pages_are_none(url: str) -> None:
    assert recording_at(url) is None


def test_a_site_is_asked_about_the_whole_address() -> None:
    recording = recording_at(f"{VIDEO}#t=1")
    assert recording is not None
    assert recording.address == (
        "https://www.youtube.com/oembed?format=json"
        "&url=https%3A%2F%2Fwww.youtube.com%2Fwatch%3Fv%3DkirkvFf5ytI"
    )


def test_one_service_can_answer_for_all_sites() -> None:
    recording = recording_at("https://vimeo.com/1", "http://127.0.0.1:8000/")
    assert recording is not None
    assert recording.address == (
        "http://127.0.0.1:8000/oembed?format=json&url=https%3A%2F%2Fvimeo.com%2F1"
    )
