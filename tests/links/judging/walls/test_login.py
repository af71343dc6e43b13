"""Addresses of login pages."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clippings.links.judging.page.markup import Markup
from clippings.links.judging.walls.login import (
    is_called_login,
    is_login_address,
    is_login_itself,
    is_login_page,
)
from clippings.links.judging.walls.login_titles import TITLE


@pytest.mark.parametrize(
    "url",
    [
        "https://a.example/login",
        "https://a.example/login.php?next=/a",
        "https://a.example/users/sign_in",
        "https://a.example/account/signin/",
        "https://a.example/wp-login.php",
        "https://a.example/oauth2/authorize",
        "https://a.example/auth/realms/x",
        "https://login.a.example/",
        "https://accounts.a.example/ServiceLogin",
        "https://a.example/anmelden",
        "https://a.example/connexion",
        "https://a.example/age-verification?next=/a",
        "https://wayf.federation.example/",
        "https://federation.example/WAYF",
        "https://a.example/discover?entityID=https%3A%2F%2Fb.example&return=https%3A%2F%2Fb.example",
        "https://a.example/discover?return=https%3A%2F%2Fb.example&entityID=https%3A%2F%2Fb.example",
        "https://a.example/redirect?SAMLRequest=fZJNT8&RelayState=x",
        "https://a.example/ls/?wa=wsignin1.0&wtrealm=urn%3Ab",
        "https://a.example/as?client_id=b&response_type=code",
    ],
)
def test_logins(url: str) -> None:
    assert is_login_address(url)


@pytest.mark.parametrize(
    "url",
    [
        "https://a.example/",
        "https://a.example/blog/login-screens-considered-harmful",
        "https://a.example/author/ann",
        "https://a.example/assigning",
        "https://a.example/2019/signing-in-the-rain",
        "https://a.example/castle",
        "https://ideas.example/a",
        "https://a.example/article?return=home",
        "https://a.example/article?client_id=12",
    ],
)
def test_others(url: str) -> None:
    assert not is_login_address(url)


@pytest.mark.parametrize(
    "title",
    [
        "Log in to Example",
        "Please sign in",
        "Bitte einloggen",
        "Log ind | Example",
        "Logg inn på Example",
        "Kirjaudu sisään",
        "Giriş Yap",
        "Přihlášení – Example",
        "Prihlásenie",
        "Bejelentkezés",
        "Autentificare",
        "Prijava",
        "Σύνδεση",
        "Увійти",
        "Авторизация",
        "Inicia la sessió",
        "Đăng nhập",
        "เข้าสู่ระบบ",
        "تسجيل الدخول",
        "התחברות",
        "登入",
        "Connectez-vous",
        "Iniciar sessão",
        "Institutional login",
        "Mitglieder-Login",
        "会员登录",
        "로그인이 필요합니다",
    ],
)
def test_login_pages(title: str) -> None:
    assert is_login_page(Markup(f"<title>{title}</title><input type=password>"))
    assert not is_login_page(Markup(f"<title>{title}</title><p>How it came about</p>"))


@pytest.mark.parametrize(
    "title",
    [
        "Log in, drop out",
        "The login that failed",
        "Giriş katında bir müze",
        "What became of the old and much loved member login",
        "User accounts of the flood",
    ],
)
def test_a_piece_beside_a_login_form(title: str) -> None:
    piece = "<p>It took three years, two courts and a village to settle what had been said.</p>"
    assert not is_login_page(Markup(f"<title>{title}</title><input type=password>{piece}"))


@pytest.mark.parametrize(
    "title", ["Protected: the harbour", "Opening soon", "Log In ‹ A — WordPress"]
)
def test_a_page_with_nothing_but_a_password_to_enter(title: str) -> None:
    page = f"<title>{title}</title><h1>{title}</h1><p>Enter it below:</p><input type=password>"
    assert is_login_page(Markup(page))


def test_a_sentence_that_speaks_of_nothing_but_a_password() -> None:
    told = "<p>This place is private. If you would like to look around, log in below.</p>"
    page = f"<title>Harbour</title><h1>Private</h1>{told}<input type=password>"
    assert is_login_page(Markup(page))
    piece = "<p>The harbour opens in May and closes when the first ice has come to the quay.</p>"
    assert not is_login_page(Markup(page + piece))


@pytest.mark.parametrize(
    "told",
    [
        "The board requires you to be registered and logged in to view this forum.",
        "You must be a registered member and logged in before you can read this topic.",
        "Du musst registriert und angemeldet sein, um dieses Forum ansehen zu können.",
        "Vous devez être inscrit et connecté pour consulter les sujets de ce forum.",
        "El sitio requiere que estés registrado e identificado para ver este foro.",
        "Для просмотра этого форума вы должны быть зарегистрированы и авторизованы.",
    ],
)
def test_a_sentence_that_speaks_of_nothing_but_members(told: str) -> None:
    page = f"<title>Information - Quay</title><h1>Quay</h1><h2>Information</h2><p>{told}</p>"
    form = "<form><input name=username><input type=password></form>"
    assert is_login_page(Markup(page + form))
    assert not is_login_page(Markup(page))
    rule = "<p>Only members vote on 3 May, and all who are registered get a letter.</p>"
    assert not is_login_page(Markup(page.replace(f"<p>{told}</p>", rule) + form))


def test_the_name_of_the_place_before_it() -> None:
    title = "<title>Harbour School: Log in to the site</title><h1>Harbour School</h1>"
    assert is_login_page(Markup(f"{title}<p>{'Boats. ' * 99}</p><input type=password>"))


def test_a_box_for_those_who_keep_the_page() -> None:
    links = "".join(f"<a href=/{n}>Hall {n}</a> " for n in range(9))
    box = "<div class=admin><h3>Admin</h3><input name=user><input type=password></div>"
    assert not is_login_page(Markup(f"<title>Pictures</title>{links}<h2>Pictures</h2>{box}"))
    assert is_login_page(Markup(f"<title>Kit</title><h1>Reserved</h1>{box}"))


def test_the_look_of_fields_for_passwords_is_none() -> None:
    style = '<style>[type="password"]{border:0}</style>'
    assert not is_login_page(Markup(f"<title>Contact</title>{style}<p>ann@a.example</p>"))


def test_a_box_above_a_record_in_a_table() -> None:
    box = "<form>Identifiant <input> Mot de passe <input type=password></form>"
    rows = "<tr><td>Auteur<td>Lee<tr><td>Titre<td>Les absents<tr><td>Exemplaire<td>Indisponible"
    assert not is_login_page(Markup(f"<title>Notice 12</title>{box}<table>{rows}</table>"))


def test_a_box_that_opens_over_a_piece() -> None:
    box = "<form><h1>Log in</h1><input name=user><input type=password></form>"
    piece = "<p>The boats came in at noon, and nobody on the quay knew what they held.</p>" * 9
    page = f"<title>A woman and a boat</title>{box}<h2>A woman and a boat</h2>{{}}"
    assert not is_login_page(Markup(page.format("") + f"<div>{piece}</div>"))
    assert is_login_page(Markup(f"<title>Harbour</title>{box}<p>Forgot it?</p>"))


def test_a_box_above_threads_and_their_beginnings() -> None:
    box = "<div><h2>Log in</h2><input name=user><input type=password>Forgot it?</div>"
    post = (
        "<li>Hulls<br>The boat has lain in the yard since May, and nobody knows whose it is.</li>"
    )
    assert not is_login_page(Markup(f"<title>Hulls - Quay</title>{box}<ul>{post * 20}</ul>"))
    links = "<li><a href=/a>Hulls</a></li>"
    assert is_login_page(Markup(f"<title>Hulls - Quay</title>{box}<ul>{links * 200}</ul>"))


def test_a_box_among_many_others_on_a_front_page() -> None:
    box = "<h1>Log in</h1><input name=user><input type=password>"
    news = "<h1>Hulls</h1><p>The boat has lain in the yard since May, and nobody knows why.</p>"
    assert not is_login_page(Markup(f"<title>Quay</title>{box}{news * 12}"))
    assert is_login_page(Markup(f"<title>Quay</title>{box}{news * 3}{'<h2>Sails</h2>' * 3}"))


@pytest.mark.parametrize(
    ("url", "itself"),
    [
        ("https://a.example/login", True),
        ("https://a.example/login?lang=de", True),
        ("https://proxy.a.example/login?url=https://paper.example/piece", False),
        ("https://proxy.a.example/login?lang=de&qurl=https%3A%2F%2Fpaper.example%2Fpiece", False),
        ("https://a.example/anmelden?weiter=/piece", False),
        ("https://login.a.example/login?url=https://paper.example/piece", False),
        ("https://id.a.example/wiki/harbour?from=/wiki/boat", True),
    ],
)
def test_an_address_that_tells_what_is_behind_asks_for_that(url: str, itself: bool) -> None:
    assert is_login_itself(url) is itself


@pytest.mark.parametrize(
    "title",
    [
        "Please sign in",
        "Members login",
        "Subscriber log-in",
        "User authentication",
        "Account login",
        "Staff login",
        "Bitte anmelden",
        "Authentication required",
        "Anmeldung",
        "Einloggen",
        "Connexion",
        "Se connecter",
        "Connectez-vous",
        "S'identifier",
        "Identifiez-vous",
        "Accéder",
        "Iniciar sesión",
        "Inicia sesión",
        "Acceso",
        "Identifícate",
        "Accedi",
        "Entrar",
        "Inicia la sessió",
        "Inloggen",
        "Aanmelden",
        "Logga in",
        "Log på",
        "Pålogging",
        "Innskráning",
        "Kirjaudu sisään",
        "Sisäänkirjautuminen",
        "Logi sisse",
        "Sisselogimine",
        "Zaloguj się",
        "Logowanie",
        "Přihlášení",
        "Prihlásiť sa",
        "Bejelentkezés",
        "Belépés",
        "Autentificare",
        "Conectare",
        "Prisijungti",
        "Pieslēgties",
        "Ielogoties",
        "Prijava",
        "Пријава",
        "Вход",
        "Войти",
        "Авторизация",
        "Увійти",
        "Вхід",
        "Σύνδεση",
        "Είσοδος",
        "Giriş yap",
        "Oturum aç",
        "Masuk",
        "Log masuk",
        "Đăng nhập",
        "เข้าสู่ระบบ",
        "تسجيل الدخول",
        "ورود",
        "התחברות",
        "लॉग इन",
        "サインイン",
        "ログイン",
        "登录",
        "登入",
        "로그인",
    ],
)
def test_a_long_page_that_is_called_a_login_in_some_language(title: str) -> None:
    page = f"<title>{title}</title><p>{'Boats. ' * 99}</p><input type=password>"
    assert is_login_page(Markup(page))


@pytest.mark.parametrize(
    "title",
    [
        "Meld u aan",
        "Аутентификация",
        "Login klienta",
        "Login du client",
        "Zaloguj się lub utwórz konto",
        "Prihlásiť sa alebo vytvoriť nový účet",
        "Login/Register to the quay",
        "Sign In & Register",
        "Quay Post User Login",
        "User account",
        "Compte utilisateur",
        "Conta de usuario",
        "Benutzerkonto",
        "Authentification",
        "Connexion des clients",
        "New portal login",
    ],
)
def test_a_login_or_a_text_about_logins(title: str) -> None:
    menu = "".join(f"<li>Boats of pier {n}" for n in range(50))
    page = f"<title>{title} | Quay</title><ul>{menu}</ul><h1>{title}</h1>"
    form = "<form><input name=user><input type=password></form>"
    assert is_login_page(Markup(page + form))
    told = "<p>Whoever writes here has one. The master of the port sets it up by post.</p>" * 5
    assert not is_login_page(Markup(page + told + form))
    assert not is_login_page(Markup(form + page + "<p>See the book of the port.</p>"))


def test_a_short_thread_with_a_box_for_those_who_write() -> None:
    box = "<title>{0} - Forum</title><form><input type=password></form><h1>{0}</h1>"
    post = "<p>Scale again, after 2 weeks.</p><p>Citric acid, and rinse twice.</p>"
    assert not is_login_page(Markup(box.format("The kettle") + post))
    assert is_login_page(Markup(box.format("The kettle")))


@pytest.mark.parametrize(
    "title",
    [
        "Log in bij Haven",
        "Haven: Log in op de site",
        "Вход на сайт",
        "Σύνδεση στο λιμάνι",
        "波止場へログイン",
        "Connexion avec votre compte",
    ],
)
def test_a_login_that_names_where(title: str) -> None:
    form = "<input name=user><input type=password>"
    assert is_login_page(Markup(f"<title>{title}</title><h1>{title}</h1>{form}"))


@pytest.mark.parametrize("title", ["Вход в порт закрыт", "Accesso al porto vietato"])
def test_a_short_piece_about_entry(title: str) -> None:
    piece = "Boats lay in the roads all night, for nobody had told their crews of the ice. " * 2
    page = f"<title>{title}</title><h1>{title}</h1><p>{piece}</p><input type=password>"
    assert not is_login_page(Markup(page))


def test_a_box_above_the_heading_is_of_any_page() -> None:
    box = "<header><input name=user><input type=password></header>"
    kettle = "<h1>Kettle</h1><p>Log in to see prices. 2 litres, steel.</p>"
    assert not is_login_page(Markup(f"<title>Kettle | Shop</title>{box}{kettle}"))
    assert is_login_page(Markup(f"<title>Kettle | Shop</title><h1>Kettle</h1>{box}"))


@given(st.from_regex(TITLE, fullmatch=True).map(str.lower))
def test_tells_titles_of_logins_by_how_they_begin(title: str) -> None:
    assert is_called_login(title) == bool(re.fullmatch(TITLE, title))


def test_a_login_that_scripts_will_show() -> None:
    shell = "<div id=root></div><script src=a.js></script>"
    assert is_login_page(Markup(f"<head><title>Log in • Quay</title></head>{shell}"))
    assert not is_login_page(Markup(f"<head><title>Quay</title></head>{shell}"))
    assert not is_login_page(
        Markup(f"<head><title>Log in • Quay</title></head><p>A play.</p>{shell}")
    )
