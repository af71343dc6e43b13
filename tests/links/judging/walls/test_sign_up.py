"""Walls on which one is to sign up, and pages that look like them."""

import pytest

from clippings.links.judging.page.markup import Markup
from clippings.links.judging.walls.sign_up import asks_to_sign_up, is_sign_up_itself

FORM = "<form><input name=mail><input type=password></form>"


def _page(title: str, heading: str, below: str) -> Markup:
    return Markup(f"<title>{title}</title><h1>{heading}</h1>{FORM}<p>{below}</p>")


@pytest.mark.parametrize(
    ("title", "heading", "below"),
    [
        ("Sign Up | Quay", "Join Quay", "To view Ann Lee’s full profile, join Quay now."),
        ("Sign Up | Quay", "Join Quay", "By clicking Join, you agree to the Quay User Agreement."),
        ("Ann Lee | Quay", "Sign in to view Ann Lee’s full profile", "New to Quay?"),
        ("Registrieren | Kaimauer", "Registrieren", "Schon Mitglied? Anmelden"),
        ("Inscription - Le Quai", "Inscrivez-vous", "Déjà inscrit ?"),
        ("Regístrate | Muelle", "Únete a Muelle", "¿Ya tienes cuenta?"),
        ("Registrati | Molo", "Iscriviti a Molo", "Hai già un account?"),
        ("Cadastre-se | Cais", "Cadastre-se no Cais", "Já tem conta?"),
        ("Registreren | Kade", "Word lid van Kade", "Al lid?"),
        ("Gå med | Kajen", "Gå med i Kajen", "Redan medlem?"),
        ("Rejestracja | Molo", "Zarejestruj się", "Masz już konto?"),
        ("Регистрация | Причал", "Зарегистрируйтесь", "Уже есть аккаунт?"),
        ("Kayıt ol | İskele", "Kaydol", "Üye misin?"),
        ("新規登録 | 波止場", "新規会員登録", "ログインはこちら"),
        ("注册 | 码头", "注册", "已有账号？登录"),
        ("회원가입 | 부두", "회원가입", "로그인"),
    ],
)
def test_walls(title: str, heading: str, below: str) -> None:
    assert asks_to_sign_up(_page(title, heading, below))
    assert not asks_to_sign_up(Markup(f"<title>{title}</title><h1>{heading}</h1><p>{below}</p>"))


@pytest.mark.parametrize(
    ("heading", "is_wall"),
    [
        ("Register for free to keep reading", True),
        ("Sign up to read this article", True),
        ("Inscrivez-vous pour lire la suite", True),
        ("Registrieren, um weiterzulesen", True),
        ("Regístrate para seguir leyendo", True),
        ("Sign up for our newsletter", False),
        ("Register to watch the webinar", False),
        ("Register to read? The walls of local papers", False),
    ],
)
def test_an_address_is_enough_of_those_who_are_to_read_on(heading: str, is_wall: bool) -> None:
    page = f"<title>{heading} | Quay</title><h1>{heading}</h1><form><input type=email></form>"
    assert asks_to_sign_up(Markup(page)) == is_wall


@pytest.mark.parametrize(
    ("title", "heading", "below"),
    [
        ("Sign up | Weather API", "Sign up for an API key", "Free for schools."),
        ("Register | Harbour Days", "Harbour Days 2024", "12 June, pier 4."),
        ("Join us | Rowing Club", "Join us",
         "We row on Tuesdays at six, and whoever swims may come along too."),
        ("Sign here | Save the pier", "Save the pier", "4,120 have signed."),
        ("Kettle, 2 litres | Shop", "Kettle, 2 litres", "Log in to see prices."),
        ("How to sign up | Help", "How to sign up", "Click the button."),
        ("Registrieren | Hilfe", "Wie man sich registriert", "Auf den Knopf drücken."),
        ("Inscription | Mairie", "Inscription à l'école", "En mairie, le lundi."),
        ("Registro | Ciudad", "Registro de la propiedad", "Calle Mayor 4."),
        ("Join the navy | Paper", "Join the navy, see the world", "By Ann Lee."),
        ("Mitglied werden | Verein", "Mitglied werden",
         "Der Beitrag liegt bei 40 Euro im Jahr und ist im Januar fällig."),
        ("Registrati | Fiera", "Fiera del libro", "Dal 3 al 7 maggio."),
        ("Cadastro | Censo", "Cadastro de imóveis", "Rua Direita 2."),
        ("Регистрация | Марафон", "Марафон 2024", "Старт в 9:00."),
        ("新規登録 | 図書館", "新着図書", "本のリスト"),
    ],
)  # fmt: skip
def test_pages_of_something_else(title: str, heading: str, below: str) -> None:
    assert not asks_to_sign_up(_page(title, heading, below))


@pytest.mark.parametrize(
    ("path", "itself"),
    [
        ("/", True),
        ("/en/", True),
        ("/signup", True),
        ("/free-trial", True),
        ("/users/new", True),
        ("/mitglied-werden", True),
        ("/in/ann-lee/", False),
        ("/p/1234", False),
        ("/posts/harbour", False),
    ],
)
def test_an_address_at_which_one_signs_up(path: str, itself: bool) -> None:
    assert is_sign_up_itself(f"https://a.example{path}") is itself


def test_a_box_above_the_heading_is_of_any_page() -> None:
    club = "<h1>Bli medlem</h1><p>Ring Kari.</p>"
    assert not asks_to_sign_up(Markup(f"<title>Bli medlem | Roklubben</title>{FORM}{club}"))


def test_a_box_above_a_record_that_is_called_an_entry() -> None:
    rows = "<dl><dt>Autor<dd>Ruiz<dt>Título<dd>El faro<dt>Año<dd>1958</dl>"
    assert not asks_to_sign_up(Markup(f"<title>Registro</title>{FORM}{rows}"))
