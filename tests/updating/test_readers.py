"""Entries are read with their positions and nothing else."""

import pytest

from clippings.updating.readers import PageFormat, reader_of

MARKED = (
    "- [Docs](https://docs.example/), Wired, 2 May 2021\n\n<!-- clip:begin -->\n"
    "- [One](https://a.example/1), Wired, 1 May 2021\n<!-- clip:end -->\n"
)


def test_only_the_part_between_the_markers_is_read() -> None:
    (entry,) = reader_of("markdown")(MARKED)
    assert entry.plain["title"] == "One"
    assert MARKED[entry.span.start : entry.span.end].startswith("- [One]")


@pytest.mark.parametrize("page_format", ["markdown", "html"])
def test_a_page_is_parsed_only_once(page_format: PageFormat) -> None:
    read = reader_of(page_format)
    assert read(MARKED) is reader_of(page_format)(MARKED)


def test_html_in_markdown_is_located() -> None:
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


def test_a_line_break_is_not_part_of_a_line() -> None:
    line = "2 May 2021: <a href='https://a.example/{0}'>Story number {0}</a> (Wired)"
    page = f"<p>\n{line.format(1)}<br>\n{line.format(2)} <br />\n</p>\n"
    entries = reader_of("html")(page)
    assert [page[one.span.start : one.span.end].strip() for one in entries] == [
        line.format(1),
        line.format(2),
    ]
