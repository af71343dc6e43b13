"""Texts below a headline about a missing page, and notices below one."""

import pytest

from clippings.links.judging.page.markup import Markup
from clippings.links.judging.pieces.about_pages import is_about_a_page


def _page(heading: str, below: str) -> Markup:
    return Markup(f"<title>{heading} | Post</title><h1>{heading}</h1><p>{below}</p>")


@pytest.mark.parametrize(
    ("heading", "below"),
    [
        (
            "Sidan som inte hittades",
            "I kyrkboken saknas bladet för 1868. Prosten rev ut det och tände pipan med det.",
        ),
        (
            "Strona, której nie znaleziono",
            "W kronice klasztoru brakuje karty z rokiem 1740. Historyk szukał jej dwadzieścia lat.",
        ),
        (
            "Сторінка, якої не існує",
            "У щоденнику прадіда бракувало одного аркуша. Він знайшовся за іконою у 2003 році.",
        ),
    ],
)
def test_a_text_about_something_else(heading: str, below: str) -> None:
    assert is_about_a_page(_page(heading, below))


@pytest.mark.parametrize(
    ("heading", "below"),
    [
        ("Sidan som inte hittades", "Länken är för gammal. Gå till startsidan och börja om där."),
        ("Strona, której nie ma", "Niestety, adres jest błędny. Skontaktuj się z redakcją pisma."),
        (
            "Сторінка, якої не існує",
            "Можливо, ви помилилися адресою. Спробуйте ще раз, будь ласка.",
        ),
        ("Sidan som inte hittades", "Bladet är borta."),
        (
            "Sidan hittades inte",
            "I kyrkboken saknas bladet för 1868. Prosten rev ut det den våren.",
        ),
    ],
)
def test_a_notice_is_no_such_text(heading: str, below: str) -> None:
    assert not is_about_a_page(_page(heading, below))
