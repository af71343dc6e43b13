"""Pages that hold nothing but a word of trouble, and short pages that hold something."""

import pytest

from clippings.links.judging.failing.site_trouble import tells_of_trouble
from clippings.links.judging.page.markup import Markup


@pytest.mark.parametrize(
    "page",
    [
        "<title>x</title><p>Domain is not configured</p>",
        "<title>x</title><p>The deployment could not be found.</p>",
        "<title>x</title><h1>Success! The virtual host is working!</h1>",
        "<title>x</title><p>The website you look for doesn’t exist.</p>",
        "<title>x</title><h1>Success!</h1><p>Your new web server is ready to use.</p>",
        "<title>x</title><p>Сайт заблокирован хостинг-провайдером</p>",
        "<title>Harbour</title><h1>Unsere Website wird gerade gewartet</h1>",
        "<title>Harbour</title><h1>Le serveur est surchargé</h1>",
        "<title>Harbour</title><h1>Servicio no disponible</h1>",
        "<title>Harbour</title><h1>Serwis chwilowo niedostępny</h1>",
        "<title>Гавань</title><h1>Сайт находится на техническом обслуживании</h1>",
        "<title>Web</title><h1>Probíhá údržba webu</h1>",
        "<title>港</title><h1>只今サーバーが混み合っております</h1>",
        "<title>港</title><h1>系统升级中</h1>",
        "<title>Hamn</title><p>Webbplatsen är tillfälligt otillgänglig.</p>",
        "<title>x</title><h1>Fehler beim Aufbau einer Datenbankverbindung</h1>",
        "<title>x</title><h1>Erreur lors de la connexion à la base de données</h1>",
        "<title>x</title><h1>Ошибка установки соединения с базой данных</h1>",
        "<title>x</title><h1>建立数据库连接时出错</h1>",
        "<title>x</title><p>Dieser Webspace wurde noch nicht mit Inhalten gefüllt.</p>",
        "<title>x</title><p>Unsere Seite wird gerade aktualisiert.</p>",
        "<title>x</title><h1>Diese Website befindet sich im Aufbau</h1>",
        "<title>x</title><h1>Webbplatsen är under uppbyggnad</h1>",
        "<title>x</title><h1>Сайт у розробці</h1>",
        "<title>x</title><p>This website is hosted by us. Its owner hasn’t uploaded anything.</p>",
        "<title>x</title><p>Our catalog is offline for a planned upgrade.</p>",
        "<title>x</title><h1>Our portal is offline</h1>",
        "<title>x</title><h1>Unsere Website wird derzeit überarbeitet</h1>",
        "<title>x</title><h1>Notre site est en cours de refonte</h1>",
        "<title>x</title><h1>Siden er under ombygning</h1>",
        "<title>x</title><h1>Сайт находится на реконструкции</h1>",
        "<title>x</title><h1>Stranica je u izradi</h1>",
        "<title>x</title><h1>Η σελίδα είναι υπό κατασκευή</h1>",
        "<title>x</title><h1>Mājaslapa tiek veidota</h1>",
        "<title>x</title><p>All of our servers are busy right now.</p>",
        "<title>x</title><p>Darbs notiek: mājaslapa īslaicīgi nav pieejama.</p>",
        "<title>x</title><p>Svetainė laikinai neprieinama.</p>",
    ],
)
def test_trouble(page: str) -> None:
    assert tells_of_trouble(Markup(page))


@pytest.mark.parametrize(
    ("closed", "cookies"),
    [
        ("Die Brücke ist bis auf Weiteres gesperrt.", "Diese Website verwendet Cookies."),
        ("De brug is gesloten wegens onderhoud.", "Onze website gebruikt cookies."),
        ("Brua er stengt for vedlikehold.", "Vi bruker informasjonskapsler på nettstedet."),
        ("Köprü bakım nedeniyle kapalıdır.", "Bu sitede çerezler kullanılmaktadır."),
        ("다리는 점검 중입니다.", "이 사이트는 쿠키를 사용합니다."),
    ],
)
def test_what_is_said_of_cookies_is_not_said_of_a_bridge(closed: str, cookies: str) -> None:
    page = f"<title>Bridge</title><h1>{closed}</h1><div>{{}}</div>"
    assert not tells_of_trouble(Markup(page.format(cookies)))
    assert tells_of_trouble(Markup(page.format(f"{cookies}</div><div>サーバー")))


LINKS = "".join(f"<a href=/{n}>Pier {n}</a>" for n in range(6))


