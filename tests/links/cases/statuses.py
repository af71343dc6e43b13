"""Answers whose status decides."""

from tests.links.cases import FINE, Case
from tests.links.fault_server import Visit, html, in_turn, reply


async def _head_hating(visit: Visit) -> bytes:
    return reply(FINE)


async def _for_browsers(visit: Visit) -> bytes:
    browser = "Mozilla/5.0" in visit.headers.get("user-agent", "")
    reads = "text/html" in visit.headers.get("accept", "") and "accept-language" in visit.headers
    return reply(FINE) if browser and reads else reply("", 403)


async def _with_password(visit: Visit) -> bytes:
    known = visit.headers.get("authorization") == "Basic YW5uOnNlY3JldA=="
    return reply(FINE) if known else reply("", 401)


CASES = [
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
    Case("/405-wall", "challenge", reply("<p>请求过于频繁，您的访问被阻断。</p>", 405)),
    Case("/404", "not-found", reply(html("Not found"), 404)),
    Case("/404-empty", "not-found", reply("", 404)),
    Case("/410", "gone", reply("", 410)),
    Case("/401", "login-required", reply("", 401)),
    Case("/402", "payment-required", reply("", 402)),
    Case("/403", "forbidden", reply("", 403)),
    Case(
        "/404-wall",
        "forbidden",
        reply(html("This page is currently being blocked by our policy", "IP: 203.0.113.5"), 404),
    ),
    Case(
        "/404-or-closed",
        "not-found",
        reply(html("Page not found", "It is gone, or you do not have permission to see it."), 404),
    ),
    Case(
        "/404-closed",
        "not-found",
        reply(html("Oops", "This page doesn’t exist, or you are not allowed to view it."), 404),
    ),
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
    Case("/429-walled", "challenge", reply(html("Access denied", "Are you a robot?"), 429)),
    Case(
        "/429-walled-once",
        "ok",
        in_turn(reply(html("Access denied"), 429, "Retry-After: 0"), reply(FINE)),
    ),
    Case(
        "/429-walled-hour",
        "told-to-wait",
        reply(html("Access denied", "You have been blocked."), 429, "Retry-After: 3600"),
    ),
    Case(
        "/503-walled-hour", "challenge", reply(html("Just a moment..."), 503, "Retry-After: 3600")
    ),
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
    Case("/password", "login-required", _with_password),
]
