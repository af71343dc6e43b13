"""The report for the summary of a CI job."""

from markdown_it import MarkdownIt

from clippings.finding import Finding, Place
from clippings.reports.markdown import write
from clippings.reports.outcome import Outcome
from tests.reports.findings import NONE, SOME, WORST


def test_is_a_row_for_each_finding() -> None:
    assert write(SOME) == (
        "**3 clippings: 1 error, 1 warning**\n"
        "\n"
        "| | Where | What | Way out |\n"
        "| --- | --- | --- | --- |\n"
        "| error | `data/clippings.yaml:5:8` le-monde-2 "
        "| the address is the same as in 'le-monde' (line 2) (`duplicate-url`) "
        "| remove one of the two |\n"
        "| warning | `data/clippings.yaml:6:11` le-monde-2 "
        "| outlet has extra spaces or tabs (`double-space`) "
        "| keep one space between words and none at the start or end |\n"
    )


def test_is_one_line_where_nothing_was_found() -> None:
    assert write(NONE) == "**1 clipping: nothing found**\n"


def test_what_github_has_no_room_for_is_counted_and_errors_stay() -> None:
    warnings = [Finding(rule="date", message="w" * 500, severity="warning")] * 200
    error = Finding(rule="url", message="the error")
    text = write(Outcome(findings=(*warnings, error), counts={"clippings": 201}))
    shown = text.count("| warning |")
    assert 60_000 < len(text) < 65_536
    assert "| error |" in text
    assert text.endswith(f"|\n\n{200 - shown} more are left out; other formats show them.\n")


def test_a_long_message_leaves_room_for_others() -> None:
    long = Finding(rule="shape", message="$" * 100_000, hint="$" * 100_000, id="$" * 100_000)
    text = write(Outcome(findings=[long, Finding(rule="url", message="another")]))
    assert "…" in text
    assert "| another (`url`) |" in text


def test_addresses_are_links_and_what_to_type_is_code() -> None:
    finding = Finding(
        rule="blocked",
        severity="warning",
        message="http://127.0.0.1:8731/blocked is blocked: the server refuses programs (403)",
        hint="open it in a browser; `--accept` takes it for alive",
        place=Place("q.yaml", 10, 8),
        id="piece_1",
    )
    assert write(Outcome(findings=[finding], counts={"links": 1})).endswith(
        "| warning | `q.yaml:10:8` piece_1 | <http://127.0.0.1:8731/blocked> is blocked:"
        " the server refuses programs (403) (`blocked`)"
        " | open it in a browser; `--accept` takes it for alive |\n"
    )


def test_without_a_file_the_clipping_is_named_once() -> None:
    finding = Finding(rule="url", message="m", id="le-monde")
    assert "| error | `le-monde` | m (`url`) |  |" in write(Outcome(findings=[finding]))


def test_data_is_text_in_its_cell() -> None:
    html = MarkdownIt("gfm-like", {"linkify": False}).render(write(WORST))
    assert html.count("<td") == 4
    assert html.count("<code>") == 1
    assert "<b>" not in html
    assert "<a" not in html
    assert "|[a](b)`c`&amp;" in html