@pytest.mark.parametrize(
    "page",
    [
        "<h1>Der Weg ist am Dienstag gesperrt</h1>",
        "<h1>Fehler in der Datenbank</h1><p>Zweihundert Bescheide gingen an die Falschen, und das"
        " Amt bemerkte es erst im Mai, als niemand mehr zahlte.</p>",
        "<h1>La visite est suspendue</h1>",
        "<h1>New</h1><p>Our website has a new face. Did you find an error in it?</p>",
        "<h1>Signs</h1><p>“This site is not available,” says one of them.</p>",
        f"<h1>The signal system</h1><p>It was suspended in May.</p>{LINKS}",
        "<h1>Plan</h1><p>Sorry, this page is not available in Welsh. Boats move in May.</p>",
        "<h1>Ferry</h1><p>Suspended because of ice.</p><p>Mail the site owner for timetables.</p>",
        "<nav><a href=/>Home</a></nav><h1>Council website down</h1><p>It is unavailable since"
        " Monday, when a digger cut the cable at Mill Lane.</p>",
        "<h1>Excavation site under maintenance</h1><p>The site of the baths is shut.</p>",
        "<h1>The portal in the cave</h1><p>It is disabled until the third key is found.</p>",
        "<h1>Vietnam</h1><p>Flights are suspended until May.</p>",
        "<h1>Refonte du site de la mairie</h1><p>Le conseil l’a votée mardi.</p>",
        "<h1>The ferry</h1><p>It is under maintenance in May. Try again in a month.</p>",
        "<h1>Die Klappbrücke</h1><p>Wartungsarbeiten: Versuchen Sie es im Norden.</p>",
        "<h1>Juust</h1><p>Kuivanud leht on külge pandud, hooldustööd mais.</p>",
        "<h1>Blue jug</h1><p>Not available in our online shop. It stands in the gallery.</p>",
        "<h1>La plateforme</h1><p>La plateforme du phare est en maintenance.</p>",
        "<h1>Egg timer</h1><p>This app works offline, in a cellar or at sea.</p>",
        "<h1>The lift at the quay</h1><p>It is under maintenance. Take the stairs until May.</p>",
        "<h1>The ferry service</h1><time>4 May</time><p>Not available on Sundays.</p>",
        f"<h1>Service</h1><p>{'It is not available, and nobody knows why. ' * 9}</p>",
    ],
)
def test_something_else(page: str) -> None:
    assert not tells_of_trouble(Markup(f"<title>Harbour</title>{page}"))


@pytest.mark.parametrize(
    ("name", "closed"),
    [
        ("Клуб петанка", "Площадка временно недоступна: ведутся технические работы."),
        ("门球俱乐部", "场地正在维护，暂时关闭。"),
        ("Kegelclub", "Die Bahn ist vorübergehend wegen Wartung gesperrt."),
    ],
)
def test_what_is_named_within_a_site_is_not_the_site(name: str, closed: str) -> None:
    page = f"<title>{{}}</title><h1>{name}</h1><p>{closed}</p>"
    assert not tells_of_trouble(Markup(page.format(f"{name} - Quay")))
    assert tells_of_trouble(Markup(page.format("Quay")))
    assert tells_of_trouble(Markup(page.format(f"{name} - Quay").replace(name, "Sorry")))


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("Why is my site offline?", "A site is offline until its invoice has been paid."),
        ("Warum ist meine Website gesperrt?", "Die Website ist gesperrt, bis bezahlt wurde."),
    ],
)
def test_a_question_in_the_title_is_asked_by_who_answers_it(question: str, answer: str) -> None:
    page = f"<title>{question}</title><h1>{question}</h1><p>{answer}</p>"
    assert not tells_of_trouble(Markup(page))
    assert tells_of_trouble(Markup(page.replace("?", "")))


def test_a_link_to_the_first_page_of_a_site_tells_nothing_of_it() -> None:
    page = "<title>Bridge</title><p>{}</p><h1>Bridge closed for maintenance</h1>"
    assert not tells_of_trouble(Markup(page.format("Website home page")))
    assert tells_of_trouble(Markup(page.format("Website")))


def test_what_all_pages_say_of_the_site_is_not_said_of_a_class() -> None:
    page = "<title>书法班 - 河</title><h1>书法班</h1><p>{}</p>"
    bar = "周日两点至四点系统维护，网站暂停。"
    assert not tells_of_trouble(Markup(page.format(f"每周二下午四点。</p><p>{bar}")))
    assert tells_of_trouble(Markup(page.format(f"{bar}</p><p>每周二下午四点。")))


@pytest.mark.parametrize(
    ("name", "closed"),
    [
        ("Hill fort", "The site is closed for maintenance until Easter."),
        ("Sito archeologico", "Il sito è chiuso per manutenzione fino a Pasqua."),
        ("Sitio arqueológico", "El sitio permanece cerrado por mantenimiento hasta abril."),
    ],
)
def test_a_site_may_be_a_place(name: str, closed: str) -> None:
    page = f"<title>{name} - Quay</title><h1>{name}</h1><p>{{}}</p><p>Dogs on leads.</p>"
    assert not tells_of_trouble(Markup(page.format(closed)))
    assert tells_of_trouble(Markup(page.format("Our site is closed for maintenance.")))
    assert tells_of_trouble(Markup(page.format("The website is down for maintenance.")))


def test_a_page_whose_writer_notes_when_it_changed_is_there() -> None:
    page = """<title>Mills</title><h1>Mills</h1>This page lists the mills that I saw.<ul><li>Gull
    <li>Rook</ul>{}This page under construction!"""
    assert tells_of_trouble(Markup(page.format("")))
    assert not tells_of_trouble(Markup(page.format("Last changed: 12 Feb 1999. ")))
    assert not tells_of_trouble(Markup(page.format("Zuletzt geändert am 3.4.1999. ")))
