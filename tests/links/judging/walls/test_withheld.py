"""Pages that are not for readers of this country, and pages that merely speak of such."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clippings.links.judging.page.markup import Markup
from clippings.links.judging.walls.withheld import SAYINGS, is_withheld, may_say_it_is_withheld


@pytest.mark.parametrize(
    "words",
    [
        "This content is not available in your region",
        "Sorry, this video isn't available in your country.",
        "Our website is currently unavailable in most European countries.",
        "You seem to read us from a country belonging to the European Economic Area (EEA).",
        "451: Unavailable due to legal reasons",
        "Access from your location is restricted.",
        "This site is unavailable to visitors from the European Economic Area.",
        "You cannot access this shop from your country.",
        "Visitors from your country are not permitted to browse this site.",
        "The recording can’t be played in your location.",
        "This film is only available to viewers in the United Kingdom.",
        "Due to rights restrictions it can only be shown to viewers in New Zealand.",
        "This programme is not available outside the UK.",
        "Dieser Inhalt ist außerhalb Deutschlands nicht verfügbar",
        "Este contenido no está disponible en tu ubicación",
        "Deze video is buiten Nederland niet te zien",
        "Dieser Inhalt ist in Ihrem Land nicht verfügbar.",
        "Der Beitrag ist in Ihrem Land leider nicht abrufbar.",
        "Ce contenu n’est pas disponible dans votre pays.",
        "Este contenido no está disponible en tu país",
        "Questo contenuto non è disponibile nel tuo paese",
        "Este conteúdo não está disponível no seu país",
        "Este vídeo no se puede ver en su país.",
        "Cette émission ne peut être vue dans votre pays.",
        "Puntata che non si può vedere nel tuo paese",
        "Deze inhoud is niet beschikbaar in uw land",
        "Materiał niedostępny w Twoim kraju",
        "Видео недоступно в вашей стране",
        "お住まいの地域ではご覧いただけません",
        "您所在的地区无法观看",
    ],
)
def test_withheld(words: str) -> None:
    assert is_withheld(Markup(f"<title>Harbour</title><h1>Harbour</h1><p>{words}</p>"))
    assert is_withheld(Markup(f"<title>{words}</title>"))


def test_a_notice_with_why_and_what_to_do() -> None:
    why = "Because of its rights, Tide Player is only available to viewers in New Zealand."
    help_ = "If you are in New Zealand and see this message, please turn off any VPN or proxy."
    page = f"<title>Tide</title><h1>This is not available in your location</h1><p>{why}</p>{help_}"
    assert is_withheld(Markup(page))


@pytest.mark.parametrize(
    "words",
    [
        "The tram is not available in winter, and in your country it never was.",
        "A map of the region",
        "Il ne neige pas dans ce pays.",
        "No llueve en este país.",
        "Disponible en este país desde mayo.",
        "The film is available in your country.",
        "This page is only available in English.",
        "Rain is not expected in most areas, and the roads are not closed in this region.",
        "Fishing is restricted in this area until the end of May.",
    ],
)
def test_other_pages(words: str) -> None:
    assert not is_withheld(Markup(f"<title>Harbour</title><p>{words}</p>"))


def test_a_piece_beside_a_film_that_is_withheld() -> None:
    piece = "<p>The boats came in at noon, and nobody on the quay knew what they held.</p>" * 3
    film = "<p>This video is not available in your country.</p>"
    assert not is_withheld(Markup(f"<title>Boats</title><h1>Boats</h1>{film}{piece}"))


def test_a_piece_that_is_called_so() -> None:
    piece = "<p>The boats came in at noon, and nobody on the quay knew what they held.</p>" * 3
    title = "Not available in your country: cheeses that we miss"
    assert not is_withheld(Markup(f"<title>{title} | A</title><h1>{title}</h1>{piece}"))


LAYOUT = "".join(
    f"<h3><a href=/{n}>Harbour news {n}</a></h3><p>Boat {n} is in.</p>" for n in range(99)
)


def test_the_heading_in_the_full_layout_of_a_paper() -> None:
    notice = "<h1>This video is not available in your country</h1><p>Sorry.</p>"
    assert is_withheld(Markup(notice + LAYOUT))
    piece = f"<p>{'The film is shown elsewhere, as the lawyers of the harbour wish. ' * 9}</p>"
    assert not is_withheld(Markup(notice + piece + LAYOUT))


def test_a_headline_in_the_full_layout_of_a_paper() -> None:
    for headline in ("Not available in your country? A map", "Closed: not shown in your region"):
        assert not is_withheld(Markup(f"<h1>{headline}</h1>{LAYOUT}"))
    assert is_withheld(Markup(f"<h1>Error: not available in your country</h1>{LAYOUT}"))


def test_a_piece_that_is_called_so_and_dated() -> None:
    page = (
        "<title>Harbour</title><h1>Not available in your country</h1>{}<p>A show of forty maps.</p>"
    )
    assert is_withheld(Markup(page.format("")))
    assert not is_withheld(Markup(page.format("<time>14.05.2022</time>")))


def test_a_dated_piece_whose_film_is_not_shown_here() -> None:
    page = "<title>A boat</title><h1>A boat</h1><time>14.05.2022</time><p>{}</p>"
    assert is_withheld(Markup(page.format("This video is not available in your country.")))


@settings(max_examples=200, deadline=None)
@given(
    st.from_regex(SAYINGS, fullmatch=True)
    | st.from_regex(SAYINGS, fullmatch=True, alphabet=st.characters(codec="ascii"))
)
def test_a_page_is_passed_over_only_if_it_holds_no_word_that_is_in_each(said: str) -> None:
    assert may_say_it_is_withheld(said.lower())


def test_what_has_a_price_is_shown_to_whom_it_is_not_sent() -> None:
    kiln = "<title>Kiln</title><h1>Kiln</h1><p>{}</p><p>Not available outside the UK.</p>"
    assert is_withheld(Markup(kiln.format("It is heavy.")))
    for price in ("£1,200", "1.200 €", "1 200 kr", "1200 руб.", "1,200円"):
        assert not is_withheld(Markup(kiln.format(price)))


@pytest.mark.parametrize(
    "words",
    [
        "Se ha bloqueado este vídeo: no está disponible en tu país.",
        "Se trata de un contenido que no está disponible en tu país.",
        "Se produjo un error: este vídeo no se puede ver en su país.",
        "Ha llegado a un contenido no disponible en su país.",
        "Ha raggiunto un contenuto che non è disponibile nel suo paese.",
        "Si è verificato un errore: il video non è disponibile nel tuo paese.",
        "Si tratta di un contenuto che non è disponibile nel tuo paese.",
        "Om juridische redenen is deze video niet beschikbaar in uw land.",
        "Als Gast können Sie den Film in Ihrem Land nicht sehen.",
    ],
)
def test_what_begins_like_a_word_for_if_in_another_language(words: str) -> None:
    assert is_withheld(Markup(f"<title>Harbour</title><h1>Harbour</h1><p>{words}</p>"))


@pytest.mark.parametrize(
    "words",
    [
        "Se il video non è disponibile nel tuo paese, guarda le foto.",
        "Se o filme não está disponível no seu país, veja as fotos.",
        "Si el vídeo no está disponible en tu país, mira las fotos.",
        "Si la vidéo n'est pas disponible dans votre pays, voici les photos.",
        "Als de film niet beschikbaar is in uw land, bekijk dan de foto's.",
        "Om filmen inte kan visas i ditt land finns bilder nedan.",
    ],
)
def test_what_begins_with_if_is_not_withheld(words: str) -> None:
    assert not is_withheld(Markup(f"<title>Harbour</title><h1>Harbour</h1><p>{words}</p>"))


@pytest.mark.parametrize("if_so", ["If", "Should it be that", "Some parts of"])
def test_what_may_not_be_shown_is_not_withheld(if_so: str) -> None:
    film = f"<title>Launch</title><h1>Launch</h1><p>{if_so} the film is not available in your"
    assert not is_withheld(Markup(f"{film} country, see the pictures below.</p>"))
    assert is_withheld(Markup(f"{film.replace(if_so, 'Now')} country.</p>"))
