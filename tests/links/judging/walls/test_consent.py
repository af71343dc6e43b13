"""Walls before those who have not agreed to be tracked, and pages that speak of such walls."""

import pytest

from clippings.links.judging.page.markup import Markup
from clippings.links.judging.walls.consent import asks_for_consent

PIECE = "https://www.quay-post.example/2021/05/a-piece"
BANNER = "<div>We use cookies. By continuing you agree. <button>Accept</button></div>"


def _wall(heading: str, words: str, title: str = "Quay Post") -> Markup:
    return Markup(f"<title>{title}</title><h1>{heading}</h1>{words}<p>Impressum</p>")


@pytest.mark.parametrize(
    ("heading", "words"),
    [
        (
            "Welcome to Quay Post",
            "<p>Please choose how you wish to use our site:</p><h2>With advertising</h2><p>Use"
            " Quay Post with tracking and cookies, you can withdraw your consent at any time.</p>"
            "<button>Accept</button><h2>Pure</h2><p>Subscribe to read without tracking for £3.</p>",
        ),
        (
            "Quay Post with advertising",
            "<p>Read on as usual with ads and tracking by us and 90 partners.</p>"
            "<button>Accept</button><button>Subscribe</button>",
        ),
        ("Before you continue", "<p>We use cookies to measure.</p><button>Accept all</button>"),
        (
            "Um weiterzulesen, stimmen Sie bitte zu",
            "<p>Wir setzen Cookies ein.</p><button>Akzeptieren</button>",
        ),
        (
            "Lire gratuitement",
            "<p>Acceptez les cookies de nos partenaires ou abonnez-vous.</p>",
        ),
        ("Scegli", "<p>Accetta i cookie di profilazione oppure abbonati a 1 euro al mese.</p>"),
        ("Elige", "<p>Acepta las cookies de nuestros socios para seguir leyendo.</p>"),
        ("Quay Post respecteert je privacy", "<p>Wij plaatsen cookies. Ga je akkoord?</p>"),
        ("Antes de continuar", "<p>Aceite as cookies dos nossos parceiros ou assine.</p>"),
        ("Czytaj dalej", "<p>Wyraź zgodę na pliki cookies naszych partnerów.</p>"),
        ("Læs videre", "<p>Accepter vores cookies, eller køb et abonnement.</p>"),
        ("Fortsätt läsa", "<p>Godkänn våra cookies, eller teckna en prenumeration.</p>"),
        ("Pokračovat ve čtení", "<p>Udělte souhlas s cookies, nebo si zaplaťte předplatné.</p>"),
        ("続きを読むには同意が必要です", "<p>Cookieの使用に同意してください。</p>"),
        ("Dear reader", "<p>Accept cookies for ads, or subscribe from £1 a month.</p>"),
        ("We use cookies", "<p>Accept them to visit the Quay Post.</p><button>Accept</button>"),
        ("About privacy", "<p>You must accept our cookies to see this article.</p>"),
        ("Subscribe to read", "<p>This article is for subscribers. From £1 a month.</p>"),
    ],
)
def test_walls_speak_of_consent_alone(heading: str, words: str) -> None:
    assert asks_for_consent(PIECE, _wall(heading, words))


@pytest.mark.parametrize(
    ("heading", "agree", "choose"),
    [
        (
            "Before you continue",
            "If you agree, we and our partners will use cookies for ads.",
            "If you do not want us to, click “Reject all”. You can change your choices.",
        ),
        (
            "Bevor Sie weiterlesen",
            "Wenn Sie zustimmen, speichern wir und unsere Partner Cookies.",
            "Möchten Sie das nicht, lehnen Sie ab. Ihre Auswahl können Sie jederzeit ändern.",
        ),
        (
            "Avant de continuer",
            "Si vous acceptez, nos partenaires utiliseront des cookies.",
            "Si vous ne le souhaitez pas, cliquez sur « Tout refuser » pour continuer sans.",
        ),
        (
            "Prima di continuare",
            "Se accetti, noi e i nostri partner useremo i cookie.",
            "Se non lo desideri, rifiuta. Puoi cambiare le tue scelte in ogni momento.",
        ),
        (
            "Прежде чем продолжить",
            "Нажимая «Принять», вы соглашаетесь на файлы cookie наших партнёров.",
            "Если вы этого не хотите, нажмите «Отклонить». Изменить выбор можно всегда.",
        ),
    ],
)
def test_walls_say_how_to_choose(heading: str, agree: str, choose: str) -> None:
    assert asks_for_consent(PIECE, _wall(heading, f"<p>{agree}</p><p>{choose}</p>"))
    order = "<p>We bake on Friday, and the ferry takes what we bake to the islands.</p>"
    assert not asks_for_consent(PIECE, _wall(heading, f"<p>{agree}</p>{order}"))


def test_a_title_of_consent_beside_the_site_above_a_heading_of_advertising() -> None:
    said = "<p>Besuchen Sie uns mit Werbung und Tracking.</p><button>Zustimmen</button>"
    wall = _wall("kaipost.example mit Werbung", said, "KAIPOST – Zustimmung")
    assert asks_for_consent(PIECE, wall)
    assert not asks_for_consent(PIECE, _wall("Werbung im Hafen", said, "KAIPOST – Zustimmung"))


def test_a_manual_says_how_to_choose_as_well() -> None:
    said = "<p>Open your account. You can accept or reject cookies for ads there.</p>"
    how = "How to change your privacy settings"
    assert not asks_for_consent(PIECE, _wall(how, said))
    assert asks_for_consent(PIECE, _wall("Your privacy settings", said))


