"""Pages that say that we are not let in, and pages that merely speak of such."""

import pytest

from clippings.links.markup import Markup
from clippings.links.refusing import says_it_refuses


@pytest.mark.parametrize(
    "page",
    [
        "<title>403 Forbidden</title><center><h1>403 Forbidden</h1></center><hr>nginx",
        "<title>HTTP Status 403 – Forbidden</title><h1>HTTP Status 403 – Forbidden</h1>",
        "<title>A site Error 403 - Forbidden</title><h1>Error 403 - Forbidden</h1><p>Sorry.</p>",
        "<title>403 - Forbidden: Access is denied.</title><h1>Server Error</h1>",
        "<title>402 Payment Required</title>",
        "<title>401 Unauthorized</title><p>This server could not verify who you are.</p>",
        "<title>Bots not allowed</title><h1>Bots not allowed</h1>",
        "<title>x</title><h1>You are banned from this site</h1>",
        "<title>x</title><p>Access to this resource has been forbidden.</p>",
        "<title>x</title><p>You do not have permission to view this page.</p>",
        "<title>Application Firewall Error</title><p>A rule was broken.</p>",
        "<title>x</title><p>The current request was blocked by a guard.</p><p>Event: 7</p>",
        "<title>x</title><p>request forbidden by administrative rules.</p>",
        "<title>Zugriff blockiert</title><p>Ihre Anfrage wurde blockiert.</p>",
    ],
)
def test_refusing(page: str) -> None:
    assert says_it_refuses(Markup(page))


@pytest.mark.parametrize(
    "words",
    [
        "Sorry, your request has been blocked as it may cause potential threats.",
        "Your request was rejected by our web application firewall.",
        "Your IP has been temporarily blocked due to too many requests.",
        "The IP address you are using has been blocked.",
        "The owner of this website has banned your IP address.",
        "This request has been deemed suspicious.",
        "You were blocked by the shield.",
        "We’re sorry, you are not allowed to proceed.",
        "We have detected suspicious activity from your network.",
        "Your access to this service has been limited.",
        "Our systems identified your browser as automated.",
        "Ihr Zugriff wurde aus Sicherheitsgründen gesperrt.",
        "Votre requête a été bloquée par notre pare-feu.",
        "Su solicitud ha sido bloqueada por motivos de seguridad.",
        "La tua richiesta è stata bloccata.",
        "Sua solicitação foi bloqueada pelo firewall.",
        "Uw verzoek is geblokkeerd.",
        "Twoje żądanie zostało zablokowane.",
        "Ваш IP-адрес заблокирован.",
        "Isteğiniz güvenlik nedeniyle engellendi.",
        "您的请求带有不合法参数，已被网站管理员设置拦截！",
        "您的访问被阻断。",
        "アクセスが拒否されました。",
        "요청이 차단되었습니다.",
    ],
)
def test_in_many_words(words: str) -> None:
    page = f"<title>Harbour</title><p>{words}</p><p>Code: 77-1</p><p>Ask who keeps the site.</p>"
    assert says_it_refuses(Markup(page))


@pytest.mark.parametrize(
    "title",
    [
        "Forbidden",
        "403 steps to the light",
        "Forbidden love",
        "Bots are not allowed to vote here",
        "Access to the pier is blocked",
        "Bill blocked by the senate",
        "Zugang zur Mole gesperrt",
        "L'accès au port est interdit",
        "Their request was denied",
        "Firewall, the musical",
    ],
)
def test_headlines(title: str) -> None:
    assert not says_it_refuses(Markup(f"<title>{title}</title><h1>{title}</h1><p>{title}.</p>"))


def test_a_piece_that_quotes_it() -> None:
    piece = "<p>“Your request was blocked,” it said, and nobody on the quay knew why.</p>" * 3
    piece += "<p>The boats came in at noon, and nobody on the quay knew what they held.</p>" * 5
    assert not says_it_refuses(Markup(f"<title>Walls</title><h1>Walls</h1>{piece}"))
