"""Where some words stand in a text that is written with markup."""

import pytest

from clippings.written_words import find_words, seen_text


@pytest.mark.parametrize(
    ("source", "words", "written"),
    [
        ("<b>Rock &amp; Roll</b>", "Rock & Roll", "Rock &amp; Roll"),
        ("Caf&eacute;&nbsp;de\n  Paris", "Café de Paris", "Caf&eacute;&nbsp;de\n  Paris"),
        ("\\[Not\\] a link", "[Not] a link", "\\[Not\\] a link"),
        ("it&#8217;s<br>here", "it’s here", "it&#8217;s<br>here"),
        ("x <a href='taz'>taz</a>", "taz", "taz"),
    ],
)
def test_words_are_found_as_they_are_written(source: str, words: str, written: str) -> None:
    [place] = find_words(seen_text(source), words)
    assert source[place.start : place.end] == written


@pytest.mark.parametrize(
    "source", ["<a href='https://taz.de'>", "[x](https://taz.de/taz)", "tazette", "<!-- taz -->"]
)
def test_what_readers_do_not_see_is_not_found(source: str) -> None:
    assert not list(find_words(seen_text(source), "taz"))
