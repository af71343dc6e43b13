"""Quotes in files of the repository."""

from collections.abc import Iterator
from pathlib import Path
from signal import SIGINT, raise_signal
from typing import Any

import pytest

from clippings.checking import file_reading
from clippings.checking.file_reading import read_files
from clippings.checking.quote_reading import page_of_pdf, read_quotes
from clippings.clipping import Clipping, Quote
from clippings.quotes.stored import QuoteReading
from clippings.settings import Settings
from tests.images.pictures import PNG
from tests.pdf.documents import pdf

PAGE = "<p>It was trained in l’été.</p>" + "<p>And so it goes on for a while.</p>" * 20


@pytest.fixture
def settings(folder: Path) -> Settings:
    """A folder with files of each kind."""
    Path("page.html").write_text(PAGE, encoding="utf-8")
    Path("OLD.HTM").write_text(f'<meta charset="latin1">{PAGE}'.replace("’", "'"), "latin-1")
    Path("page.txt").write_text("It was trained in l’été.", encoding="utf-8")
    Path("piece.pdf").write_bytes(pdf("It was trained", "in l'été."))
    Path("scan.pdf").write_bytes(pdf())
    Path("scan.png").write_bytes(PNG)
    Path("page.docx").write_bytes(b"PK" + b"\0words" * 100)
    return Settings(folder / "clippings.yaml")


def _read(file: str, settings: Settings) -> tuple[str, str]:
    """The verdict, or why there is none."""
    clipping = Clipping(file=file, quotes=(Quote("It was trained in l’été."),))
    reading = read_files([(7, clipping)], settings).found[7]
    return "".join(match.verdict for match in reading.matches), reading.reason


@pytest.mark.parametrize(
    ("file", "verdict", "reason"),
    [
        ("page.html", "present", ""),
        ("OLD.HTM", "typography", ""),
        ("page.txt", "present", ""),
        ("piece.pdf", "typography", ""),
        ("/page.html", "present", ""),
        ("scan.pdf", "unreadable", ""),
        ("scan.png", "", "it is a file, not a page"),
        ("page.docx", "", "it is a file, not a page"),
        ("gone.html", "", "there is no such file"),
        (".", "", "there is no such file"),
        ("../../page.html", "", "the file is outside the repository"),
    ],
)
def test_each_file_is_read_as_what_it_is(
    settings: Settings, file: str, verdict: str, reason: str
) -> None:
    assert _read(file, settings) == (verdict, reason)


def test_ctrl_c_keeps_what_is_known(settings: Settings) -> None:
    def until_it_is_pressed() -> Iterator[tuple[int, Clipping]]:
        yield 0, Clipping(file="page.html", quotes=(Quote("It was trained in l’été."),))
        raise_signal(SIGINT)

    done = read_files(until_it_is_pressed(), settings)
    assert (list(done.found), done.interrupted) == ([0], True)


def test_what_is_read_when_ctrl_c_is_pressed_is_kept(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    def read_while_it_is_pressed(*asked: Any) -> QuoteReading:
        raise_signal(SIGINT)
        return read_quotes(*asked)

    monkeypatch.setattr(file_reading, "read_quotes", read_while_it_is_pressed)
    clipping = Clipping(file="page.html", quotes=(Quote("It was trained in l’été."),))
    done = read_files([(n, clipping) for n in range(2)], settings)
    assert (list(done.found), done.interrupted) == ([0], True)


def test_a_press_review_is_read_once_for_all_its_clippings(settings: Settings) -> None:
    clipping = Clipping(file="piece.pdf", quotes=(Quote("It was trained in l’été."),))
    page_of_pdf.cache_clear()
    done = read_files([(n, clipping) for n in range(3)], settings)
    assert [reading.is_readable for reading in done.found.values()] == [True] * 3
    assert page_of_pdf.cache_info().misses == 1


def test_a_damaged_press_review_is_tried_once_for_all_its_clippings(settings: Settings) -> None:
    Path("piece.pdf").write_bytes(b"%PDF-1.7 damaged")
    clipping = Clipping(file="piece.pdf", quotes=(Quote("It was trained in l’été."),))
    page_of_pdf.cache_clear()
    done = read_files([(n, clipping) for n in range(3)], settings)
    reasons = [reading.reason for reading in done.found.values()]
    assert reasons == ["the PDF is damaged, encrypted or too large"] * 3
    assert page_of_pdf.cache_info().misses == 1
