"""Text and addresses from data, written for Markdown."""

from time import perf_counter

import pytest
from hypothesis import given
from markdown_it import MarkdownIt

from clippings.exporters.markdown_page.escaping import (
    escape_address,
    escape_attribute,
    escape_inline,
    escape_line,
    escape_title,
)
from clippings.page_entries.markup.source_map import parse_markdown
from tests.exporters.markdown_page.pages import LAW, hostile_text


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("Le Monde", "Le Monde"),
        ("snake_case", "snake_case"),
        ("_it_ *is*", "\\_it\\_ \\*is\\*"),
        ("__it__ a__b", "\\_\\_it\\_\\_ a\\_\\_b"),
        ("a](javascript:x)", "a\\](javascript:x)"),
        ("<script>", "&lt;script\\>"),
        ("a | b `c`", "a \\| b \\`c\\`"),
        ("&amp; R&D", "&amp;amp; R&D"),
        ("~100 ~x~", "&#126;100 &#126;x&#126;"),
        ("{{ x }} {% y %}", "{\\{ x }\\} {&#37; y %\\}"),
        ("two\nlines\x1b", "two lines"),
        ("[see https://a.example/b_c]", "\\[see https&#58;//a.example/b_c\\]"),
        (
            "<www.a.example/~b> http://c.example",
            "&lt;www&#46;a.example/&#126;b\\> http://c.example",
        ),
        ("https://a.example/?b=1&c=2 *", "https://a.example/?b=1&c=2 \\*"),
        ("http://a.example/http://b_", "http&#58;//a.example/http&#58;//b\\_"),
    ],
)
def test_what_means_something_is_escaped(text: str, written: str) -> None:
    assert escape_inline(text) == written


@pytest.mark.parametrize(
    "text",
    [
        'Photo: "us" \\ them',
        "Photo: {% raw %} {{ x }}",
        "<!-- clip:end -->",
        "R&D &amp; co &#33;",
    ],
)
def test_a_credit_is_read_back_and_nothing_else(text: str) -> None:
    written = f'![a](b.png "{escape_title(text)}")'
    assert not {"{%", "{{", "<!--", "-->"} & set(written.split())
    image = parse_markdown(written)[1].children
    assert image
    assert image[0].attrs["title"] == text


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("# one", "\\# one"),
        ("- one", "\\- one"),
        ("1. one", "1\\. one"),
        ("2021", "2021"),
        ("---", "\\---"),
        ("+1 for it", "+1 for it"),
        (": one", "&#58; one"),
        ("===", "&#61;=="),
    ],
)
def test_a_line_begins_neither_a_list_nor_a_heading(text: str, written: str) -> None:
    assert escape_line(text) == written


@LAW
@given(hostile_text())
def test_a_line_of_text_is_a_paragraph_of_that_text(text: str) -> None:
    opening, inline, closing = MarkdownIt("commonmark").enable("table").parse(escape_line(text))
    assert (opening.type, closing.type) == ("paragraph_open", "paragraph_close")
    assert "".join(child.content for child in inline.children or ()) == text


@LAW
@given(hostile_text())
def test_an_address_is_read_back_as_it_was(text: str) -> None:
    address = f"https://a.example/{text}"
    tokens = parse_markdown(f"[x]({escape_address(address)})")
    (link,) = (t for t in tokens[1].children or () if t.type == "link_open")
    assert str(link.attrs["href"]).replace("%7C", "|") == address.replace("%7C", "|")


@pytest.mark.parametrize(
    ("address", "written"),
    [
        ("https://a.example/?q=b|c", "https://a.example/?q=b%7Cc"),
        ("scans/b|c.pdf", "scans/b\\|c.pdf"),
        ("https://a.example/\\", "https://a.example/\\\\"),
        ("https://a.example/b c\\", "<https://a.example/b c\\\\>"),
    ],
)
def test_an_address_ends_neither_a_link_nor_a_cell_of_a_table(address: str, written: str) -> None:
    assert escape_address(address) == written


def test_many_addresses_without_a_space_are_escaped_in_a_short_time() -> None:
    text = "www." * 25_000 + " *"
    before = perf_counter()
    assert escape_inline(text) == text.replace("*", "\\*")
    assert perf_counter() - before < 1


def test_attributes_keep_their_quotation_marks_inside() -> None:
    assert escape_attribute('https://a.example/?a=1&b=2"><x>') == (
        "https://a.example/?a=1&b=2&quot;&gt;&lt;x&gt;"
    )
    assert escape_attribute("?a&amp;b") == "?a&amp;amp;b"
