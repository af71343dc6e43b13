"""Alternative text of pictures."""

import pytest

from tests.rules.judging import clipping, messages

MISSING = ["3 warning: the image has no alt text"]


@pytest.mark.parametrize("image", ["shots/a.png", "{src: shots/a.png, credit: Ada}"])
def test_warns_where_nothing_says_what_it_is(image: str) -> None:
    assert messages(clipping(image=image), "alt-text") == MISSING


@pytest.mark.parametrize("said", ["outlet", "title", "heading"])
def test_a_screenshot_is_named_by_its_clipping(said: str) -> None:
    assert messages(clipping(image="shots/a.png", **{said: "Le Monde"}), "alt-text") == []


def test_a_photo_is_not() -> None:
    photo = "{src: shots/a.png, role: photo}"
    assert messages(clipping(image=photo, outlet="Le Monde"), "alt-text") == MISSING


def test_the_name_of_a_file_says_nothing() -> None:
    image = "{src: shots/a.png, alt: IMG_0012.jpeg}"
    assert messages(clipping(image=image), "alt-text") == [
        "3 warning: the alt text 'IMG_0012.jpeg' is the name of a file"
    ]


def test_is_silent_with_it_and_without_a_picture() -> None:
    assert messages(clipping(image="{src: shots/a.png, alt: a chart}"), "alt-text") == []
    assert messages(clipping(), "alt-text") == []
