"""What frames and players of HTML pages play."""

from clippings.importers import html

PAGE = """<title>In the press</title><h1>In the press</h1>
<ul><li><a href="https://wired.com/1">A title of words</a>, Wired</li></ul>{}"""


def _told(page: str) -> list[tuple[object, ...]]:
    entries = html.read(page.encode(), {}).entries
    keys = ("url", "file", "title")
    return [tuple(one.plain.get(key) for key in keys) for one in entries]


def test_a_frame_is_the_piece_of_the_heading_above_it() -> None:
    frame = '<h3>On Channel 3</h3><div><iframe src="https://youtube.com/embed/a"></iframe></div>'
    assert _told(PAGE.format(frame))[1:] == [("https://youtube.com/embed/a", None, "On Channel 3")]


def test_a_player_plays_the_first_of_its_files() -> None:
    player = (
        "<h3>On Channel 3</h3><video controls><source src='film/news.mp4'>"
        "<source src='film/news.webm'>No video here.</video>"
    )
    assert _told(PAGE.format(player))[1:] == [(None, "film/news.mp4", "On Channel 3")]


def test_sounds_and_films_that_nobody_starts_are_no_pieces() -> None:
    unseen = "<h3>On Channel 3</h3><video autoplay><source src='film/news.mp4'></video>"
    assert len(_told(PAGE.format(unseen))) == 1


def test_boxes_made_alike_have_their_frames_for_pieces() -> None:
    frame = "<iframe src='https://youtube.com/embed/{0}'></iframe>"
    box = f"<div class='video'>{frame}<p>What the museum learns of robots {{0}}</p></div>"
    boxes = "".join(box.format(name) for name in ("a", "b", "c"))
    assert _told(PAGE.format(f"<h2>Videos</h2>{boxes}"))[1:] == [
        (f"https://youtube.com/embed/{name}", None, f"What the museum learns of robots {name}")
        for name in ("a", "b", "c")
    ]
