"""`clip report`."""

from pathlib import Path

import pytest

from tests.browser.checkers import CHROMIUM
from tests.running import Clip


def test_the_report_goes_to_a_file(press: Path, clip: Clip) -> None:
    done = clip("report", "-o", "book.html", "--title", "Our year", "--lang", "en")
    assert done == (0, "", "")
    text = Path("book.html").read_text(encoding="utf-8")
    assert "<title>Our year</title>" in text
    assert text.count('<article class="entry"') == 2


def test_the_report_goes_to_a_pipe(press: Path, clip: Clip) -> None:
    assert clip("report", "--locale", "fr").out.startswith('<!doctype html>\n<html lang="fr"')


def test_trying_writes_nothing(press: Path, clip: Clip) -> None:
    assert clip("report", "-o", "book.html", "-n").out.startswith(
        "--- a/book.html\n+++ b/book.html"
    )
    assert not Path("book.html").exists()


@pytest.mark.skipif(not CHROMIUM, reason="no Chromium here")
@pytest.mark.parametrize(
    ("arguments", "files"),
    [
        (["-o", "book.pdf"], {"book.pdf"}),
        (["-o", "book.pdf", "--pdf"], {"book.pdf"}),
        (["-o", "book.html", "--pdf"], {"book.html", "book.pdf"}),
    ],
)
def test_the_report_is_printed(
    arguments: list[str], files: set[str], press: Path, clip: Clip
) -> None:
    assert clip("report", *arguments, "--limit", "1") == (0, "", "")
    assert {path.name for path in Path().iterdir()} == {"data", *files}
    assert Path("book.pdf").read_bytes().startswith(b"%PDF-")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (
            ["--pdf"],
            "clip: a PDF needs a file to write to; name one with --output, as in -o report.pdf",
        ),
        (["-o", "data/clippings.yaml"], "clip: data/clippings.yaml is the data file"),
        (
            ["-o", "a.docx"],
            "clip: a report is HTML or PDF; name a.docx with the suffix .html or .pdf",
        ),
        (["-o", "a.pdf", "--images", "copy"], "clip: pictures are always inside a PDF"),
        (["--images", "inline"], "clip: 'inline' is not a way to show pictures"),
        (["--locale", "xx"], "clip: pages cannot be written in 'xx'"),
    ],
)
def test_a_mistake_is_one_sentence(
    arguments: list[str], message: str, press: Path, clip: Clip
) -> None:
    done = clip("report", *arguments)
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith(message)
    assert done.err.count("\n") == 1


@pytest.mark.usefixtures("press")
def test_options_that_do_not_go_together_leave_no_half_of_the_report(clip: Clip) -> None:
    done = clip("report", "-o", "report.html", "--pdf", "--images", "link")
    assert done == (2, "", "clip: pictures are always inside a PDF; leave --images out\n")
    assert not Path("report.html").exists()
