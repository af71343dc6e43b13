"""Pages printed by a browser: a real one where it is, and one that fails."""

from pathlib import Path

import pypdfium2  # type: ignore[import-untyped]
import pytest

from clippings.errors import ClipError
from clippings.publishing.printing import print_pdf
from tests.browser.checkers import CHROMIUM

PAGE = "<!doctype html><title>A report</title><h1>One</h1><h1 style='break-before: page'>Two</h1>"


def _browser(folder: Path, script: str) -> None:
    browser = folder / "chromium"
    browser.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    browser.chmod(0o755)


@pytest.mark.skipif(not CHROMIUM, reason="no Chromium here")
def test_a_page_becomes_a_pdf_and_nothing_stays_behind(tmp_path: Path) -> None:
    document = pypdfium2.PdfDocument(print_pdf(PAGE, tmp_path))
    assert len(document) == 2
    assert document.get_metadata_value("Title") == "A report"
    assert [one.get_title() for one in document.get_toc()] == ["One", "Two"]
    document.close()
    assert list(tmp_path.iterdir()) == []


def test_without_a_browser_the_way_out_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(ClipError, match="none was found; install one, or open the report"):
        print_pdf(PAGE, tmp_path)


def test_a_browser_that_fails_is_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _browser(tmp_path, "echo a warning >&2; echo it cannot start >&2; exit 1")
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    with pytest.raises(ClipError, match=r"chromium did not print the report: it cannot start$"):
        print_pdf(PAGE, tmp_path)


def test_a_folder_that_is_not_there_is_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _browser(tmp_path, "exit 0")
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    with pytest.raises(ClipError, match=r"the PDF cannot be made in .*: No such file or directory"):
        print_pdf(PAGE, tmp_path / "missing")
