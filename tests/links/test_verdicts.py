"""Every class of answer gets its verdict, asked over real connections."""

import asyncio
import gzip
import zlib
from collections.abc import Iterator
from typing import NamedTuple

import pytest

from clippings.links.link import Expects, Link, Target
from clippings.links.reasons import REASONS
from tests.links.asking import verdicts
from tests.links.fault_server import (
    Answer,
    Visit,
    dripping,
    html,
    in_turn,
    reply,
    reset,
    reset_after,
    running,
    sent_on,
    silent_for,
)
from tests.links.pictures import AVIF, BMP, GIF, ICO, JPEG, PNG, SVG, WEBP

FINE = html("The laboratory of tomorrow")
LONG = "A long piece that merely speaks of it. " * 120


class Case(NamedTuple):
    """A path, what the server does there, and the reason that must be found."""

    path: str
    reason: str
    answer: Answer
    expects: Expects = "page"


async def _head_hating(visit: Visit) -> bytes:
    return reply(FINE)


async def _for_browsers(visit: Visit) -> bytes:
    browser = "Mozilla/5.0" in visit.headers.get("user-agent", "")
    reads = "text/html" in visit.headers.get("accept", "") and "accept-language" in visit.headers
    return reply(FINE) if browser and reads else reply("", 403)


async def _behind_a_cookie(visit: Visit) -> bytes:
    if "seen=yes" in visit.headers.get("cookie", ""):
        return reply(FINE)
    return sent_on("/cookie", 302, "Set-Cookie: seen=yes; Path=/")


async def _with_password(visit: Visit) -> bytes:
    known = visit.headers.get("authorization") == "Basic YW5uOnNlY3JldA=="
    return reply(FINE) if known else reply("", 401)


def _chunked(*chunks: bytes, end: bytes = b"0\r\n\r\n") -> bytes:
    head = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n"
    return head + b"".join(b"%x\r\n%b\r\n" % (len(chunk), chunk) for chunk in chunks) + end


