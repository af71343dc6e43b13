"""Decodes the bytes of a list."""

import pytest

from clippings.importers.notations.list_bytes import decoded


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Un café", "utf-8"),
        ("Un café", "utf-8-sig"),
        ("Un café", "utf-16"),
        ("Un café", "utf-32"),
        ("Un café très cher", "cp1252"),
        ("Газета пишет о нас", "cp1251"),
        ("これはひらがなの新聞です", "cp932"),
        ("Gazeta pisała, że są błędy", "cp1250"),
    ],
)
def test_the_most_plausible_encoding_is_used(text: str, encoding: str) -> None:
    assert decoded(text.encode(encoding)) == text
