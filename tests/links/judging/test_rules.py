"""The rules for pages, in their order; the verdicts themselves are in cases/."""

import pytest

from clippings.links.judging.page.markup import Markup
from clippings.links.judging.rules import reason_of_page
from clippings.links.judging.walls.refusing import says_it_refuses

URLS = ("https://a.example/2019/x-y-z", "https://a.example/2019/x-y-z")


@pytest.mark.parametrize(
    ("asked", "final", "reason"),
    [
        ("/login", "/login?next=/account", "ok"),
        ("/login", "/login", "ok"),
        ("/login?url=https://paper.example/a", "/login?url=https://paper.example/a", "login-page"),
        ("/login?url=https://paper.example/a", "/login", "login-page"),
        ("/piece", "/piece", "login-page"),
    ],
)
def test_a_login_page_is_no_wall_for_who_asked_for_it(asked: str, final: str, reason: str) -> None:
    form = "<!doctype html><title>Log in</title><form><input name=user><input type=password></form>"
    urls = (f"https://a.example{asked}", f"https://a.example{final}")
    assert reason_of_page(urls, Markup(form)) == reason


@pytest.mark.parametrize(
    ("path", "reason"), [("/in/ann-lee", "login-page"), ("/signup", "ok"), ("/", "ok")]
)
def test_a_page_to_sign_up_is_a_wall_before_another(path: str, reason: str) -> None:
    terms = "<p>By clicking Join, you agree to the User Agreement and Privacy Policy of Quay.</p>"
    form = f"<form><input name=mail><input type=password></form>{terms}"
    page = f"<!doctype html><title>Sign Up | Quay</title><h1>Join Quay</h1>{form}"
    assert reason_of_page((f"https://a.example{path}",), Markup(page)) == reason


def test_a_login_that_names_its_site_is_no_parked_domain() -> None:
    form = "<form>E-Mail <input name=email> Passwort <input type=password></form>"
    urls = ("https://quay24.example/mein/kai", "https://quay24.example/mein/kai")
    page = "<title>quay24.example: Login</title><label>Noch nicht registriert?</label>"
    assert reason_of_page(urls, Markup(page)) == "parked-domain"
    assert reason_of_page(urls, Markup(f"{page}{form}")) == "login-page"


def test_a_gate_that_is_hidden_stands_in_nobodys_way() -> None:
    gate = "<div{}><h2>Are you over 18?</h2><button>Yes</button></div>"
    for hidden, reason in (("", "age-gate"), (" hidden", "ok")):
        body = f"<!doctype html><title>Rook</title>{gate.format(hidden)}<p>Gin and rum</p>"
        assert reason_of_page(("https://a.example/gin",), Markup(body)) == reason


@pytest.mark.parametrize(
    "headline",
    [
        "Are you over 18? Parliament votes on age verification",
        "Hai più di 18 anni? Arriva la verifica dell’età",
        "您是否已满18周岁？立法院通过年龄验证法案",
    ],
)
def test_a_report_on_age_checks_is_no_age_gate(headline: str) -> None:
    report = "<p>Sites for adults will have to verify the age of visitors who come from abroad.</p>"
    page = f"<!doctype html><title>{headline}</title><h1>{headline}</h1>"
    assert reason_of_page(("https://a.example/law",), Markup(page + report)) == "ok"
    gate = "<p>You must be 18 or over to enter this site.</p>"
    assert reason_of_page(("https://a.example/law",), Markup(page + gate)) == "age-gate"


def test_an_episode_may_be_called_forbidden() -> None:
    said = "<p>What nobody was to do in the old buffet, and did all the same, for forty years.</p>"
    page = "<!doctype html><title>403: Forbidden – Quay podcast</title><h1>Episode 403: Forbidden"
    credited = f"{page}</h1>{said}<p>Duration: 38 minutes. Guest: Al Reed</p>"
    assert reason_of_page(("https://a.example/403",), Markup(credited)) == "ok"


def test_a_post_behind_a_password_is_walled() -> None:
    form = "<form class=post-password-form><p>Enter it:</p><input type=password></form>"
    page = f"<!doctype html><title>Minutes - Guild</title><h1>Minutes</h1>{form}"
    assert reason_of_page(("https://a.example/minutes",), Markup(page)) == "login-page"


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ("このページを閲覧するにはログインが必要です。会員IDを入力してください。", "login-page"),
        ("お探しのページは見つかりません。", "soft-404"),
    ],
)
def test_a_login_in_the_dress_of_a_missing_page(words: str, reason: str) -> None:
    page = (
        '<!doctype html><title>会員ログイン | 波止場</title><body class="error404">'
        f"<h1>会員ログイン</h1><p>{words}</p><input name=login><input type=password>"
    )
    assert reason_of_page(("https://a.example/diary",), Markup(page)) == reason


@pytest.mark.parametrize("kind", ["Issue #1182", "Pull request !31", "Bug 88011"])
def test_a_report_of_an_error_is_numbered_in_its_title(kind: str) -> None:
    name = "404 page not found after upgrade"
    page = (
        f"<!doctype html><title>{name} · {kind} · rook/rook</title><h1>{name} <i>#1182</i></h1>"
        "<p>Closed</p><p>Every link gives <code>404 page not found</code>.</p><p>Thanks.</p>"
    )
    assert reason_of_page(("https://a.example/issues/1182",), Markup(page)) == "ok"


