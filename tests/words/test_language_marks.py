"""Remarks on the language of a piece."""

import pytest

from clippings.words.language_marks import find_language_mark, language_in


@pytest.mark.parametrize(
    ("text", "lang", "rest"),
    [
        ('"Un título" [Spanish]', "es", '"Un título"'),
        ("Ein Titel (Deutsch)", "de", "Ein Titel"),
        ("A title (in Dutch)", "nl", "A title"),
        ("A title (German only)", "de", "A title"),
        ("[FR] Un titre", "fr", "Un titre"),
        ("(Italian): Un titolo", "it", "Un titolo"),
        ("A title, in Japanese", "ja", "A title"),
        ("A title [Sp]", "es", "A title"),
    ],
)
def test_a_mark_is_beside_other_words(text: str, lang: str, rest: str) -> None:
    mark = find_language_mark(text)
    assert mark is not None
    assert mark.lang == lang
    assert text[: mark.start] + text[mark.end :] == rest


@pytest.mark.parametrize(
    "text", ["Elle (UK)", "(German)", "Learning German", "A title (in Berlin)", "A title [video]"]
)
def test_other_words_are_no_mark(text: str) -> None:
    assert find_language_mark(text) is None


@pytest.mark.parametrize(
    ("words", "lang"),
    [
        ("ruotsiksi", "sv"),
        ("englanniksi", "en"),
        ("po angielsku", "en"),
        ("w języku niemieckim", "de"),
        ("anglicky", "en"),
        ("německy", "de"),
        ("v slovenčině", "sk"),
        ("na engleskom", "en"),
        ("angolul", "en"),
        ("по-английски", "en"),
        ("на немецком языке", "de"),
        ("in Hindi", "hi"),
    ],
)
def test_the_form_of_a_name_shows_a_language(words: str, lang: str) -> None:
    assert language_in(words) == lang


@pytest.mark.parametrize("words", ["Whisky", "Istanbul", "v Berlíně", "po prostu", "Maxi"])
def test_other_words_of_the_same_forms_do_not(words: str) -> None:
    assert language_in(words) is None
