"""Pages that stand in the place of a site until it opens, and pages that tell of such a thing."""

import pytest

from clippings.links.judging.page.markup import Markup
from clippings.links.judging.parked.coming_soon import awaits_its_opening

FIELD = "<form><input type=email><button>OK</button></form>"


@pytest.mark.parametrize(
    ("title", "heading", "words"),
    [
        ("Quay Post", "We are launching soon", f"Our new site is taking shape.{FIELD}"),
        ("Almost there – Quay Post", "Quay Post", f"A new website is being built.{FIELD}"),
        ("Coming soon", "", "Our website is on its way. Check back in June."),
        ("Hafenbote", "Bald sind wir da", f"Unsere neue Website wird gerade gebaut.{FIELD}"),
        ("Le Môle", "Bientôt en ligne", "Notre site arrive. Laissez-nous votre adresse."),
        ("El Muelle", "Muy pronto", f"Estamos preparando nuestra web.{FIELD}"),
        ("Il Molo", "In arrivo", "Il nuovo sito apre a giugno. Lascia la tua email."),
        ("O Cais", "Em breve", "O nosso site está a chegar. Deixe o seu e-mail."),
        ("Gazeta", "Już wkrótce", "Nasza strona ruszy w czerwcu. Powiadom mnie."),
        ("Пристань", "Скоро открытие", "Наш сайт почти готов. Оставьте ваш e-mail."),
        ("波止場", "まもなくオープン", "新しいサイトを作っています。どうぞお楽しみに。"),
        ("码头", "即将上线", "新网站正在建设，敬请期待。"),
    ],
)
def test_a_site_that_is_not_yet_open(title: str, heading: str, words: str) -> None:
    page = f"<title>{title}</title><h1>{heading}</h1><p>{words}</p>"
    assert awaits_its_opening(Markup(page))
    assert not awaits_its_opening(Markup(f"<nav><a href=/news>News</a></nav>{page}"))
    assert not awaits_its_opening(Markup(page.replace("</h1>", "</h1><p>2 June 2021</p>")))


@pytest.mark.parametrize(
    ("title", "words"),
    [
        ("Coming soon: The Tide", f"See the trailer on our website.{FIELD}"),
        ("Bald Saisonstart am Kai", "Die Fähre fährt wieder. Schauen Sie vorbei."),
        ("Próximamente", "Cine de verano en el muelle: cuatro películas. Avísanos si vienes."),
        ("We are launching soon", "The lifeboat goes down the slip in May. Be the first there."),
        ("A website for the quay", f"The new website is there, and tells the tides.{FIELD}"),
        ("Nouveau site pour bientôt", "Le port prépare un nouveau site. L'ancien date de 2003."),
        ("An utopian harbour", f"The new website is there, and tells the tides.{FIELD}"),
        ("The launch of a new site", "The new site is there, and tells the tides by the hour."),
    ],
)
def test_what_else_is_to_come_or_is_new(title: str, words: str) -> None:
    page = f"<title>{title}</title><h1>{title}</h1><p>{words}</p>"
    assert not awaits_its_opening(Markup(page))
