"""Entries are read with their places, and nothing beside them is taken for a part of one."""

import pytest

from clippings.updating.readers import PageFormat, reader_of

MARKED = (
    "- [Docs](https://docs.example/), Wired, 2 May 2021\n\n<!-- clip:begin -->\n"
    "- [One](https://a.example/1), Wired, 1 May 2021\n<!-- clip:end -->\n"
)


def test_only_the_part_that_is_set_aside_is_read() -> None:
    (entry,) = reader_of("markdown")(MARKED)
    assert entry.plain["title"] == "One"
    assert MARKED[entry.span.start : entry.span.end].startswith("- [One]")


@pytest.mark.parametrize("page_format", ["markdown", "html"])
def test_what_was_read_is_not_read_again(page_format: PageFormat) -> None:
    read = reader_of(page_format)
    assert read(MARKED) is reader_of(page_format)(MARKED)


def test_html_in_a_page_of_markdown_has_its_places() -> None:
    page = (
        "# Press\n\n<ul>\n<li>Wired: <a href='https://a.example/1'>One piece</a></li>\n"
        "<li>Zeit: <a href='https://a.example/2'>Two pieces</a></li>\n</ul>\n"
    )
    entries = reader_of("markdown")(page)
    assert [page[one.span.start : one.span.end][:10] for one in entries] == [
        "<li>Wired:",
        "<li>Zeit: ",
    ]
    assert all(page[one.span.start : one.span.end].endswith("</a></li>") for one in entries)


def test_a_line_break_belongs_to_no_line() -> None:
    line = "2 May 2021: <a href='https://a.example/{0}'>Story number {0}</a> (Wired)"
    page = f"<p>\n{line.format(1)}<br>\n{line.format(2)} <br />\n</p>\n"
    entries = reader_of("html")(page)
    assert [page[one.span.start : one.span.end].strip() for one in entries] == [
        line.format(1),
        line.format(2),
    ]
