"""The visible text of an element."""

import pytest
from selectolax.lexbor import LexborHTMLParser

from clippings.page.shown_text import shown_text


@pytest.mark.parametrize(
    ("html", "line"),
    [
        ("<a>Jane Doe</a><span>Editor</span>", "Jane Doe Editor"),
        (
            "by <b>Paul</b>on <i>May 4, 2021</i><i>04/05/2021</i>",
            "by Paul on May 4, 2021 04/05/2021",
        ),
        ("<i>May 4, 2021</i><b>0</b><b>1747</b>", "May 4, 2021 0 1747"),
        ("<b>Nov.</b><i>November 18</i>", "Nov. November 18"),
        ("By <b>Jane Doe</b><i>@jane</i>", "By Jane Doe @jane"),
        ("<b>T</b>he worm", "The worm"),
        ("the 21<sup>st</sup>, le 1<sup>er</sup>", "the 21st, le 1er"),
        ("20<!-- -->21, Wurm<wbr>loch", "2021, Wurmloch"),
        ("<b>“</b>Worms<b>”</b>, they said<b>.</b>", "“Worms”, they said."),
        ("<b>山田</b><b>太郎</b>", "山田太郎"),
    ],
)
def test_words_that_only_elements_divide_stand_apart(html: str, line: str) -> None:
    node = LexborHTMLParser(f"<p>{html}</p>").css_first("p")

    assert node is not None
    assert shown_text(node, 100, 100) == line
