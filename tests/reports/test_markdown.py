"""The report for the summary of a CI job."""

from markdown_it import MarkdownIt

from clippings.reports.markdown import write
from tests.reports.findings import NONE, SOME, WORST


def test_is_a_row_for_each_finding() -> None:
    assert write(SOME) == (
        "**3 clippings: 1 error, 1 warning**\n"
        "\n"
        "| | Where | What | Way out |\n"
        "| --- | --- | --- | --- |\n"
        "| error | data\\/clippings\\.yaml\\:5\\:8 le\\-monde\\-2 "
        "| the address is that of \\'le\\-monde\\' \\(line 2\\) (`duplicate-url`) "
        "| remove one of the two |\n"
        "| warning | data\\/clippings\\.yaml\\:6\\:11 le\\-monde\\-2 "
        "| outlet has more blanks than it needs (`double-space`) "
        "| keep one between words and none at the ends |\n"
    )


def test_is_one_line_where_nothing_was_found() -> None:
    assert write(NONE) == "**1 clipping: nothing found**\n"


def test_data_is_text_in_its_cell() -> None:
    html = MarkdownIt("gfm-like", {"linkify": False}).render(write(WORST))
    assert html.count("<td") == 4
    assert html.count("<code>") == 1
    assert "<b>" not in html
    assert "<a" not in html
    assert "|[a](b)`c`&amp;" in html
