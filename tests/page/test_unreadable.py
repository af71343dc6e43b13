"""Pages that are not the piece itself."""

import pytest

from clippings.page import Facts
from tests.page.small_pages import json_ld, meta, page, read

SCRIPT = "<script src=app.js></script>"


@pytest.mark.parametrize(
    "title",
    [
        "404",
        "404 Not Found",
        "Error 404 - Daily Planet",
        "Page not found | Daily Planet",
        "Oops! That page can’t be found.",
        "Seite nicht gefunden",
        "403 Forbidden",
        "Access Denied",
        "Just a moment...",
        "Attention Required! | Cloudflare",
        "503 Service Unavailable",
    ],
)
def test_an_error_or_a_check_for_robots_gives_no_facts(title: str) -> None:
    html = f"<title>{title}</title><h1>{title}</h1><p>Go back to the front page, please.</p>"

    assert read(html) == Facts(unreadable="the page is an error or a check for robots")


@pytest.mark.parametrize(
    ("url", "body"),
    [
        ("https://consent.example.com/m?continue=x", "<p>Some words.</p>"),
        ("https://www.example.com/a", "<p>We and our partners use cookies to serve you.</p>"),
        ("https://www.example.com/a", "<p>Wir brauchen Ihre Einwilligung. Alle akzeptieren</p>"),
        ("https://www.example.com/a", "<h1>Before you continue to Example</h1>" + "<p>x</p>" * 30),
    ],
)
def test_a_wall_of_consent_gives_no_facts(url: str, body: str) -> None:
    html = f"<title>Daily Planet</title>{body}"

    assert read(html, url) == Facts(unreadable="the page asks for consent")


@pytest.mark.parametrize(
    "html",
    [
        f"<title>App</title><div id=root></div>{SCRIPT}",
        f"<title>App</title><p>You need to enable JavaScript to run this app.</p>{SCRIPT}",
        f"<title>App</title><noscript>Please enable JavaScript</noscript>{SCRIPT}",
    ],
)
def test_a_page_of_scripts_gives_no_facts(html: str) -> None:
    assert read(html) == Facts(unreadable="the page shows nothing without JavaScript")


@pytest.mark.parametrize("html", ["", "   ", "<html></html>", "\0", "<title>Worm</title>"])
def test_an_empty_page_gives_no_facts(html: str) -> None:
    assert read(html) == Facts(unreadable="the page is empty")


@pytest.mark.parametrize(
    "title",
    [
        "404 Media is a year old",
        "500 days of war",
        "401(k) plans explained",
        "Not found in nature: a new worm",
        "Forbidden fruit",
        "Just a moment: how time feels",
        "Access denied: the story of a visa",
        "404 error: when museums go dark",
        "Security check at the Louvre",
        "Please verify your facts",
        "Accept all: why consent banners fail",
    ],
)
def test_a_headline_with_such_words_is_a_headline(title: str) -> None:
    html = f"<title>{title}</title><h1>{title}</h1><p>{'A sentence of the piece. ' * 30}</p>"

    assert not read(html).unreadable


def test_a_declared_article_is_read_whatever_stands_around_it() -> None:
    notice = "<p>We and our partners use cookies. Accept all.</p>"

    assert not read(page(json_ld(headline="Worm"), notice)).unreadable
    assert not read(f"<title>App</title>{meta(og_title='Worm')}{SCRIPT}").unreadable


def test_a_page_that_declares_its_date_is_read_though_it_shows_little() -> None:
    html = (
        '<title>Worm | The Paper</title><meta property="og:site_name" content="The Paper">'
        '<meta property="article:published_time" content="2022-03-04T10:00:00Z"><h1>Worm</h1>'
    )
    facts = read(html)

    assert not facts.unreadable
    assert facts.date is not None
    assert facts.date.value == "2022-03-04"
