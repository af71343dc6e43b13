"""An answer tells by its header, or how it begins, whether it is a page and in which encoding."""

import pytest

from clippings.reply import Reply


@pytest.mark.parametrize(
    ("kind", "charset"),
    [
        ("text/html; charset=utf-8", "utf-8"),
        ('text/html; Charset = "windows-1252"; x=y', "windows-1252"),
        ("text/html", None),
        ("", None),
    ],
)
def test_as_it_is_written_there(kind: str, charset: str | None) -> None:
    headers = {"content-type": kind} if kind else {}
    assert Reply("https://a.example/", 200, headers).charset == charset


@pytest.mark.parametrize(
    ("kind", "body", "shown"),
    [
        ("text/html; charset=utf-8", b"", True),
        ("application/xhtml+xml", b"<html>", True),
        ("", b"\n<!-- a -->\n<!DOCTYPE html>", True),
        ("", b"<title>A page</title>", True),
        ("", b" <P>A page", True),
        ("", b"<pre>A text", False),
        ("text/plain", b"<title>A text</title>", False),
        ("text/plain", b"<html><body>A page</body>", True),
        ("text/plain", b"A text of <html>", False),
        ("application/pdf", b"<html>", False),
        ("", b"%PDF-1.7", False),
    ],
)
def test_a_page_is_told_by_its_type_or_how_it_begins(kind: str, body: bytes, shown: bool) -> None:
    headers = {"content-type": kind} if kind else {}
    assert Reply("https://a.example", 200, headers, body).is_html is shown
