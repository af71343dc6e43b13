"""Recordings in frames and players."""

from clippings.importers import html

PAGE = """<title>In the press</title><h1>In the press</h1>
<ul><li><a href="https://wired.com/1">A title of words</a>, Wired</li></ul>{}"""


def _told(page: str) -> list[tuple[object, ...]]:
    entries = html.read(page.encode(), {}).entries
    keys = ("url", "file", "title")
    return [tuple(one.plain.get(key) for key in keys) for one in entries]


def test_a_frame_is_the_recording_for_the_heading_above() -> None:
    frame = '<h3>On Channel 3</h3><div><iframe src="https://youtube.com/embed/a"></iframe></div>'
    assert _told(PAGE.format(frame))[1:] == [("https://youtube.com/embed/a", None, "On Channel 3")]


def test_the_first_file_of_a_player_is_used() -> None:
    player = (
        "<h3>On Channel 3</h3><video controls><source src='film/news.mp4'>"
        "<source src='film/news.webm'>No video here.</video>"
    )
    assert _told(PAGE.format(player))[1:] == [(None, "film/news.mp4", "On Channel 3")]


def test_media_without_controls_are_ignored() -> None:
    unseen = "<h3>On Channel 3</h3><video autoplay><source src='film/news.mp4'></video>"
    assert len(_told(PAGE.format(unseen))) == 1


def test_frames_in_boxes_of_the_same_layout_are_articles() -> None:
    frame = "<iframe src='https://youtube.com/embed/{0}'></iframe>"
    box = f"<div class='video'>{frame}<p>What the museum learns of robots {{0}}</p></div>"
    boxes = "".join(box.format(name) for name in ("a", "b", "c"))
    assert _told(PAGE.format(f"<h2>Videos</h2>{boxes}"))[1:] == [
        (f"https://youtube.com/embed/{name}", None, f"What the museum learns of robots {name}")
        for name in ("a", "b", "c")
    ]


def test_an_address_with_spaces_and_line_ends_is_read_as_browsers_do() -> None:
    link = "<li><a href=' https://wired.com/a\n piece'>Another title</a>, Wired</li>"
    assert _told(f"<h1>In the press</h1><ul>{link}</ul>")[0][0] == "https://wired.com/a%20piece"
