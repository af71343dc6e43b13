"""Pages that ask to switch off an ad blocker, and pages about ad blockers."""

import pytest

from clippings.links.judging.page.markup import Markup
from clippings.links.judging.walls.ad_blockers import asks_to_show_advertisements

_PAGE = "<title>Quay Post</title><nav><a href=/>Home</a></nav>{}<h1>{}</h1><p>{}</p>"


@pytest.mark.parametrize(
    ("heading", "below"),
    [
        ("Please disable your ad blocker", "Turn off your ad blocker and reload the page."),
        ("Please disable your ad blocker", "Advertising pays for what we write. Switch it off."),
        ("Ad blocker found", "We live by ads: please whitelist us in your ad blocker."),
        ("Bitte deaktivieren Sie Ihren Adblocker", "Schalten Sie bitte Ihren Adblocker aus."),
        ("Bloqueur de publicités", "Désactivez votre bloqueur de publicités."),
        ("Bloqueador de anuncios", "Por favor, desactiva tu bloqueador de anuncios."),
        ("Adblock attivo", "Disattiva il tuo adblock per leggere."),
        ("Adblocker", "Schakel uw adblocker uit om verder te lezen."),
        ("Stäng av din annonsblockerare", "Tyvärr kan vi inte visa något med annonsblockerare."),
        ("Wyłącz AdBlocka", "Prosimy, wyłącz swój AdBlock."),
        ("Блокировщик рекламы", "Пожалуйста, отключите ваш блокировщик рекламы."),
        ("请关闭广告拦截", "请您关闭广告拦截插件。"),
    ],
)
def test_a_page_that_shows_nothing_without_advertisements(heading: str, below: str) -> None:
    assert asks_to_show_advertisements(Markup(_PAGE.format("", heading, below)))
    script = "<script src=/app.js></script>"
    assert not asks_to_show_advertisements(Markup(_PAGE.format(script, heading, below)))


@pytest.mark.parametrize(
    ("heading", "below"),
    [
        ("How to disable your ad blocker", "Open its menu and turn off your ad blocker."),
        ("Publishers ask readers to turn off ad blockers", "Half of them do, a study finds."),
        ("The ferry", "The ferry left at noon. Please disable your ad blocker to see the map."),
        ("Ad blockers", "Four programs compared: which ad blocker can be turned off by a site?"),
        ("Adblocker im Test", "Vier Adblocker lassen sich abschalten, einer nicht."),
    ],
)
def test_pages_about_ad_blockers_and_pages_that_have_more(heading: str, below: str) -> None:
    assert not asks_to_show_advertisements(Markup(_PAGE.format("", heading, below)))
