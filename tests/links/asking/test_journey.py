"""The first request for an address, its limits, and redirect loops."""

import pytest

from clippings.links.asking.journey import Journey, begin, first_request_url
from clippings.links.link import Expects, Hop, Target
from clippings.reply import Reply

PAGE = "https://news.example/piece"
VIDEO = "https://www.youtube.com/watch?v=abcdefghijk"


def _begin(targets: list[Target]) -> Journey:
    return begin(targets, first_request_url(targets[0]))


def test_a_page_is_asked_itself() -> None:
    journey = _begin([Target(PAGE)])
    assert (journey.url, journey.page, journey.wanted) == (PAGE, "", "page")


def test_of_a_video_its_site_is_asked_first() -> None:
    journey = _begin([Target(VIDEO)])
    assert journey.url == first_request_url(Target(VIDEO)) != VIDEO
    assert (journey.first, journey.page, journey.wanted) == (VIDEO, VIDEO, "json")


def test_a_picture_is_asked_itself_wherever_it_stands() -> None:
    assert first_request_url(Target(VIDEO, expects="image")) == VIDEO
    assert _begin([Target(VIDEO, expects="image")]).wanted == "image"


def test_places_in_one_page_are_looked_for_together() -> None:
    journey = _begin([Target(PAGE), Target(f"{PAGE}#part"), Target(f"{PAGE}#end")])
    assert journey.anchors == {"part", "end"}


@pytest.mark.parametrize(
    ("url", "expects", "whole"),
    [(f"{PAGE}#part", "page", False), (PAGE, "image", False), (PAGE, "page", True)],
)
def test_more_is_read_where_more_is_looked_for(url: str, expects: Expects, whole: bool) -> None:
    assert _begin([Target(url, expects=expects, whole=whole)]).limit > _begin([Target(PAGE)]).limit


def test_redirects_are_kept_as_hops() -> None:
    journey = _begin([Target(PAGE)])
    journey.move_on(Reply(PAGE, 301), f"{PAGE}/", "page")
    assert journey.url == f"{PAGE}/"
    assert journey.hops == (Hop(PAGE, 301),)


def test_a_page_that_is_left_for_word_of_its_video_is_there() -> None:
    journey = _begin([Target(PAGE)])
    journey.move_on(Reply(PAGE, 200), "https://news.example/oembed?url=piece", "video")
    assert (journey.page, journey.page_seen, journey.hops) == (PAGE, Reply(PAGE, 200), ())


def test_what_oembed_redirects_to_is_no_hop_of_the_page() -> None:
    journey = _begin([Target(PAGE)])
    journey.move_on(Reply(PAGE, 301), f"{PAGE}/", "page")
    journey.move_on(Reply(f"{PAGE}/", 200), "https://news.example/oembed?url=piece", "video")
    journey.move_on(Reply(journey.url, 302), "https://news.example/embedding", "video")
    assert (journey.page, journey.hops) == (f"{PAGE}/", (Hop(PAGE, 301),))


def test_where_no_word_of_a_video_comes_its_page_is_asked() -> None:
    journey = _begin([Target(VIDEO)])
    journey.move_on(Reply(journey.url, 500), VIDEO, "page")
    assert (journey.url, journey.page, journey.page_seen) == (VIDEO, "", None)


def test_it_goes_in_circles_when_it_was_twice_in_the_same_place_with_the_same_cookies() -> None:
    journey = _begin([Target(PAGE)])
    for _ in range(2):
        assert not journey.is_redirect_loop(Reply(PAGE, 302))
        journey.move_on(Reply(PAGE, 302), f"{PAGE}?again", "page")
        journey.move_on(Reply(f"{PAGE}?again", 302), PAGE, "page")
    assert journey.is_redirect_loop(Reply(PAGE, 302))
    assert not journey.is_redirect_loop(Reply(PAGE, 302, state="seen=1"))
