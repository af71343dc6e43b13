"""The fragment of an address points to an anchor, which must be there."""

import pytest

from clippings.links.asking.fragments import anchor_in, lacks_anchor
from clippings.links.judging.page.markup import Markup
from clippings.reply import End

LONG = "<p>" + "The boats came in at noon. " * 20 + "</p>"


@pytest.mark.parametrize(
    ("fragment", "place"),
    [
        ("", ""),
        ("#", ""),
        ("#press", "press"),
        ("#press:~:text=So%20it%20is", "press"),
        ("#:~:text=So%20it%20is", ""),
        ("#top", ""),
        ("#!/route", ""),
        ("#/route", ""),
        ("#page=3", ""),
        ("#L12-L15", ""),
        ("#90.5s", ""),
        ("#ixzz7qAbCdEfG", ""),
        ("#.YzAbCd3Efg4", ""),
        ("#google_vignette", ""),
        ("#.net", ".net"),
    ],
)
def test_lines_offsets_and_routes_are_no_places(fragment: str, place: str) -> None:
    assert anchor_in(f"https://a.example/a{fragment}") == place


@pytest.mark.parametrize(
    "element",
    [
        '<h2 id="a-b c">',
        "<p class=x id='a-b c'>",
        '<a name="a-b c">',
        '<a class=x NAME="a-b c">',
        '<p id="user-content-a-b c">',
        '<p id="a-b&#32;c">',
        '<textarea id="a-b c"></textarea>',
        '<textarea></textarea><p id="a-b c"><textarea></textarea>',
        """<script>show('<p id="a-b c">')</script>""",
    ],
)
def test_a_place_is_an_element_of_this_id_or_name(element: str) -> None:
    assert not lacks_anchor(Markup(element + LONG), "a-b c")
    assert not lacks_anchor(Markup(element + LONG), "a-b%20c")


@pytest.mark.parametrize(
    "element",
    [
        "<p id=other>",
        "<p name=place>",
        "<!-- <p id=place> -->",
        "<p data-id=place>",
        "id=place",
        "<textarea rows=3><p id=place></textarea>",
        "<TEXTAREA><p id=place>",
    ],
)
def test_other_things_are_no_place(element: str) -> None:
    assert lacks_anchor(Markup(element + LONG), "place")


@pytest.mark.parametrize("end", ["full", "cut"])
def test_a_page_that_is_not_read_to_its_end_may_have_it(end: End) -> None:
    assert not lacks_anchor(Markup(LONG, end), "place")


@pytest.mark.parametrize(
    ("page", "place", "lacks"),
    [
        ("<p>Wait.</p>", "place", True),
        ("<p>Wait.</p><script src=a.js></script>", "place", False),
        (f"{LONG}<script src=a.js></script>", "place", True),
        (f"{LONG}<script src=a.js></script>", "comment-17", False),
        (LONG, "comment-17", True),
    ],
)
def test_a_script_may_make_it_where_little_is_there_or_for_comments(
    page: str, place: str, lacks: bool
) -> None:
    assert lacks_anchor(Markup(page), place) is lacks
