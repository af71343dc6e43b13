"""Pages for those who log in, and pages that speak of members, logins and events."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clippings.links.judging.page.markup import Markup
from clippings.links.judging.page.readable import lowered
from clippings.links.judging.page.word_tables import holds_one_of
from clippings.links.judging.walls.members import asks_to_log_in
from clippings.links.judging.walls.members_words import IN_KEYS, KEYS

NAV = "<nav><a href=/>Home</a> <a href=/login>Log in</a></nav>"


def _page(title: str, heading: str, words: str) -> Markup:
    return Markup(f"<title>{title}</title>{NAV}<h1>{heading}</h1><p>{words}</p>")


@pytest.mark.parametrize(
    ("heading", "words"),
    [
        ("Login required", "Please log in to view other pages."),
        ("Anmeldung erforderlich", "Bitte melde dich an, um andere Seiten lesen zu können."),
        ("Connexion nécessaire", "Veuillez vous connecter pour voir d’autres pages."),
        ("Identificación requerida", "Tienes que iniciar sesión para ver otras páginas."),
        ("Accesso richiesto", "È necessario effettuare l'accesso per leggere altre pagine."),
        ("Aanmelden verplicht", "Meld u aan om andere pagina's te bekijken."),
        ("Wymagane zalogowanie", "Musisz się zalogować, by przejrzeć inne strony."),
        ("Inloggning krävs", "Logga in för att läsa andra sidor."),
        ("Vain jäsenille", "Kirjaudu sisään nähdäksesi tämän sivun."),
        ("Vyžadováno přihlášení", "Pro zobrazení ostatních stránek se přihlaste."),
        ("Требуется вход", "Пожалуйста, войдите, чтобы просматривать другие страницы."),
        ("ログインが必要です", "他のページを閲覧するにはログインしてください。"),
        ("需要登录", "请先登录后再查看此页面。"),
        ("로그인이 필요합니다", "이 페이지를 보려면 로그인하세요."),
        ("Members", "You must log in to view this page."),
        ("Members only", "This page is for members only. Please log in or join the club."),
        ("Nur für Mitglieder", "Dieser Bereich ist Mitgliedern vorbehalten. Bitte anmelden."),
        ("For subscribers only", "<a href=/s>Subscribe</a> or <a href=/l>sign in</a> to read."),
        ("Please log in", "This page is only available to registered users."),
        ("Mitgliederbereich", "Bitte loggen Sie sich ein, um diese Seite zu sehen."),
        ("Área restrita a associados", "Faça login para acessar este conteúdo."),
        ("Du skal være logget ind for at se denne side", ""),
        ("会員限定ページ", "この記事を読むには会員登録またはログインが必要です。"),
        ("Bu sayfa yalnızca üyelere özeldir", "Devam etmek için giriş yapın."),
        ("يجب تسجيل الدخول لعرض هذه الصفحة", ""),
        ("Single Sign-On", "You are being redirected to your identity provider."),
        ("You need to sign in before continuing.", ""),
        ("Aanmelden verplicht", "Aanmelden is verplicht om andere pagina's te kunnen zien."),
        ("Vyžadováno přihlášení", "Pro prohlížení ostatních stránek se musíte přihlásit."),
        ("ログインが必要", "他のページを閲覧するにはログインする必要があります。"),
        ("로그인이 필요합니다", "다른 문서를 보려면 로그인해야 합니다."),
        ("Board message", "You are not logged in. Only members may view this thread."),
        ("The last lamplighter", "This article is available to subscribers only."),
        ("Der letzte Müller", "Dieser Artikel ist nur für Abonnenten."),
        ("Members only", "Please log in or become a member to read this article."),
        ("Subscribers only", "Sign in or start your free trial to continue reading."),
        ("Exklusiv für Abonnenten", "Um weiterzulesen, testen Sie unser Digitalabo."),
        ("Réservé aux abonnés", "Connectez-vous ou abonnez-vous pour lire la suite."),
        ("Solo para socios", "Hazte socio o inicia sesión para leer este artículo."),
        ("Riservato agli abbonati", "Per leggere l'articolo completo, effettua il login."),
        ("Exclusivo para assinantes", "Entre ou assine para continuar a ler."),
        ("Alleen voor abonnees", "Log in of neem een abonnement om verder te lezen."),
        ("Bara för prenumeranter", "Logga in eller bli prenumerant för att läsa vidare."),
        ("Kun for abonnenter", "Log ind eller køb abonnement for at læse hele artiklen."),
        ("Kun for abonnenter", "Logg inn eller kjøp abonnement for å lese saken."),
        ("Vain tilaajille", "Lue koko juttu kirjautumalla sisään tai tilaamalla."),
        ("Tylko dla prenumeratorów", "Zaloguj się lub kup prenumeratę, aby czytać dalej."),
        ("Pouze pro předplatitele", "Pro přečtení celého článku si kupte předplatné."),
        ("Csak előfizetőknek", "Lépjen be vagy fizessen elő a cikk elolvasásához."),
        ("Doar pentru abonați", "Autentificați-vă sau abonați-vă pentru a citi mai departe."),
        ("Samo za pretplatnike", "Prijavite se ili se pretplatite da biste nastavili čitati."),
        ("Только для подписчиков", "Чтобы прочитать статью полностью, оформите подписку."),
        ("Лише для підписників", "Увійдіть або оформіть підписку, щоб читати далі."),
        ("Само за абонати", "Влезте или се абонирайте, за да прочетете цялата статия."),
        ("本文为会员专享内容", "登录或开通会员后可阅读全文。"),
        ("구독자 전용 기사입니다", "계속 읽으시려면 구독해 주세요."),
    ],
)
def test_pages_for_those_who_log_in(heading: str, words: str) -> None:
    assert asks_to_log_in(_page(f"{heading} – Quay", heading, words))


@pytest.mark.parametrize("site", ["Quay", "From Quay, the wiki of boats"])
def test_the_name_of_the_site_may_stand_between_heading_and_message(site: str) -> None:
    around = f"<div>{site}</div><a href='#search'>Jump to search</a><p>{{1}}</p>"
    page = f"<title>{{0}} – Quay</title>{NAV}<h1>{{0}}</h1>{around}"
    asked = "Please <a href='/login'>log in</a> to view other pages."
    assert asks_to_log_in(Markup(page.format("Login required", asked)))
    assert not asks_to_log_in(Markup(page.format("Photo 12", "Please sign in to view comments.")))


@pytest.mark.parametrize(
    ("heading", "site", "words"),
    [
        ("Nur für Mitglieder", "Forum", "Bitte melden Sie sich an, um das Forum zu sehen."),
        ("Members only", "Wiki", "Please log in to Wiki to view this page."),
        ("Login required", "Log", "Log in to view this page."),
        ("Réservé aux membres", "Forum", "Veuillez vous connecter pour voir le Forum."),
    ],
)
def test_a_message_may_hold_the_name_of_the_site(heading: str, site: str, words: str) -> None:
    assert asks_to_log_in(_page(f"{heading} | {site}", heading, words))
    assert not asks_to_log_in(_page(f"{heading} | {site}", heading, f"{site}: a novel. 18 €."))


def test_a_message_without_a_heading() -> None:
    page = "<title>Members only</title><p>Please log in to view this page.</p>"
    assert asks_to_log_in(Markup(page))


@pytest.mark.parametrize(
    ("heading", "words"),
    [
        ("Login required", "This error is returned when the token has no user."),
        ("How to log in", "Open the page, click Log in and enter the name from your letter."),
        ("Members only", "A novel by Ida Munk. 18 €."),
        ("Members only", "Members Only is a film of 2014, in Danish."),
        ("Members", "Ann Lee, Bo Munk, Cy Poe"),
        ("Harbour walk", "Members only. We meet at ten at pier 4."),
        ("Hafenführung", "Sonntag, 11 Uhr. Anmeldung erforderlich unter 0123 456."),
        ("Anmeldung", "Bitte hier anmelden."),
        ("Anmeldung", "Anmeldung erforderlich."),
        ("Do I need to log in to read?", "No. All pages are free."),
        ("Photo 12", "Please sign in to view comments."),
        ("Members' evening", "For members only: 12 June, 20:00, pier 4, with soup."),
        ("Guestbook", "Nice boats! Ann, 2012"),
        ("Kettle does not whistle", "You must be logged in to reply to this topic."),
        ("The last lamplighter", "This article is for subscribers only.<img src=a><img src=b>"),
        ("Photo 12", "Comments are for members only."),
        ("Become a member", "Members read all stories and get the magazine. From £4 a month."),
        ("Membership", "Start your free trial. Read the full archive. £4 a month."),
        ("Only subscribers read on", "A study of 400 readers finds that others stop at the box."),
        ("Do I have to log in to read?", "No. All articles are free."),
        ("Abo", "Vier Hefte im Jahr für 24 Euro. Jetzt abonnieren."),
        ("Suscríbete a la revista", "Cuatro números al año por 24 euros."),
        ("Hazte socio", "La cuota anual es de 30 euros."),
        ("Только для подписчиков: экскурсия", "Встречаемся в воскресенье в 11 часов."),
        ("잡지 구독 안내", "1년에 네 번 발행하며 구독료는 2만원입니다."),
        ("登录指南", "请先注册账号，然后点击右上角的登录按钮，输入手机号码即可。"),
    ],
)
def test_pages_of_something_else(heading: str, words: str) -> None:
    assert not asks_to_log_in(_page(f"{heading} | Quay", heading, words))


@pytest.mark.parametrize(
    ("heading", "metered"),
    [
        ("Subscribe to continue reading", "You have reached your limit of free articles."),
        ("Abonnieren und weiterlesen", "Sie haben alle kostenlosen Artikel dieses Monats gelesen."),
        ("Abonnez-vous pour lire", "Vous avez lu vos cinq articles gratuits du mois."),
        ("Suscríbete para leer", "Has leído tus cinco artículos gratuitos de este mes."),
    ],
)
def test_who_has_read_all_that_is_free_is_to_subscribe(heading: str, metered: str) -> None:
    page = "<title>{}</title><h1>{}</h1><p>{}</p>"
    assert asks_to_log_in(Markup(page.format(heading, heading, metered)))
    assert not asks_to_log_in(Markup(page.format("How we count", "How we count", metered)))
    assert not asks_to_log_in(Markup(page.format(heading, heading, "The ferry is back at noon.")))


def test_a_piece_that_ends_in_a_box() -> None:
    piece = "The ferry left the quay at noon with forty people and one goat on board.</p><p>"
    box = "Members only. Log in to continue reading."
    assert not asks_to_log_in(_page("The ferry", "The ferry", piece + box))
    assert not asks_to_log_in(_page("Members only", "Members only", box + "</p><p>" + piece))


@given(st.from_regex(KEYS, fullmatch=True).map(lowered))
def test_finds_what_members_are_called_by_parts_of_it(text: str) -> None:
    assert holds_one_of(text, IN_KEYS)
