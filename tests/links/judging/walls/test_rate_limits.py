"""Pages that say that too much was asked, and pages that speak of that."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clippings.links.judging.page.markup import Markup
from clippings.links.judging.walls.rate_limits import (
    TOO_MUCH,
    may_say_too_much_was_asked,
    says_too_much_was_asked,
)

FOOT = "<footer><a href=/>Home</a> <a href=/help>Help</a></footer>"


@pytest.mark.parametrize(
    "words",
    [
        "Too many requests",
        "429 Too Many Requests",
        "Error 429: too many requests",
        "Rate limit exceeded",
        "You have exceeded your request limit.",
        "You are being rate limited",
        "You have sent too many requests in a short time.",
        "Zu viele Anfragen",
        "Es wurden zu viele Anfragen von Ihrem Anschluss gesendet.",
        "Trop de requêtes en peu de temps",
        "Demasiadas solicitudes",
        "Troppe richieste",
        "Muitas solicitações",
        "Te veel verzoeken",
        "För många förfrågningar",
        "For mange forespørgsler",
        "Liian monta pyyntöä",
        "Zbyt wiele żądań",
        "Příliš mnoho požadavků",
        "Слишком много запросов",
        "Çok fazla istek gönderildi",
        "リクエストが多すぎます",
        "访问过于频繁，请稍后再试",
        "요청이 너무 많습니다",
    ],
)
def test_too_much_was_asked(words: str) -> None:
    wait = "<p>Please wait a few minutes before you try again.</p>"
    assert says_too_much_was_asked(Markup(f"<title>{words}</title><h1>Oops</h1>{wait}{FOOT}"))
    assert says_too_much_was_asked(Markup(f"<title>Tide</title><h1>{words}</h1>{wait}{FOOT}"))
    assert says_too_much_was_asked(Markup(f"<title>Tide</title><p>{words}</p>{FOOT}"))


def test_the_menus_of_a_site_do_not_hide_what_its_heading_says() -> None:
    menu = f"<nav>{'<a href=/tides>Tides and boats</a> ' * 99}</nav>"
    wait = "<p>Please wait a few minutes before you try again.</p>"
    said = f"<title>Tide</title>{menu}<h1>Too many requests</h1>{wait}"
    assert says_too_much_was_asked(Markup(f"{said}{FOOT}"))
    tale = "<p>The bride wants one waltz more, and another, until the trumpet goes home.</p>" * 9
    assert not says_too_much_was_asked(Markup(f"{said}{tale}{FOOT}"))
    songs = f"<table>{'<tr><td>One waltz more<td>3:12' * 30}</table>"
    assert not says_too_much_was_asked(Markup(f"{said}{songs}{FOOT}"))


@pytest.mark.parametrize(
    ("title", "words"),
    [
        (
            "429 Too Many Requests",
            "The status is sent to clients that ask more often than the server likes. It came with"
            " RFC 6585 in 2012, together with 428, 431 and 511, and is answered by waiting.",
        ),
        ("Too many requests for the harbour", "The council has 212 of them. Seven are for boats."),
        ("How to handle a rate limit", "Ask again later. Rate limit exceeded, it says until then."),
    ],
)
def test_what_is_said_of_it(title: str, words: str) -> None:
    page = f"<title>{title} | Tide</title><h1>{title}</h1><p>{words}</p>{FOOT}"
    assert not says_too_much_was_asked(Markup(page))


@settings(max_examples=200, deadline=None)
@given(
    st.from_regex(TOO_MUCH, fullmatch=True)
    | st.from_regex(TOO_MUCH, fullmatch=True, alphabet=st.characters(codec="ascii"))
)
def test_a_page_is_passed_over_only_if_it_holds_no_word_that_is_in_each(said: str) -> None:
    assert may_say_too_much_was_asked(said.lower())
