"""Inline elements, and those that styles display as separate."""

import pytest
from selectolax.lexbor import LexborHTMLParser, LexborNode

from clippings.importers.html_pages.inline import follows_at_once, is_styled_apart


def last(html: str) -> LexborNode:
    """The last element of a box."""
    return LexborHTMLParser(html).css("body > * > *")[-1]


@pytest.mark.parametrize(
    "box",
    [
        "<p><span>Wired</span><span>2021</span></p>",
        "<p><b>Wired</b><time>2021</time></p>",
        "<div class='d-flex'><span>Wired</span> <span>2021</span></div>",
        "<div class='row grid'><b>Wired</b>\n<b>A title</b></div>",
        "<p><span class='badge'>TV</span> <span>A title</span></p>",
        "<p><span>A title</span> <span class='my-tag'>TV</span></p>",
    ],
)
def test_adjacent_elements_without_a_space_and_badges_are_separate(box: str) -> None:
    assert is_styled_apart(last(box))


@pytest.mark.parametrize(
    "box",
    [
        "<p><span>Wired</span> <span>2021</span></p>",
        "<p><span>W</span><span>ired</span></p>",
        "<p>Wired <span>2021</span></p>",
        "<p>, <span>2021</span></p>",
        "<p><a href='/'>Wired</a><span>2021</span></p>",
        "<div class='flex'><span>Wired</span><a href='/'>A title</a></div>",
        "<div class='flex'><div>Wired</div><span>A title</span></div>",
        "<div class='flexible'><b>Wired</b> <b>A title</b></div>",
    ],
)
def test_other_inline_elements_belong_to_one_line(box: str) -> None:
    assert not is_styled_apart(last(box))


def test_the_first_element_is_not_separate() -> None:
    assert not follows_at_once(last("<p><span>Wired</span></p>"))
