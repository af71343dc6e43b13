"""An answer names its encoding in its header."""

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
