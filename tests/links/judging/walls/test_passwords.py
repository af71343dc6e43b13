"""Pieces behind a password, and pages on which a password is asked for beside one."""

import pytest

from clippings.links.judging.page.markup import Markup
from clippings.links.judging.walls.passwords import asks_for_a_password

FIELD = "<input type=password name=p><button>OK</button>"
FORM = f"<form method=post>{FIELD}</form>"
WORDPRESS = (
    "<form action='/wp-login.php?action=postpass' class='post-password-form' method='post'>"
    "<p>{}</p><p><label>Password: <input name='post_password' type='password'></label></p></form>"
)
ASIDE = "<aside><h2>News</h2><ul><li><a href=/a>Rowers return with medals</a></ul></aside>"
PIECE = (
    "<p>The committee met in the hall on Tuesday and settled the order of the boats.</p>"
    "<p>Nine crews have entered, two more than last year, and the quay will be closed.</p>"
)


def _page(heading: str, below: str, title: str = "") -> Markup:
    return Markup(
        f"<title>{title or heading} – Swim Guild</title><nav><a href=/>Home</a></nav>"
        f"<h1>{heading}</h1>{below}{ASIDE}<footer>© Swim Guild</footer>"
    )


@pytest.mark.parametrize(
    ("heading", "says"),
    [
        ("Protected: Minutes", "This content is password protected. To view it please enter it:"),
        ("Geschützt: Protokoll", "Dieser Inhalt ist passwortgeschützt."),
        ("Minutes", "Of this the theme says something in words of its own, whatever they are:"),
    ],
)
def test_the_form_of_wordpress_in_the_place_of_a_piece(heading: str, says: str) -> None:
    below = "<p>Posted on 3 March 2021 by Ann</p>" + WORDPRESS.format(says)
    assert asks_for_a_password(_page(heading, below))


@pytest.mark.parametrize(
    "says",
    [
        "This gallery is protected. Enter the password to see the pictures.",
        "Diese Galerie ist mit einem Passwort geschützt.",
        "Cette page est protégée par un mot de passe.",
        "Esta página está protegida con contraseña.",
        "Questa pagina è protetta da password.",
        "Esta página está protegida por senha.",
        "Dit artikel is beveiligd met een wachtwoord.",
        "Sidan är skyddad med lösenord.",
        "Sivu on suojattu salasanalla.",
        "Strona jest chroniona hasłem.",
        "Stránka je chráněna heslem.",
        "Страница защищена паролем.",
        "Bu sayfa şifre ile korunmaktadır.",
        "このページはパスワードで保護されています。",
        "此内容受密码保护。",
        "이 페이지는 비밀번호로 보호되어 있습니다.",
    ],
)
def test_what_is_said_to_be_protected_by_a_password(says: str) -> None:
    assert asks_for_a_password(_page("Fotos", f"<p>{says}</p>{FORM}"))


@pytest.mark.parametrize(
    "below",
    [
        f"{PIECE}<p>The list is protected by a password.</p>{FORM}",
        f"<p>The list is protected by a password.</p>{FORM}{PIECE}",
        f"<p>We meet at eight.</p><h2>Crews</h2><p>Protected by a password.</p>{FORM}",
        "<h2>Protected: Minutes</h2>" + WORDPRESS.format("Enter your password:"),
        PIECE + WORDPRESS.format("The pictures are password protected."),
        f"<p>Type a password and see how long it takes to guess it.</p>{FORM}",
        f"<p>Unlock a protected file by its password.</p><form><input type=file>{FIELD}</form>",
        f"<p>A protected account needs a good password. {PIECE[3:]}{FORM}",
        f"<ul><li><a href=1.pdf>Map</a><li>Tides, protected by password</ul>{FORM}",
        "<p>In the editor choose: password protected.</p>",
    ],
)
def test_a_password_beside_something_else(below: str) -> None:
    assert not asks_for_a_password(_page("Boats", below))


def test_an_entry_in_a_list_of_pieces() -> None:
    entry = "<h2><a href=/1>Protected: Minutes</a></h2>" + WORDPRESS.format("Enter it:")
    assert not asks_for_a_password(Markup(f"<title>Blog</title>{entry}<h2>Boats</h2>{PIECE}"))
