"""The language of a page, and a word where we have not all words of it."""

import pytest

from clippings.publishing.page_locale import page_locale


def test_a_language_of_ours_is_taken_without_a_word(capsys: pytest.CaptureFixture[str]) -> None:
    assert [page_locale(tag).tag for tag in ("", "de", "fr-CA")] == ["en", "de", "fr-CA"]
    assert capsys.readouterr() == ("", "")


def test_of_another_it_is_told_which_words_are_english(capsys: pytest.CaptureFixture[str]) -> None:
    page_locale("cy")
    told = capsys.readouterr().err
    assert "dates and languages are written in Cymraeg, other words in English" in told
