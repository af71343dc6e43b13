"""Alternative text of pictures."""

from tests.rules.judging import clipping, messages


def test_warns_of_a_picture_without_it() -> None:
    expected = ["3 warning: the image has no alt text"]
    assert messages(clipping(image="shots/a.png"), "alt-text") == expected
    assert messages(clipping(image="{src: shots/a.png, credit: Ada}"), "alt-text") == expected


def test_is_silent_with_it_and_without_a_picture() -> None:
    assert messages(clipping(image="{src: shots/a.png, alt: a chart}"), "alt-text") == []
    assert messages(clipping(), "alt-text") == []
