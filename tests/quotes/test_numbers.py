"""Numbers are the same with any thousands separators."""

import pytest

from clippings.quotes import check_quote
from tests.quotes.checked import FILLER


@pytest.mark.parametrize(
    ("lang", "paragraph", "quote"),
    [
        ("en-GB", "It has 10,000 rooms", "It has 10 000 rooms"),
        ("de", "Es hat 10.000 Zimmer", "Es hat 10000 Zimmer"),
        ("es", "Tiene 25.000 salas", "Tiene 25 000 salas"),
    ],
)
def test_the_language_of_the_page_distinguishes_thousands_from_decimals(
    lang: str, paragraph: str, quote: str
) -> None:
    page = f"<!doctype html><html lang={lang}><p>{paragraph}{FILLER}"

    assert check_quote(page, quote).verdict == "typography"


def test_so_does_the_language_of_its_text_where_none_is_declared() -> None:
    german = "<p>Es hat 10.000 Zimmer und ist das Haus, in dem die Uhr nicht mit der Zeit geht."

    assert check_quote(german, "Es hat 10000 Zimmer").stands
    assert not check_quote(f"<p>It has 10.000 metres{FILLER}", "It has 10000 metres").stands


@pytest.mark.parametrize(
    ("lang", "paragraph", "quote"),
    [
        ("en", "It has 10.000 metres", "It has 10000 metres"),
        ("en", "It has 10,000 metres", "It has 10.000 metres"),
        ("de", "Es hat 2,125 Meter", "Es hat 2125 Meter"),
        ("de", "Es hat 0.125 Meter", "Es hat 0125 Meter"),
        ("fr", "Il y a 2,125 mètres", "Il y a 2125 mètres"),
    ],
)
def test_a_decimal_point_is_no_grouping(lang: str, paragraph: str, quote: str) -> None:
    assert check_quote(f"<html lang={lang}><p>{paragraph}{FILLER}", quote).verdict == "changed"
