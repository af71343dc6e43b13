"""Link texts that do not lead to a piece."""

import pytest

from clippings.words.other_links import is_site_link, points_elsewhere


@pytest.mark.parametrize(
    "words",
    [
        "Donate",
        "Contactez-nous",
        "お問い合わせ",
        "Download press kit",
        "CONTACT US",
        "Jetzt spenden",
        "[RSS]",
        "← Home",
        "Get tickets",
        "Full archive →",
        "A more complete archive",
    ],
)
def test_what_asks_or_leads_to_what_every_site_has_leads_elsewhere(words: str) -> None:
    assert is_site_link(words)


@pytest.mark.parametrize("words", ["Donate blood, they say", "Contact Magazine", "Read more", ""])
def test_what_a_piece_or_its_call_is_named_does_not(words: str) -> None:
    assert not is_site_link(words)


@pytest.mark.parametrize(
    "words",
    [
        "Suscríbase a nuestro boletín",
        "Subscribe to our newsletter",
        "Our newsletter",
        "The newsletter",
        "Abonnez-vous à notre lettre d'information",
        "Iscriviti alla newsletter",
        "Assine nosso boletim",
        "Zum Newsletter anmelden",
        "Schrijf je in voor de nieuwsbrief",
        "Zapisz się na nasz biuletyn",
        "Подпишитесь на рассылку",
        "Télécharger le dossier de presse (PDF)",
        "Pressemappe herunterladen",
        "Press kit (PDF, 3 MB)",
        "Descargar el dossier de prensa",
        "Scarica la cartella stampa",
        "Fotos für die Presse",
        "Photos pour la presse",
    ],
)
def test_a_newsletter_and_what_the_press_may_load_are_elsewhere(words: str) -> None:
    assert is_site_link(words)


@pytest.mark.parametrize(
    "words",
    [
        "Why a newsletter beats the algorithm of them all",
        "The Newsletter Boom",
        "The Hustle newsletter",
        "Dossier de presse : un cirque sans roues",
        "Boletín Oficial: nace un laboratorio de datos en Medellín",
        "A press kit for the end of the world",
        "Photos from the flood",
    ],
)
def test_titles_that_speak_of_such_things_are_none(words: str) -> None:
    assert not is_site_link(words)


@pytest.mark.parametrize(
    "line",
    [
        "See also our publications and the build log.",
        "Siehe auch unsere Veröffentlichungen.",
        "Vedi anche il nostro archivio.",
        "A selection. My full portfolio can be found on my Daily Gull page.",
        "Our complete list of articles is available here",
        "Mein vollständiges Archiv finden Sie hier",
        "Bilder für die Presse gibt es hier.",
        "Des photos pour la presse sont disponibles ici",
        "You find press photos here.",
    ],
)
def test_a_line_may_say_that_more_is_elsewhere(line: str) -> None:
    assert points_elsewhere(line)


@pytest.mark.parametrize(
    "line",
    [
        "See also: Le Monde, A title",
        "A mill turns again, The Courier",
        "Press photos of the flood",
    ],
)
def test_a_line_of_coverage_is_not_such_a_line(line: str) -> None:
    assert not points_elsewhere(line)
