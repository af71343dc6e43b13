"""Pages of videos that are no more, and pages of something that is called so."""

import pytest

from clippings.links.judging.gone.videos import declared_oembed, says_video_removed
from clippings.links.judging.page.markup import Markup

SENTENCE = "<p>The boats came in at noon, and nobody on the quay knew what they held.</p>"


@pytest.mark.parametrize(
    "title", ["Video unavailable", "This video has been removed", " - YouTube"]
)
def test_a_page_of_a_video_that_is_no_more(title: str) -> None:
    assert says_video_removed(Markup(f"<title>{title}</title><h1>{title}</h1>{SENTENCE}"))


@pytest.mark.parametrize("below", [SENTENCE * 4, "<p>4 May 2021</p><p>A picture.</p>"])
def test_a_piece_of_that_name(below: str) -> None:
    page = f"<title>Video unavailable</title><h1>Video unavailable</h1>{below}"
    assert not says_video_removed(Markup(page))


OEMBED = "<link type=application/json+oembed href='https://tube.example/oembed?a=1&amp;b=2'>"


@pytest.mark.parametrize(
    ("kind", "address"), [("video.other", "https://tube.example/oembed?a=1&b=2"), ("website", None)]
)
def test_only_a_page_of_a_video_names_whom_to_ask_for_it(kind: str, address: str | None) -> None:
    page = f"<meta property=og:type content={kind}>{OEMBED}"
    assert declared_oembed(Markup(page)) == address
