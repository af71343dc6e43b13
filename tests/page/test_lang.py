"""The language of a page."""

import pytest

from clippings.page import Fact
from tests.page.small_pages import json_ld, meta, page, read

FRENCH = (
    "<p>" + "Le ver qui vit dans un ordinateur n’est pas le premier de son genre. " * 8 + "</p>"
)


@pytest.mark.parametrize(
    ("declared", "tag"),
    [
        ("en", "en"),
        ("en-US", "en"),
        ("EN_gb", "en"),
        ("English", "en"),
        ("eng", None),
    ],
)
def test_the_declared_language_is_taken_without_its_region(declared: str, tag: str | None) -> None:
    lang = read(page(lang=declared)).lang

    assert lang is not None
    assert lang.value == "en"
    assert (lang.source == "html lang") == (tag is not None)


@pytest.mark.parametrize("declared", ["pt-BR", "zh-Hant", "zh-TW"])
def test_a_region_that_is_written_differently_is_kept(declared: str) -> None:
    html = (
        f'<html lang="{declared}"><title>x</title><p>12345 67890 12345 67890 12345 67890 12345</p>'
    )

    assert read(html).lang == Fact(declared, "html lang")


@pytest.mark.parametrize(
    ("head", "source"),
    [
        (json_ld(inLanguage="fr-FR"), "JSON-LD inLanguage"),
        (json_ld(inLanguage={"@type": "Language", "alternateName": "fr"}), "JSON-LD inLanguage"),
        ('<meta http-equiv="Content-Language" content="fr">', "content-language"),
        ('<meta name="language" content="French">', "meta language"),
        (meta(og_locale="fr_FR"), "meta language"),
        ("", "text"),
    ],
)
def test_other_declarations_and_the_text_stand_in(head: str, source: str) -> None:
    html = f"<html><title>Le ver</title>{head}<h1>Le ver</h1>{FRENCH}"

    assert read(html).lang == Fact("fr", source)


def test_the_text_beats_a_declaration_that_is_plainly_wrong() -> None:
    html = f"<html lang=en><title>Le ver</title><h1>Le ver</h1>{FRENCH}"

    assert read(html).lang == Fact("fr", "text")


def test_norwegian_bokmal_stays_as_declared() -> None:
    text = (
        "Museet åpnet om våren og har ikke vært tomt siden, sier hun som ble sjef etter ham. " * 5
    )
    html = f"<html lang=nb><title>Orm</title><p>{text}</p>"

    assert read(html).lang == Fact("nb", "html lang")


def test_sentences_outside_of_paragraphs_show_the_language_rather_than_the_menu() -> None:
    menu = "".join(f"<li>Home News Sport {n}</li>" for n in range(200))
    sentence = "<div>Le ver qui vit dans un ordinateur n'est pas le premier de son genre.</div>"
    html = f"<html lang=en><title>Le ver</title><ul>{menu}</ul><h1>Le ver</h1>{sentence * 8}"

    assert read(html).lang == Fact("fr", "text")


def test_danish_is_distinguished_from_declared_english() -> None:
    danish = (
        "<p>Museet åbnede sin nye fløj, og mange kom for at se de gamle væve, som frivillige har"
        " fået til at gå igen. De ventede ikke så mange, siger lederen, som har stået for det i ni"
        " år. Gæsterne kan nu gå gennem farveriet, hvor vandet stadig løber under gulvet, og i"
        " haven bag det kan de få en kop te. Det hele blev planlagt af et lille hold i byen.</p>"
    )

    assert read(f'<html lang="en">{danish}</html>').lang == Fact("da", "text")


def test_a_declared_language_without_its_common_words_is_doubtful() -> None:
    zulu = (
        "<p>" + "Umphakathi waseThekwini ukhale ngokuthi amanzi abawatholi izinsuku. " * 16 + "</p>"
    )
    html = f"<html lang=en><body><h1>Umphakathi ukhala ngamanzi</h1>{zulu}</body></html>"

    assert read(html).lang == Fact("en", "html lang", doubtful=True)
    assert read(page()).lang == Fact("en", "html lang")
