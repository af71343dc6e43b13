"""A link is ignored if all its uses are; its key includes what is expected."""

import pytest

from clippings.finding import Ignored, Place
from clippings.links.link import CheckedLink, Target, Use, in_file_order

SEEN = Use(id="a", field="url")
UNSEEN = Use(id="b", field="url", ignored=Ignored(until="", reason="known"))


@pytest.mark.parametrize(
    ("uses", "ignored"),
    [((), False), ((SEEN,), False), ((SEEN, UNSEEN), False), ((UNSEEN,), True)],
)
def test_one_use_that_somebody_looks_at_is_enough(uses: tuple[Use, ...], ignored: bool) -> None:
    link = CheckedLink(url="https://a.example/", verdict="dead", reason="gone", uses=uses)
    assert link.ignored is ignored


def test_a_page_and_an_image_at_one_address_are_two_questions() -> None:
    page, image = Target(url="/a"), Target(url="/a", expects="image")
    assert page.question != image.question
    assert CheckedLink(url="/a", verdict="alive", reason="ok").question == page.question


def test_links_are_reported_in_file_order() -> None:
    links = [
        CheckedLink(url, "alive", "ok", uses=(Use("a", field, lambda field: places[field]),))
        for url, field in (("/d", "url"), ("/c", "file"), ("/a", "image.src"), ("/b", "links"))
    ]
    places = {
        "url": Place(line=9, column=3),
        "file": Place(line=3, column=20),
        "image.src": Place(line=2, column=30),
        "links": Place(line=3, column=9),
    }
    assert [link.url for link in in_file_order(links)] == ["/a", "/b", "/c", "/d"]
