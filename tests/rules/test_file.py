"""Scans and PDFs."""

import pytest

from tests.rules.judging import clipping, messages


@pytest.mark.parametrize(
    ("path", "fault"),
    [
        ("gone.pdf", "'gone.pdf' does not exist"),
        ("folder", "'folder' is not a file"),
        ("../a.pdf", "'../a.pdf' is outside the repository"),
    ],
)
def test_says_why_a_file_is_not_there_for_everyone(path: str, fault: str) -> None:
    assert messages(clipping(file=path), "file") == [f"3 error: {fault}"]


@pytest.mark.parametrize("path", ["scans/a.pdf", "shots/a.png"])
def test_takes_files_of_any_kind(path: str) -> None:
    assert messages(clipping(file=path), "file") == []
