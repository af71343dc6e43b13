"""The visible text of a page."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clippings.page.notes import NOTE
from clippings.page.paragraphs import KIND_MARKS
from clippings.page.text import SEAM, visible_text


def words_of(html: str) -> str:
    """The visible text without its marks."""
    return re.sub(f"[{SEAM}{NOTE}{KIND_MARKS}]", "", visible_text(html))


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("", ""),
        ("plain words", "plain words"),
        ("<p>One<p>Two", "One\nTwo"),
        ("<div>One<div>Two</div>Three</div>", "One\nTwo\nThree"),
        ("One<br>Two", "One\nTwo"),
        ("<table><tr><td>One<td>Two</table>", "One\nTwo"),
        ("<p>  spread\n  over\tlines&nbsp; ", "spread over lines"),
        ("<p>un<b>believ</b>able, <i>in</i><i>deed</i>", "unbelievable, indeed"),
        ("<p><span class=cap>T</span>he end", "The end"),
        ("<p>long<wbr>word and soft&shy;ware", "longword and soft\u00adware"),
        ("<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>字", "漢字"),
    ],
)
def test_blocks_are_lines_and_inline_elements_add_no_space(html: str, text: str) -> None:
    assert words_of(html) == text


@pytest.mark.parametrize(
    "unseen",
    [
        "<script>let a = '<p>b</p>'</script>",
        "<style>p {}</style>",
        "<noscript>Turn scripts on</noscript>",
        "<template><p>later</p></template>",
        "<svg><title>Logo</title><text>Logo</text></svg>",
        "<textarea>embed</textarea>",
        "<!-- not yet -->",
        "<span hidden>(opens a window)</span>",
        "<span class='icon sr-only'>(opens a window)</span>",
        "<span style='color:red; display: none'>(opens a window)</span>",
        "<span hidden>outer <b class=sr-only>inner</b></span>",
    ],
)
def test_leaves_out_invisible_text(unseen: str) -> None:
    assert words_of(f"<p>before{unseen} after</p>") == "before after"


def test_keeps_a_hidden_block_since_a_script_may_unfold_it() -> None:
    assert words_of("<div hidden><p>folded</p></div>") == "folded"


def test_marks_the_seams_of_inline_elements() -> None:
    assert visible_text("<div><b>T</b>he end") == "T\u200bhe end"


def test_marks_paragraphs_of_one_kind() -> None:
    html = "<p>One<p>Two<p class=ad>Three<aside><p>Four</p></aside><p><b>Five</b><p>Six<br>Seven"
    kinds = [line[0] for line in visible_text(html).splitlines()]

    assert kinds[0] == kinds[1] == kinds[5]
    assert len({kinds[0], kinds[2], kinds[3], kinds[6]}) == len("abcd")
    assert kinds[4] == "F"


@given(st.text())
def test_reads_whatever_it_is_given(html: str) -> None:
    assert "\n\n" not in visible_text(html)
