"""Markdown right after raw HTML."""

import pytest

from clippings.page_entries.markup.blocks import read_blocks

FIGURE = '<figure>\n  <img src="tides.jpg">\n</figure>\n'


@pytest.mark.parametrize("ruler", ["", "---\n"])
@pytest.mark.parametrize("opened", ["", "<div>\n"])
def test_a_heading_right_after_html_is_a_heading(ruler: str, opened: str) -> None:
    page = f"{opened}{FIGURE}{ruler}#### Two sailors talk about the tides\nSee it [here](a.pdf)\n"
    *_, heading, line = read_blocks(page)
    assert (heading.kind, heading.level) == ("heading", 4)
    assert (line.kind, line.prose.text) == ("paragraph", "See it here")


@pytest.mark.parametrize("words", ["<pre>\n## 2021\n</pre>", "<!--\n## 2021\n-->"])
def test_elements_with_their_own_end_have_no_headings(words: str) -> None:
    assert [block.kind for block in read_blocks(f"{words}\n")] == ["html"]


@pytest.mark.parametrize("words", ["#1 of the week", "-- a dash", "#hashtag"])
def test_other_marks_are_words_of_the_html(words: str) -> None:
    assert [block.kind for block in read_blocks(f"<div>\n{words}\n</div>\n")] == ["html"]