STATUSES = [
    Case("/200", "ok", reply(FINE)),
    Case("/201", "ok", reply(FINE, 201)),
    Case("/203", "ok", reply(FINE, 203)),
    Case("/204", "ok", b"HTTP/1.1 204 No Content\r\n\r\n"),
    Case("/206", "ok", reply(FINE, 206)),
    Case("/304", "ok", b"HTTP/1.1 304 Not Modified\r\n\r\n"),
    Case("/pdf", "ok", reply(b"%PDF-1.7 \xff", kind="application/pdf")),
    Case("/text", "ok", reply("plain words", kind="text/plain")),
    Case("/untyped", "ok", reply(FINE, kind="")),
    Case("/400", "odd-status", reply(FINE, 400)),
    Case("/405", "odd-status", reply(FINE, 405)),
    Case("/404", "not-found", reply(html("Not found"), 404)),
    Case("/404-empty", "not-found", reply("", 404)),
    Case("/410", "gone", reply("", 410)),
    Case("/401", "login-required", reply("", 401)),
    Case("/402", "payment-required", reply("", 402)),
    Case("/403", "forbidden", reply("", 403)),
    Case("/407", "proxy-login", reply("", 407)),
    Case("/418", "bots-refused", reply("", 418)),
    Case("/451", "legal-reasons", reply("", 451)),
    Case("/999", "bots-refused", reply("", 999)),
    Case("/600", "odd-status", reply("", 600)),
    Case("/500", "server-error", reply("", 500)),
    Case("/503", "server-error", reply("", 503)),
    Case("/520", "server-error", reply("", 520)),
    Case("/408", "odd-status", reply("", 408)),
    Case("/500-once", "ok", in_turn(reply("", 500), reply(FINE))),
    Case("/502-twice", "ok", in_turn(reply("", 502), reply("", 502), reply(FINE))),
    Case("/500-then-404", "not-found", in_turn(reply("", 500), reply("", 404))),
    Case("/429", "rate-limited", reply("", 429)),
    Case("/429-once", "ok", in_turn(reply("", 429), reply(FINE))),
    Case("/429-now", "ok", in_turn(reply("", 429, "Retry-After: 0"), reply(FINE))),
    Case("/429-negative", "ok", in_turn(reply("", 429, "Retry-After: -5"), reply(FINE))),
    Case("/503-garbage", "ok", in_turn(reply("", 503, "Retry-After: soon"), reply(FINE))),
    Case("/429-hour", "told-to-wait", reply("", 429, "Retry-After: 3600")),
    Case("/503-hour", "told-to-wait", reply("", 503, "Retry-After: 3600")),
    Case(
        "/503-date",
        "told-to-wait",
        reply("", 503, "Retry-After: Fri, 31 Dec 2100 23:59:59 GMT"),
    ),
    Case(
        "/429-past",
        "ok",
        in_turn(reply("", 429, "Retry-After: Fri, 31 Dec 1999 23:59:59 GMT"), reply(FINE)),
    ),
    Case("/head-hating", "ok", _head_hating),
    Case("/for-browsers", "ok", _for_browsers),
]
REDIRECTS = [
    Case("/301", "permanent-redirect", sent_on("/200", 301)),
    Case("/308", "permanent-redirect", sent_on("/200", 308)),
    Case("/302", "ok", sent_on("/200", 302)),
    Case("/303", "ok", sent_on("/200", 303)),
    Case("/307", "ok", sent_on("/200", 307)),
    Case("/301-302", "permanent-redirect", sent_on("/302", 301)),
    Case("/302-301", "ok", sent_on("/301", 302)),
    Case("/301-404", "not-found", sent_on("/404", 301)),
    Case("/301-500", "server-error", sent_on("/500", 301)),
    Case("/relative", "ok", sent_on("200")),
    Case("/query-only", "ok", sent_on("?again=1")),
    Case("/query-only?again=1", "ok", reply(FINE)),
    Case("/non-ascii", "ok", sent_on("/stra\u00dfe")),
    Case("/stra%C3%9Fe", "ok", reply(FINE)),
    Case("/blank-in-location", "ok", sent_on("/a b")),
    Case("/a%20b", "ok", reply(FINE)),
    Case("/no-location", "redirect-without-target", reply("", 302)),
    Case("/empty-location", "redirect-without-target", sent_on("")),
    Case("/bad-location", "redirect-without-target", sent_on("http://[::1/")),
    Case("/to-mail", "not-web", sent_on("mailto:ann@example.org")),
    Case("/loop", "redirect-loop", sent_on("/loop")),
    Case("/loop-a", "redirect-loop", sent_on("/loop-b", 301)),
    Case("/loop-b", "redirect-loop", sent_on("/loop-a", 301)),
    Case("/cookie", "ok", _behind_a_cookie),
    Case("/deep/page.html", "front-page", sent_on("/")),
    Case("/old/2019/story", "front-page", sent_on("/en/", 301)),
    Case("/", "ok", reply(FINE)),
    Case("/en/", "ok", reply(FINE)),
    Case("/home-to-home/", "ok", sent_on("/200")),
    Case("/members", "login-redirect", sent_on("/login?next=/members")),
    Case("/login", "ok", reply(FINE)),
    Case("/lost", "not-found-page", sent_on("/errors/404.html")),
    Case("/errors/404.html", "ok", reply(FINE)),
    Case("/private", "private-address", sent_on("http://10.0.0.1/")),
    Case("/metadata", "private-address", sent_on("http://[::ffff:169.254.169.254]/")),
    Case("/refresh", "ok", reply(html("Moved", head='<meta http-equiv="refresh" content="0;url=/200">'))),
    Case("/refresh-404", "not-found", reply(html("Moved", head='<meta http-equiv=refresh content="0; /404">'))),
    Case("/refresh-self", "ok", reply(html("Ticker", head='<meta http-equiv="refresh" content="5">'))),
]  # fmt: skip
WIRE = [
    Case("/empty-reply", "empty-reply", b""),
    Case("/empty-once", "ok", in_turn(b"", reply(FINE))),
    Case("/reset", "connection-reset", reset),
    Case("/reset-in-header", "connection-reset", reset_after(b"HTTP/1.1 200 OK\r\nConte")),
    Case("/reset-after-header", "cut-body", reset_after(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n")),
    Case("/cut-header", "cut-header", b"HTTP/1.1 200 OK\r\nContent-Type: te"),
    Case("/cut-body", "ok", b"HTTP/1.1 200 OK\r\nContent-Length : 90000\r\n\r\n" + FINE.encode()),
    Case("/cut-empty", "cut-body", b"HTTP/1.1 200 OK\r\nContent-Length : 90000\r\n\r\n"),
    Case("/too-short-length", "ok", reply(FINE).replace(b"Length: ", b"Length: 1")[:-100]),
    Case("/two-lengths", "ok", b"HTTP/1.1 200 OK\r\nContent-Length : 1\r\nContent-Length : 2\r\n\r\nabc"),
    Case("/bad-length", "ok", b"HTTP/1.1 200 OK\r\nContent-Length : many\r\n\r\nabc"),
    Case("/chunks", "ok", _chunked(b"<p>one</p>", b"<p>two</p>")),
    Case("/chunk-extension", "ok", _chunked(end=b"3;name=value\r\nabc\r\n0\r\nTrailer: x\r\n\r\n")),
    Case("/bad-chunks", "ok", _chunked(FINE.encode(), end=b"xyz\r\n")),
    Case("/only-bad-chunks", "cut-body", _chunked(end=b"xyz\r\n")),
    Case("/endless-body", "ok", dripping(b"HTTP/1.1 200 OK\r\n\r\n" + FINE.encode(), b"<p>more</p>" * 999, 0)),
    Case("/dripping-body", "ok", dripping(b"HTTP/1.1 200 OK\r\n\r\n" + FINE.encode())),
    Case("/dripping-header", "timeout", dripping(b"HTTP/1.1 200 OK\r\n", b"X: y\r\n")),
    Case("/dripping-slowly", "timeout", dripping(b"HTTP", b" ")),
    Case("/endless-interim", "not-http", dripping(b"", b"HTTP/1.1 103 Early Hints\r\n\r\n", 0)),
    Case("/interim", "ok", b"HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\nHTTP/1.1 200 OK\r\n\r\nhello"),
    Case("/slow-first-byte", "ok", silent_for(0.3, reply(FINE))),
    Case("/silent", "timeout", silent_for(1.2)),
    Case("/silent-once", "ok", in_turn(b"HTTP/1.1 200", reply(FINE))),
    Case("/gzip", "ok", reply(gzip.compress(FINE.encode()), 200, "Content-Encoding: gzip")),
    Case("/gzip-bomb", "ok", reply(gzip.compress(b"<p>x</p>" * 4_000_000), 200, "Content-Encoding: gzip")),
    Case("/gzip-twice", "ok", reply(gzip.compress(gzip.compress(b"x" * 99)), 200, "Content-Encoding: gzip, gzip")),
    Case("/gzip-lie", "ok", reply(FINE, 200, "Content-Encoding: gzip")),
    Case("/deflate", "ok", reply(zlib.compress(FINE.encode()), 200, "Content-Encoding: deflate")),
    Case("/brotli", "ok", reply(b"\x0b\x02\x80abc\x03", 200, "Content-Encoding: br")),
    Case("/gzip-soft-404", "soft-404", reply(gzip.compress(html("Page not found").encode()), 200, "Content-Encoding: gzip")),
    Case("/thousand-headers", "ok", reply(FINE, 200, *(f"X-{n}: y" for n in range(1000)))),
    Case("/huge-header", "header-too-large", b"HTTP/1.1 200 OK\r\nX: " + b"y" * 400_000 + b"\r\n\r\n"),
    Case("/malformed-lines", "ok", reply(FINE, 200, "no colon here", ": no name", "Bad Name: x", " folded")),
    Case("/http-1.0", "ok", b"HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n" + FINE.encode()),
    Case("/line-feeds", "ok", b"HTTP/1.1 200 OK\nContent-Type: text/html\n\n" + FINE.encode()),
    Case("/no-phrase", "ok", b"HTTP/1.1 200\r\n\r\nhello"),
    Case("/icy", "ok", b"ICY 200 OK\r\nicy-name: radio\r\n\r\n\xff\xfb"),
    Case("/leading-lines", "ok", b"\r\n\r\nHTTP/1.1 200 OK\r\n\r\nhello"),
    Case("/not-http", "not-http", b"SSH-2.0-OpenSSH_9.2\r\n"),
    Case("/long-not-http", "not-http", b"<html>" * 99),
]  # fmt: skip
PAGES = [
    Case("/empty", "empty-page", reply("")),
    Case("/blank", "empty-page", reply(" \n ")),
    Case("/no-words", "empty-page", reply("<html><head><title>x</title></head><body> </body></html>")),
    Case("/script-only", "ok", reply("<div id=root></div><script src=a.js></script>")),
    *(
        Case(f"/soft-404-{number}", "soft-404", reply(html(title)))
        for number, title in enumerate((
            "404", "404 Not Found", "Page not found", "Page Not Found | Example News", "Error 404 - Example",
            "Oops! That page can’t be found.", "Sorry, this page isn't available", "Seite nicht gefunden – Beispiel",
            "Page introuvable", "Página no encontrada - Diario", "Pagina non trovata", "Página não encontrada",
            "Pagina niet gevonden", "Sidan hittades inte", "Siden blev ikke fundet", "Sivua ei löydy",
            "Nie znaleziono strony", "Stránka nenalezena", "Az oldal nem található", "Sayfa bulunamadı",
            "Страница не найдена", "お探しのページは見つかりませんでした", "页面不存在", "페이지를 찾을 수 없습니다",
        ))
    ),
    Case("/soft-404-heading", "soft-404", reply("<title>Example</title><h1>This page doesn't exist</h1>")),
    Case("/soft-404-bare", "soft-404", reply("<p>Page not found.</p>")),
    *(
        Case(f"/speaks-of-{number}", "ok", reply(html(title, LONG)))
        for number, title in enumerate((
            "404 Media wins a prize", "The 404 error: a history", "Not found: the lost city", "Gone Girl",
            "Lost and found", "How we fixed the page not found error", "Are you a robot? A philosopher asks",
            "Just a moment of silence", "Access denied: how libraries are closed", "This domain is for sale: a market",
            "Log in to nature: forests", "410 gone but not forgotten",
        ))
    ),
    Case("/article-named-so", "ok", reply(html("Page not found", LONG, '<meta property="article:published_time">'))),
    Case("/challenge-503", "challenge", reply(html("Just a moment..."), 503)),
    Case("/challenge-403", "challenge", reply(html("Attention Required! | Cloudflare"), 403)),
    Case("/challenge-404", "challenge", reply(html("DDoS-Guard"), 404)),
    Case("/challenge-200", "challenge", reply(html("Are you a robot?", "Tick the box."))),
    Case("/challenge-header", "challenge", reply(FINE, 403, "cf-mitigated: challenge")),
    Case("/challenge-script", "challenge", reply('<title>news.example</title><script>window._cf_chl_opt={}</script>')),
    Case("/challenge-captcha", "challenge", reply('<title>x</title><div class="h-captcha"></div><p>Prove it</p>')),
    Case("/comments-with-captcha", "ok", reply(html("An essay", LONG, '<div class="g-recaptcha">'))),
    Case("/login-form", "login-page", reply(html("Log in | Example", head='<input type="password">'))),
    Case("/parked", "parked-domain", reply(html("example.org", "This domain is for sale. Buy this domain."))),
    Case("/parked-script", "parked-domain", reply('<script>window.location.href="/lander"</script>')),
    Case("/suspended", "parked-domain", reply(html("Account Suspended", "Contact your provider."))),
    Case("/nginx", "parked-domain", reply(html("Welcome to nginx!", "If you see this page, it works."))),
]  # fmt: skip
FRAGMENTS = [
    Case("/places#here", "ok", b""),
    Case("/places#there", "ok", b""),
    Case("/places#%68ere", "ok", b""),
    Case("/places#nowhere", "missing-fragment", b""),
    Case("/places#!/route", "ok", b""),
    Case("/places#:~:text=long%20piece", "ok", b""),
    Case("/places#nowhere:~:text=long", "missing-fragment", b""),
    Case("/places#t=10", "ok", b""),
    Case("/places#top", "ok", b""),
    Case("/script-only#later", "ok", b""),
    Case("/pdf#page=3", "ok", b""),
]
IMAGES = [
    *(
        Case(f"/{name}", "image-ok", reply(data, kind=kind), "image")
        for name, data, kind in (
            ("png", PNG, "image/png"),
            ("jpeg", JPEG, "image/jpeg"),
            ("gif", GIF, "image/gif"),
            ("webp", WEBP, "image/webp"),
            ("avif", AVIF, "image/avif"),
            ("svg", SVG, "image/svg+xml"),
            ("bmp", BMP, "image/bmp"),
            ("ico", ICO, "image/x-icon"),
            ("png-as-text", PNG, "text/html"),
            ("png-as-jpeg", PNG, "image/jpeg"),
            ("jpeg-untyped", JPEG, ""),
            ("png-with-tail", PNG + b"\0" * 99, "image/png"),
            ("huge-png", PNG[:-12] + b"\0" * 2_000_000, "image/png"),
        )
    ),
    Case("/moved-png", "permanent-redirect", sent_on("/png", 301), "image"),
    Case("/html-image", "not-an-image", reply(FINE), "image"),
    Case("/html-as-png", "not-an-image", reply(FINE, kind="image/png"), "image"),
    Case("/text-image", "not-an-image", reply("oh", kind="image/png"), "image"),
    Case("/empty-image", "empty-image", reply("", kind="image/png"), "image"),
    Case("/204-image", "empty-image", b"HTTP/1.1 204 No\r\n\r\n", "image"),
    Case("/half-png", "broken-image", reply(PNG[:40], kind="image/png"), "image"),
    Case("/half-jpeg", "broken-image", reply(JPEG[:60], kind="image/jpeg"), "image"),
    Case("/half-gif", "broken-image", reply(GIF[:30], kind="image/gif"), "image"),
    Case("/half-webp", "broken-image", reply(WEBP[:32], kind="image/webp"), "image"),
    Case("/half-avif", "broken-image", reply(AVIF[:-9], kind="image/avif"), "image"),
    Case("/half-svg", "broken-image", reply(SVG[:-9], kind="image/svg+xml"), "image"),
    Case("/flat-png", "broken-image", reply(PNG[:16] + b"\0" * 8 + PNG[24:]), "image"),
    Case("/cut-png", "cut-body", b"HTTP/1.1 200 OK\r\nContent-Length : 9999\r\n\r\n" + PNG[:40], "image"),
    Case("/404-image", "not-found", reply(PNG, 404, kind="image/png"), "image"),
    Case("/403-image", "forbidden", reply("", 403), "image"),
    Case("/hot-link", "hot-link-wall", reply(html("Stop", "No hotlinking, please.")), "image"),
    Case("/shown-at-home-only", "hot-link-wall", sent_on("/nohotlink.gif"), "image"),
    Case("/nohotlink.gif", "image-ok", reply(GIF), "image"),
    Case("/challenged-image", "challenge", reply(html("Just a moment..."), 403), "image"),
    Case("/login-image", "login-redirect", sent_on("/login"), "image"),
]  # fmt: skip
VIDEOS = [
    Case("/video", "video-ok", reply(html("A talk", head='<meta property="og:type" content="video.other">'
         '<link rel="alternate" type="application/json+oembed" href="/oembed?url=1">'))),
    Case("/oembed?url=1", "ok", reply("{}", kind="application/json")),
    Case("/removed-video", "video-removed", reply(html("A talk", head='<meta property="og:type" content="video.other">'
         '<link rel="alternate" type="application/json+oembed" href="/oembed?url=2">'))),
    Case("/oembed?url=2", "not-found", reply("", 404)),
    Case("/gone-video", "soft-404", reply(html("Video unavailable"))),
]  # fmt: skip
ADDRESSES = [
    Case("/percent%20%C3%A9%2F", "ok", reply(FINE)),
    Case("/a|b", "ok", reply(FINE)),
    Case("/long?" + "q" * 6000, "ok", reply(FINE)),
]
CASES = [*STATUSES, *REDIRECTS, *WIRE, *PAGES, *FRAGMENTS, *IMAGES, *VIDEOS, *ADDRESSES]
ANSWERS = {case.path: case.answer for case in CASES if case.answer} | {
    "/empty-reply": b"",
    "/places": reply(html("Places", '<a id="here"></a><a name=there></a>' + LONG)),
    "/password": _with_password,
}


@pytest.fixture(scope="module")
def found() -> Iterator[dict[str, Link]]:
    """All cases asked in one run; the links by their paths."""

    async def ask() -> dict[str, Link]:
        async with running(ANSWERS) as server:
            targets = [Target(url=server.url(case.path), expects=case.expects) for case in CASES]
            targets.append(Target(url=server.url("/password").replace("://", "://ann:secret@")))
            links = await verdicts(targets)
            base = server.url("")
        return {link.url.removeprefix(base): link for link in links.values()}

    yield asyncio.run(ask())


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.path[:40])
def test_verdict(found: dict[str, Link], case: Case) -> None:
    link = found[case.path]
    assert link.reason == case.reason
    assert link.verdict == REASONS[case.reason].verdict


def test_credentials_are_sent_where_they_were_written(found: dict[str, Link]) -> None:
    with_password = next(link for url, link in found.items() if "secret" in url)
    assert with_password.reason == "ok"


def test_moved_names_the_end_of_the_permanent_run(found: dict[str, Link]) -> None:
    link = found["/301-302"]
    assert link.moved_to.endswith("/302")
    assert link.final_url.endswith("/200")
    assert [hop.status for hop in link.hops] == [301, 302]
    assert found["/302-301"].moved_to == ""


def test_attempts_are_counted(found: dict[str, Link]) -> None:
    assert found["/200"].attempts == 1
    assert found["/502-twice"].attempts == 3
    assert found["/500"].attempts == 4
