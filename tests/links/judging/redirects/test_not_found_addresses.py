"""Addresses of pages for what is not found."""

import pytest

from clippings.links.judging.not_found.messages import Certainty
from clippings.links.judging.redirects.not_found_addresses import (
    certainty_without_accents,
    is_not_found_address,
)


@pytest.mark.parametrize(
    ("path", "so"),
    [
        ("/404", True),
        ("/errors/404.html", True),
        ("/not-found", True),
        ("/error-404/", True),
        ("/pagina-no-encontrada", True),
        ("/error?code=404", True),
        ("/Error.aspx?from=/a&statusCode=404", True),
        ("/error?code=500", False),
        ("/page?code=404", False),
        ("/seite-nicht-gefunden.html", True),
        ("/erreur-404.html", True),
        ("/stranka-nenalezena", True),
        ("/pagina-nao-encontrada/", True),
        ("/sidan-hittades-inte", True),
        ("/2021/la-pagina-del-mar", False),
        ("/error/404/", True),
        ("/2021/410-gone.html", True),
        ("/2021/room-404", False),
        ("/2021/gone.html", False),
        ("/2019/404-media-launches", False),
        ("/found", False),
        ("/", False),
    ],
)
def test_addresses_of_such_pages(path: str, so: bool) -> None:
    assert is_not_found_address(f"https://a.example{path}") is so


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("pagina nao encontrada", Certainty.CLEARLY),
        ("stranka nenalezena", Certainty.CLEARLY),
        ("seite nicht gefunden", Certainty.CLEARLY),
        ("la pagina del mar", Certainty.NOTHING),
    ],
)
def test_in_an_address_it_is_said_without_accents(words: str, told: Certainty) -> None:
    assert certainty_without_accents(words) is told