def test_a_wall_without_h1_is_called_by_the_name_of_the_site() -> None:
    wall = "<p>With your consent we use cookies.</p><button>Agree and read on</button>"
    assert asks_for_consent(PIECE, Markup(f"<title>Quay Post</title>{wall}"))
    assert not asks_for_consent(PIECE, Markup(f"<title>The ferry is back</title>{wall}"))
    shell = f"<div id=root></div>{wall}"
    assert not asks_for_consent(PIECE, Markup(f"<title>Quay Post</title>{shell}"))


@pytest.mark.parametrize(
    ("title", "heading", "words"),
    [
        (
            "Einwilligung nötig | Hafenbote",
            "Guten Tag beim Hafenboten",
            "<p>Lesen Sie uns mit Werbung und Tracking: <button>Einwilligen</button></p>"
            "<p>Oder im Abo für 3 € im Monat.</p>",
        ),
        (
            "Votre consentement - Le Môle",
            "Bienvenue sur Le Môle",
            "<p>Continuez avec la publicité et les cookies.</p><button>Accepter</button>"
            "<p>Ou sans, pour 2 € par mois.</p>",
        ),
        (
            "Your choice | The Pier",
            "Welcome to The Pier",
            "<p>Visit us as ever, with ads and tracking.</p><button>I agree</button>"
            "<p>Or without, for £3 a month.</p>",
        ),
    ],
)
def test_a_wall_may_greet_where_its_title_asks(title: str, heading: str, words: str) -> None:
    wall = f"<title>{title}</title><h1>{heading}</h1>{words}"
    assert asks_for_consent("https://a.example/piece", Markup(wall))
    offers = wall.replace(heading, "Advertise in " + title.split()[-1])
    assert not asks_for_consent("https://a.example/piece", Markup(offers))
    greets = f"<title>{title.split()[-1]} | Harbour</title><h1>{heading}</h1>{words}"
    assert not asks_for_consent("https://a.example/piece", Markup(greets))


@pytest.mark.parametrize(
    ("site", "greeting"),
    [
        ("Der Hafenbote", "Guten Tag beim Hafenboten"),
        ("Pražské noviny", "Vítejte v Pražských novinách"),
        ("Gazeta Portowa", "Witamy w Gazecie Portowej"),
        ("Вечерняя Пристань", "Добро пожаловать в «Вечернюю Пристань»"),
    ],
)
def test_the_name_of_a_site_is_declined_where_it_greets(site: str, greeting: str) -> None:
    words = "<p>Read on with ads and tracking.</p><button>Accept</button><p>Or subscribe.</p>"
    wall = f"<title>Your consent | {site}</title><h1>{greeting}</h1>{words}"
    assert asks_for_consent("https://a.example/piece", Markup(wall))
    other = wall.replace(greeting, "Guten Abend in der Hafenkneipe")
    assert not asks_for_consent("https://a.example/piece", Markup(other))


@pytest.mark.parametrize(
    ("heading", "words"),
    [
        ("Linen apron", "<p>£38. Woven in Fife.</p>"),
        ("Quay Post", "<p>Bread from seven, closed on Mondays, except for the first of May.</p>"),
        ("Accept all cookies", "<p>A book of recipes: oats, rye, ginger, 61 kinds in all. £7.</p>"),
        ("How to read the tide", "<p>The upper line is high water, the lower one low.</p>"),
        (
            "How to accept a mooring",
            "<p>Sign the book: you agree to the rules of the quay.</p>",
        ),
        ("Subscribe to the magazine", "<p>Four issues a year for £24, posted flat in boxes.</p>"),
        ("Before you go", "<iframe src=/film></iframe>"),
        ("Our partners", "<ul><li>Hull Rope Works<li>The Seamen's Chapel</ul>"),
        (
            "Pay or okay",
            "<p>Readers of twelve papers must accept tracking or subscribe before they may read."
            " The regulator has doubts about that.</p>",
        ),
    ],
)
def test_a_banner_stands_beside_what_a_page_holds(heading: str, words: str) -> None:
    assert not asks_for_consent(PIECE, _wall(heading, words + BANNER, heading))


def test_who_asks_for_the_page_about_privacy_gets_it() -> None:
    page = _wall("Your privacy", "<p>We use cookies if you accept that.</p>" + BANNER)
    assert asks_for_consent(PIECE, page)
    assert not asks_for_consent("https://www.quay-post.example/privacy-policy", page)


def test_a_frame_for_browsers_without_scripts_is_no_content() -> None:
    frame = "<noscript><iframe src=https://tags.example/ns.html></iframe></noscript>"
    words = "<p>We use cookies if you accept that.</p>"
    assert asks_for_consent(PIECE, _wall("Your privacy", frame + words + BANNER))


def test_a_title_may_offer_the_choice_above_a_greeting() -> None:
    words = (
        "<h2>Continue with advertising</h2><p>Visit our site with tracking. You agree that we and"
        " our partners process your data.</p><button>Accept and continue</button>"
        "<h2>Or subscribe</h2><p>Use our site without tracking for £3.99 a month.</p>"
    )
    title = "Continue with advertising or read ad-free | Quay Post"
    assert asks_for_consent(PIECE, _wall("Welcome to Quay Post", words, title))


def test_a_wall_that_comes_to_tracking_in_its_second_text() -> None:
    wall = """<title>Zustimmung – Der Alpenbote</title><h1>Willkommen beim Alpenboten</h1>
    <p>Sie entscheiden darüber, wie Sie unsere Inhalte nutzen wollen.</p>
    <h2>Nutzen Sie den Alpenboten mit Werbung</h2><p>Mit dem Klick stimmen Sie Cookies zu.</p>
    <button>Einverstanden</button><h2>PUR-Abo</h2><p>Lesen Sie ohne Werbung für 5 € im Monat.</p>"""
    assert asks_for_consent("https://alpenbote.example/berge", Markup(wall))
