"""Answers that send elsewhere."""

from tests.links.cases import FINE, Case
from tests.links.fault_server import Visit, html, reply, sent_on


async def _first_visit(visit: Visit) -> bytes:
    return sent_on("/noted", 307) if visit.count < 3 else reply(FINE)


async def _behind_a_cookie(visit: Visit) -> bytes:
    if "seen=yes" in visit.headers.get("cookie", ""):
        return reply(FINE)
    return sent_on("/cookie", 302, "Set-Cookie: seen=yes; Path=/")


CASES = [
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
    Case(
        "/no-location-walled", "challenge", reply("<script>sucuri_cloudproxy_js=''</script>", 307)
    ),
    Case(
        "/loop-walled",
        "challenge",
        reply(html("Just a moment..."), 302, "Location: /loop-walled"),
    ),
    Case("/empty-location", "redirect-without-target", sent_on("")),
    Case("/bad-location", "redirect-without-target", sent_on("http://[::1/")),
    Case("/long-location", "bad-address", sent_on(f"/{'a' * 9000}")),
    Case("/to-mail", "redirect-off-web", sent_on("mailto:ann@example.org")),
    Case("/to-file", "redirect-off-web", sent_on("file:///etc/passwd")),
    Case("/loop", "redirect-loop", sent_on("/loop")),
    Case("/noted", "ok", _first_visit),
    Case("/loop-a", "redirect-loop", sent_on("/loop-b", 301)),
    Case("/loop-b", "redirect-loop", sent_on("/loop-a", 301)),
    Case("/cookie", "ok", _behind_a_cookie),
    Case("/deep/page.html", "front-page", sent_on("/")),
    Case("/old/2019/story", "front-page", sent_on("/en/", 301)),
    Case("/news/2019/the-boat-is-in", "list-page", sent_on("/news/", 301)),
    Case("/news/", "ok", reply(FINE)),
    Case("/", "ok", reply(FINE)),
    Case("/en/", "ok", reply(FINE)),
    Case("/home-to-home/", "ok", sent_on("/200")),
    Case("/members", "login-redirect", sent_on("/login?next=/members")),
    Case("/login", "ok", reply(FINE)),
    Case("/lost", "not-found-page", sent_on("/errors/404.html")),
    Case("/errors/404.html", "ok", reply(FINE)),
    Case("/private", "private-address", sent_on("http://10.0.0.1/")),
    Case("/metadata", "private-address", sent_on("http://[::ffff:169.254.169.254]/")),
    Case(
        "/refresh",
        "ok",
        reply(html("Moved", head='<meta http-equiv="refresh" content="0;url=/200">')),
    ),
    Case(
        "/refresh-in-a-comment",
        "ok",
        reply(html("Kept", head='<!-- <meta http-equiv="refresh" content="0;url=/404"> -->')),
    ),
    Case(
        "/refresh-in-a-script",
        "ok",
        reply(
            html(
                "Kept",
                head='<script>\'<meta http-equiv="refresh" content="0;url=/404">\'</script>',
            )
        ),
    ),
    Case("/refresh-nowhere", "ok", reply('<meta http-equiv="refresh" content="5;url=">A ticker')),
    Case("/300", "ok", sent_on("/200", 300)),
    Case("/refresh-header", "ok", reply("", 200, "Refresh: 0; url=/200")),
    Case(
        "/refresh-header-wait",
        "ok",
        reply("<p>Just a moment…</p>", 200, "Refresh: 0; url=/200"),
    ),
    Case("/refresh-script-wait", "ok", reply("<p>Please wait</p><script>location='/200'</script>")),
    Case("/refresh-bare", "ok", reply('<meta http-equiv="refresh" content="0;url=/200">')),
    Case(
        "/refresh-private",
        "private-address",
        reply('<meta http-equiv="refresh" content="0;url=http://10.0.0.1/">'),
    ),
    Case("/to-captcha", "challenge", sent_on("/captcha?next=/a")),
    Case("/captcha", "ok", reply(FINE)),
    Case("/to-lost-captcha", "challenge", reply("", 202, "Refresh: 0; url=/.well-known/captcha/")),
    Case("/way-to-login", "login-redirect", sent_on("/login")),
    Case("/old/history-of-the-login", "ok", sent_on("/new/history-of-the-login", 302)),
    Case("/new/history-of-the-login", "ok", reply(FINE)),
    Case(
        "/refresh-404",
        "not-found",
        reply(html("Moved", head='<meta http-equiv=refresh content="0; /404">')),
    ),
    Case(
        "/refresh-self", "ok", reply(html("Ticker", head='<meta http-equiv="refresh" content="5">'))
    ),
]
