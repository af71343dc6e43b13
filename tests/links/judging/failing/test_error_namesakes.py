"""What is called like an error and is none."""

import pytest

from clippings.links.judging.failing.error_namesakes import (
    is_manual_of_it,
    is_named_after_an_error,
    is_report_named_so,
)
from clippings.links.judging.failing.program_errors import PROGRAMS
from clippings.links.judging.page.markup import Markup

_MENU = '<nav><a href="/a">Bars</a> <a href="/b">Beers</a> <a href="/c">Map</a></nav>'


def _page(heading: str, below: str) -> Markup:
    return Markup(f"<title>{heading} | Leith</title>{_MENU}<h1>{heading}</h1><p>{below}</p>")


@pytest.mark.parametrize(
    ("heading", "below"),
    [
        (
            "Error 500",
            "This basement bar pours the best whisky sour in town. Ask Server Dave for what is not"
            " on the menu. Open from 5 till late.",
        ),
        ("Internal Server Error", "A hazy ale brewed by two system administrators. 5.2 %."),
        ("Bad Gateway", "A stout as black as a dead screen, best drunk by a fire in company."),
        ("Something went wrong", "Closing track of the album, recorded in one take in a barn."),
        ("Erreur 500", "Blonde légère née un lundi d’orage, avec du citron et du foin coupé."),
    ],
)
def test_bars_beers_and_songs_are(heading: str, below: str) -> None:
    assert is_named_after_an_error(_page(heading, below), PROGRAMS)


@pytest.mark.parametrize(
    ("heading", "below"),
    [
        ("Error 500", "The server met an error and could not complete the request, number 81."),
        ("Something went wrong", "Our hamster fell off its wheel at 9 and is being comforted."),
        ("Bad Gateway", "The web server reported a bad gateway error. Try again in 5 minutes."),
        ("Erreur 500", "Le serveur est en panne depuis 9 heures, vous pouvez patienter."),
        ("Internal Server Error", "Oh."),
    ],
)
def test_errors_are_not(heading: str, below: str) -> None:
    assert not is_named_after_an_error(_page(heading, below), PROGRAMS)


@pytest.mark.parametrize(
    ("title", "heading", "below"),
    [
        (
            "Bad gateway",
            "Bad gateway",
            "The Norman arch leans by four degrees. A trust has put it on its list of ruins.",
        ),
        (
            "Em manutenção",
            "Em manutenção",
            "O elevador da Glória está parado desde setembro. Os vizinhos sobem a pé.",
        ),
        (
            "Prace techniczne",
            "Rysunki z lat trzydziestych",
            "Pracownia inżyniera mieściła się na poddaszu. Leżały tam rysunki trzech mostów.",
        ),
    ],
)
def test_reports_named_so_are_about_something_else(title: str, heading: str, below: str) -> None:
    page = Markup(f"<title>{title}</title><h1>{heading}</h1><p>{below}</p>")
    assert is_report_named_so(page, PROGRAMS)


@pytest.mark.parametrize(
    ("title", "heading", "below"),
    [
        ("Bad gateway", "Bad gateway", "The proxy got an invalid answer. It came from port 18."),
        ("Error", "Error", "The lift to this floor is stuck. Our engineers are on the stairs now."),
        ("Em manutenção", "Em manutenção", "O site está parado desde setembro. Volta em abril."),
        (
            "Prace techniczne",
            "Zaraz wracamy z nową wersją",
            "Serwis jest niedostępny do godziny 14. Potem będzie szybszy i ładniejszy niż dotąd.",
        ),
        (
            "Prace techniczne",
            "Gazeta",
            "Pracownia mieści się na poddaszu. Leżą tam rysunki mostów.",
        ),
    ],
)
def test_errors_are_no_reports(title: str, heading: str, below: str) -> None:
    page = Markup(f"<title>{title}</title><h1>{heading}</h1><p>{below}</p>")
    assert not is_report_named_so(page, PROGRAMS)


@pytest.mark.parametrize(
    ("heading", "below", "is_manual"),
    [
        (
            "Maintenance mode",
            "The command puts the site into maintenance mode. Editors log in as before.",
            True,
        ),
        (
            "Wartungsmodus",
            "Der Befehl schaltet die Website in den Wartungsmodus. Ein zweiter hebt ihn auf.",
            True,
        ),
        (
            "Maintenance mode",
            "Our site is in maintenance mode. The settings of its server are being changed.",
            False,
        ),
        (
            "Maintenance mode",
            "The site is in maintenance mode. It will be back on the first of May at noon.",
            False,
        ),
    ],
)
def test_manuals_explain_a_state(heading: str, below: str, is_manual: bool) -> None:
    assert is_manual_of_it(_page(heading, below)) is is_manual
