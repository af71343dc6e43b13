"""Links that visitors do not see, such as embedded recordings."""

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


def test_a_heading_with_nothing_else_below_it_has_the_frame_for_its_piece() -> None:
    page = (
        "# In the press\n\n## Seeker\n\n[A title of words](https://seeker.example/1)\n\n"
        f"## Channel 3\n\n{FRAME.format('a')}## Wired\n\n[Another title](https://wired.com/1)\n"
    )
    assert [one.plain["url"] for one in read_entries(page)] == [
        "https://seeker.example/1",
        "https://www.youtube.com/embed/a",
        "https://wired.com/1",
    ]


def test_a_frame_between_the_title_of_a_page_and_its_sections_is_none_of_its_pieces() -> None:
    page = f"# Press\n\n{FRAME.format('a')}## 2021\n\n- [A title](https://wired.com/1), Wired\n"
    assert [one.plain["url"] for one in read_entries(page)] == ["https://wired.com/1"]


def test_a_box_with_words_has_the_frame_for_its_piece() -> None:
    box = f"<article><h4>A talk on air</h4>{FRAME.format('a').strip()}</article>\n\n"
    page = f"# Press\n\n- [A title](https://wired.com/1), Wired, May 2021\n\n{box}"
    assert [one.plain.get("url") for one in read_entries(page)] == [
        "https://wired.com/1",
        "https://www.youtube.com/embed/a",
    ]


def test_a_heading_of_some_words_over_one_frame_is_its_title_whatever_it_speaks_of() -> None:
    page = (
        f"# In the press\n\n## Channel 3 evening news\n\n{FRAME.format('a')}"
        f"## Videos\n\n{FRAME.format('b')}## Wired\n\n[A title of words](https://wired.com/1)\n"
    )
    assert [one.plain.get("title") for one in read_entries(page)] == [
        "Channel 3 evening news",
        None,
        "A title of words",
    ]
