"""The text of raw HTML."""

import pytest

from clippings.page_entries.markup.html_prose import begins_line, read_html
from clippings.page_entries.markup.prose import HARD_BREAK, PART

URL = "https://example.org/a"


def test_places_are_those_of_the_page() -> None:
    source = f'<p>See <a href="{URL}">Wired</a></p>'
    prose = read_html(source, 100)
    (anchor,) = prose.anchors
    whole = source[anchor.span.start - 100 : anchor.span.end - 100]
    assert anchor.target
    assert source[anchor.target.start - 100 :].startswith(f'{URL}">')
    assert (prose.text_of(anchor), whole) == ("Wired", f'<a href="{URL}">Wired</a>')


@pytest.mark.parametrize("source", ["one<br>two", "<p>one</p>two", "one<BR />two", "one</br>two"])
def test_a_block_or_a_break_ends_a_line(source: str) -> None:
    lines = filter(None, read_html(source, 0).text.split(HARD_BREAK))
    assert [*lines] == ["one", "two"]


def test_invisible_characters_are_left_out() -> None:
    source = "<!-- a --><script>b</script>one <span>two</span>&amp;<style>c"
    assert read_html(source, 0).text.strip() == "one two&"


def test_a_link_of_markdown_stands_in_html_as_well() -> None:
    prose = read_html(f"<p>[Wired]({URL}) [not](one)</p>", 0)
    assert [(prose.text_of(one), one.url) for one in prose.anchors] == [("Wired", URL)]


def test_a_tag_sets_words_apart() -> None:
    prose = read_html("<h3>One</h3><b>two</b> <cite>three</cite> <blockquote>four</blockquote>", 0)
    found = (prose.headings, prose.strong, prose.stressed, prose.quoted)
    words = [prose.text_of(one) for (one,) in found]
    assert words == ["One", "two", "three", "four"]


def test_a_picture_has_its_text_alternative_and_the_link_around_it() -> None:
    source = f'<a href="{URL}"><img src="a.png" alt="Seen" title="By Jo"></a><img alt="none">'
    (picture,) = read_html(source, 0).pictures
    assert (picture.src, picture.alt, picture.credit) == ("a.png", "Seen", "By Jo")
    assert picture.link == URL


def test_an_embedded_recording_is_a_link_without_words() -> None:
    video = "https://www.youtube.com/embed/dQw4w9WgXcQ"
    prose = read_html(f'<iframe src="{video}"></iframe><iframe src="https://a.org/"></iframe>', 0)
    assert [(prose.text_of(one), one.url) for one in prose.anchors] == [("", video)]


def test_a_time_element_adds_its_date_for_programs() -> None:
    source = '<time datetime="2021-05-04">last week</time>, <time>today</time>'
    assert read_html(source, 0).text == "last week 2021-05-04, today"


def test_each_entry_begins_a_part() -> None:
    item = f'<li><a href="{URL}/1">One</a></li><li><a href="{URL}/2">Two</a></li>'
    parts = read_html(f"<ul>{item}</ul>", 0).text.split(PART)
    assert [part.strip(HARD_BREAK) for part in parts if part.strip(HARD_BREAK)] == ["One", "Two"]


@pytest.mark.parametrize(("tag", "line"), [("<div>", True), ("</LI>", True), ("<b>", False)])
def test_a_tag_in_a_line_may_begin_another(tag: str, line: bool) -> None:
    assert begins_line(tag) is line
