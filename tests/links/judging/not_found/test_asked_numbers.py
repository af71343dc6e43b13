"""The number of an error in the address and on the page, and where it is that of an error."""

import pytest

from clippings.links.judging.judge import judge
from clippings.links.judging.request import Request
from clippings.reply import Reply


def _page(title: str, heading: str) -> bytes:
    return f"<!doctype html><title>{title}</title><h1>{heading}</h1><img src=scan.jpg>".encode()


def _judged(path: str, title: str, heading: str, *, redirected: bool = False) -> str:
    url = f"https://a.example{path}"
    reply = Reply(url, 200, {"content-type": "text/html"}, _page(title, heading), "whole", "")
    return judge(Request(url, redirected=redirected), reply).reason


@pytest.mark.parametrize(
    "path",
    [
        "/page/404",
        "/p/404/",
        "/en/issues/404?view=1",
        "/read?page=404",
        "/piece-404",
        "/a/boat_404",
    ],
)
@pytest.mark.parametrize(
    ("title", "heading"),
    [("Page 404", "Page 404"), ("404", "404"), ("Page 404 | Ledger", "Volume 3, page 404")],
)
def test_who_asks_for_a_number_is_shown_it(path: str, title: str, heading: str) -> None:
    assert _judged(path, title, heading) == "ok"


def test_its_parts_and_its_address_are_called_by_it_too() -> None:
    url = "https://a.example/page/404"
    head = f"<!doctype html><title>Ledger</title><link rel=canonical href='{url}'>"
    body = f"{head}<h1>Ledger</h1><div class='page-404'>Copper</div>".encode()
    reply = Reply(url, 200, {"content-type": "text/html"}, body, "whole", "")
    assert judge(Request(url), reply).reason == "ok"


@pytest.mark.parametrize(
    "path",
    [
        "/404", "/404/", "/404.html", "/fr/404", "/pt-br/404/", "/errors/404", "/old/404.html",
        "/page/4044", "/show?error=404", "/piece", "/page-404", "/error-404.html", "/a/status_404",
        "/page-not-found-404", "/oops-404",
    ],
)  # fmt: skip
def test_the_page_for_errors_is_called_by_the_number(path: str) -> None:
    assert _judged(path, "Page 404", "Page 404") == "soft-404"


@pytest.mark.parametrize(
    "message", ["Error 404", "404 Not Found", "404 - Page not found", "Oops! 404", "Erreur 404"]
)
def test_words_beside_the_number_tell_of_an_error(message: str) -> None:
    assert _judged("/page/404", message, message) == "soft-404"


def test_who_was_led_to_a_number_did_not_ask_for_it() -> None:
    assert _judged("/page/404", "404", "404", redirected=True) == "soft-404"
