"""Recordings in frames."""

from clippings.page_entries import read_entries

FRAME = '<iframe src="https://www.youtube.com/embed/{}" title="YouTube video player"></iframe>\n\n'


def test_a_page_of_frames_alone_lists_what_they_play() -> None:
    entries = read_entries(f"# Press\n\n{FRAME.format('a')}{FRAME.format('b')}")
    assert [one.plain["url"] for one in entries] == [
        "https://www.youtube.com/embed/a",
        "https://www.youtube.com/embed/b",
    ]


def test_beside_links_frames_play_nothing_of_their_own() -> None:
    page = f"# Press\n\n- [A title of words](https://wired.com/1), Wired\n\n{FRAME.format('a')}"
    assert [one.plain["url"] for one in read_entries(page)] == ["https://wired.com/1"]


def test_other_frames_are_none() -> None:
    assert not read_entries('# Press\n\n<iframe src="https://maps.example/1"></iframe>\n')
