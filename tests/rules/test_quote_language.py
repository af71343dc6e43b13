"""The language of a quote's words."""

import pytest

from tests.rules.judging import clipping, messages

ENGLISH = (
    "More than 500 researchers around the world are now racing to learn more about the models."
)
FRENCH = "La première étape a été franchie mi-avril avec l’accord du Grand équipement national."
NORWEGIAN = "Det er en av de største nyhetene i år, og vi har ikke sett noe slikt før, sier hun."


def test_warns_of_a_quote_in_another_language() -> None:
    assert messages(clipping(lang="fr", quote=f"[{FRENCH}, {ENGLISH!r}]"), "quote-language") == [
        "4 warning: the quote is in English, the clipping says fr"
    ]


@pytest.mark.parametrize(
    ("lang", "quote"),
    [
        ("en", ENGLISH),
        ("en-GB", ENGLISH),
        ("fr", FRENCH),
        ("no", NORWEGIAN),
        ("nb", NORWEGIAN),
        ("fr", "OK computer."),
        ("la", FRENCH),
    ],
)
def test_is_silent_where_it_fits_or_cannot_be_told(lang: str, quote: str) -> None:
    assert messages(clipping(lang=lang, quote=repr(quote)), "quote-language") == []