def test_a_question_names_where_the_error_is_met() -> None:
    name = "404 Not Found for every file behind nginx"
    page = (
        f"<!doctype html><title>{name} - Q&amp;A</title><h1>{name}</h1><p>All I get is</p>"
        "<pre>404 Not Found nginx/1.18.0</pre><p>Your root is the old folder.</p>"
    )
    assert reason_of_page(("https://a.example/questions/118273",), Markup(page)) == "ok"


def test_a_course_that_is_booked_out_has_its_page() -> None:
    page = (
        "<!doctype html><title>冬期講座（受付終了） | 時計塾</title><h1>冬期講座（受付終了）</h1>"
        "<p>本講座の申し込みは終了しました。ご参加ありがとうございました。</p><p>講師：山田 花</p>"
    )
    assert reason_of_page(("https://a.example/fuyu",), Markup(page)) == "ok"


@pytest.mark.parametrize(
    ("heading", "reason"), [("Page not found", "soft-404"), ("Why pages are not found", "ok")]
)
def test_an_article_about_errors_is_no_error(heading: str, reason: str) -> None:
    page = f"<!doctype html><title>{heading}</title><h1>{heading}</h1><p>It was moved.</p>"
    assert reason_of_page(("https://a.example/piece",), Markup(page)) == reason


@pytest.mark.parametrize(
    ("heading", "reason"),
    [
        ("Down for maintenance", "error-page"),
        ("This video is not available in your country", "withheld-here"),
        ("Too many requests", "rate-limited"),
        ("You must be 18 or older to enter this site", "age-gate"),
        ("Please log in to read this article", "login-page"),
    ],
)
def test_a_text_that_addresses_nobody_is_no_notice(heading: str, reason: str) -> None:
    page = f"<!doctype html><title>{heading}</title><h1>{heading}</h1>"
    story = "<p>My knee was mended in May. I have read Trollope since then, and grown a beard.</p>"
    assert reason_of_page(("https://a.example/piece",), Markup(page)) == reason
    assert reason_of_page(("https://a.example/piece",), Markup(page + story)) == "ok"


def test_the_first_rule_that_holds_gives_the_reason() -> None:
    form = "<form><input name=user><input type=password></form>"
    page = f"<!doctype html><title>Log in</title><h1>404 - Page not found</h1>{form}"
    assert reason_of_page(("https://a.example/piece",), Markup(page)) == "soft-404"


def test_too_many_requests_are_told_before_the_refusal_that_follows() -> None:
    said = (
        "<title>Too many requests</title><h1>Too many requests</h1><p>Your IP address was blocked"
    )
    page = f"<!doctype html>{said} for having sent too many requests. Please slow down.</p>"
    assert says_it_refuses(Markup(page))
    assert reason_of_page(("https://a.example/piece",), Markup(page)) == "rate-limited"


@pytest.mark.parametrize(
    ("heading", "said"),
    [
        (
            "Seite nicht gefunden",
            "Die Seite war nicht da. Sie wurde verschoben oder gelöscht.",
        ),
        ("Page not found", "The page was not available. It has been moved, renamed or deleted."),
        ("Nie znaleziono strony", "Oferta była dostępna do grudnia. Została usunięta z serwisu."),
        (
            "Error 404",
            "La página no existe. El código 404 indica que fue movida.",
        ),
        (
            "Die Seite, die gesucht wurde, existiert nicht",
            "Sie wurde gelöscht. Aktuelle Meldungen und Termine stehen oben im Menü der Seite.",
        ),
    ],
)
def test_what_became_of_a_page_is_no_news(heading: str, said: str) -> None:
    page = Markup(f"<title>{heading} | Quay</title><h1>{heading}</h1><p>{said}</p>")
    assert reason_of_page(URLS, page) == "soft-404"


@pytest.mark.parametrize(
    "page",
    [
        "<title>Ann</title><nav><a href=/>Home</a></nav><h1></h1><img src=/rembrandt.jpg>",
        "<title>Login</title><img src=/shots/login.png>",
        "<title>Gull Bay | Coast</title><a href=/>Home</a><h1>Gull Bay</h1><p>A beach.</p>"
        "<p>Access to this site is restricted until July by the bird protection authority.</p>",
    ],
)
def test_pictures_and_places_are_there(page: str) -> None:
    assert reason_of_page(URLS, Markup(page)) in ("ok", "forbidden")


@pytest.mark.parametrize(
    "said",
    [
        "<h1>Welcome to a.example</h1><p>This domain is parked free, courtesy of Quay Hosting.",
        "<h1>Site suspendu</h1><p>Ce site est suspendu. Contactez votre hébergeur.",
    ],
)
def test_a_notice_about_a_domain_is_called_so_even_if_it_says_that_something_fails(
    said: str,
) -> None:
    assert reason_of_page(URLS, Markup(f"<title>a.example</title>{said}")) == "parked-domain"
