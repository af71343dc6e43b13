"""If a dead page has a saved copy, the way out leads there."""

import pytest

from clippings.links.link import CheckedLink, Use, Verdict
from clippings.links.ways_out import hints, ways_out, ways_to_copies

PAGE, COPIED = Use("a", "url"), Use("a", "archive.url")
GONE = CheckedLink("https://a.example/1", "dead", "not-found", uses=(PAGE,))
COPY = CheckedLink("https://b.example/1", "alive", "ok", uses=(COPIED,))


def test_the_page_is_to_lead_to_the_copy_of_what_is_dead() -> None:
    assert (
        ways_out([GONE, COPY])(GONE, PAGE)
        == "`clip set a status=dead` makes the page link to the saved copy"
    )


@pytest.mark.parametrize("verdict", ["dead", "suspect"])
def test_a_copy_that_is_not_there_is_none(verdict: Verdict) -> None:
    assert ways_to_copies([GONE, COPY._replace(verdict=verdict)]) == {}


def test_without_a_copy_the_way_out_is_that_of_the_verdict() -> None:
    assert ways_out([GONE])(GONE, PAGE).startswith("correct the address; ")


def test_a_copy_of_the_page_is_none_of_its_image() -> None:
    image = Use("a", "image.src")
    assert ways_to_copies([GONE._replace(uses=(image,)), COPY]) == {}


def test_what_is_not_dead_needs_no_copy() -> None:
    assert ways_to_copies([GONE._replace(verdict="blocked"), COPY]) == {}


def test_a_way_out_of_several_links_is_named_once_and_not_beside_that_to_a_copy() -> None:
    other = GONE._replace(url="https://a.example/2", uses=(Use("b", "url"),))
    missing = GONE._replace(reason="missing-file", uses=(Use("c", "image.src"),))
    first, second = hints([GONE, other, missing], {})
    assert first.startswith("correct the address; ")
    assert second == "correct the path, or put the file there"
    assert hints([GONE], ways_to_copies([GONE, COPY])) == []
