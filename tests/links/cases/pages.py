"""Pages that are not what was asked for, and pages that only look so."""

from tests.links.cases import FINE, LONG, Case
from tests.links.fault_server import html, reply

CASES = [
    Case("/empty", "empty-page", reply("")),
    Case("/blank", "empty-page", reply(" \n ")),
    Case(
        "/no-words", "empty-page", reply("<html><head><title>x</title></head><body> </body></html>")
    ),
    Case(
        "/feed",
        "ok",
        reply("<rss><channel><title>404</title></channel></rss>", kind="application/rss+xml"),
    ),
    Case("/script-only", "ok", reply("<div id=root></div><script src=a.js></script>")),
    *(
        Case(f"/soft-404-{number}", "soft-404", reply(html(title)))
        for number, title in enumerate(
            (
                "404",
                "404 Not Found",
                "Page not found",
                "Page Not Found | Example News",
                "Error 404 - Example",
                "Oops! That page can’t be found.",
                "Sorry, this page isn't available",
                "Seite nicht gefunden – Beispiel",
                "Page introuvable",
                "Página no encontrada - Diario",
                "Pagina non trovata",
                "Página não encontrada",
                "Pagina niet gevonden",
                "Sidan hittades inte",
                "Siden blev ikke fundet",
                "Sivua ei löydy",
                "Nie znaleziono strony",
                "Stránka nenalezena",
                "Az oldal nem található",
                "Sayfa bulunamadı",
                "Страница не найдена",
                "お探しのページは見つかりませんでした",
                "页面不存在",
                "페이지를 찾을 수 없습니다",
            )
        )
    ),
    Case(
        "/soft-404-heading",
        "soft-404",
        reply("<title>Example</title><h1>This page doesn't exist</h1>"),
    ),
    Case("/soft-404-bare", "soft-404", reply("<p>Page not found.</p>")),
    *(
        Case(f"/speaks-of-{number}", "ok", reply(html(title, LONG)))
        for number, title in enumerate(
            (
                "404 Media wins a prize",
                "The 404 error: a history",
                "Not found: the lost city",
                "Gone Girl",
                "Lost and found",
                "How we fixed the page not found error",
                "Are you a robot? A philosopher asks",
                "Just a moment of silence",
                "Access denied: how libraries are closed",
                "This domain is for sale: a market",
                "Log in to nature: forests",
                "410 gone but not forgotten",
            )
        )
    ),
    Case(
        "/article-named-so",
        "ok",
        reply(html("Page not found", LONG, '<meta property="article:published_time">')),
    ),
    Case("/not-here", "withheld-here", reply(html("Not available in your country", "Sorry."))),
    Case("/says-it-fails", "error-page", reply(html("500 Internal Server Error", "Sorry."))),
    Case("/says-forbidden", "forbidden", reply(html("403 Forbidden", "nginx"))),
    Case(
        "/not-found-beside-a-login",
        "soft-404",
        reply("<title>A</title><input type=password><h1>Page not found</h1>"),
    ),
    Case("/plain-404", "soft-404", reply("404 page not found\n", kind="text/plain")),
    Case("/data-404", "soft-404", reply('{"status": 404}', kind="application/json")),
    Case("/data-words", "soft-404", reply('{"error": "Not Found"}', kind="application/json")),
    Case("/data", "ok", reply('{"title": "Room 404"}', kind="application/json")),
    Case("/no-key", "soft-404", reply("<Code>NoSuchKey</Code>", kind="application/xml")),
    Case("/plain-words", "ok", reply("The boats came in at noon.\n", kind="text/plain")),
    Case("/challenge-503", "challenge", reply(html("Just a moment..."), 503)),
    Case("/challenge-403", "challenge", reply(html("Attention Required! | Cloudflare"), 403)),
    Case("/challenge-404", "challenge", reply(html("DDoS-Guard"), 404)),
    Case("/challenge-200", "challenge", reply(html("Are you a robot?", "Tick the box."))),
    Case("/challenge-header", "challenge", reply(FINE, 403, "cf-mitigated: challenge")),
    Case(
        "/challenge-script",
        "challenge",
        reply("<title>news.example</title><script>window._cf_chl_opt={}</script>"),
    ),
    Case(
        "/challenge-captcha",
        "challenge",
        reply('<title>x</title><div class="h-captcha"></div><p>Prove it</p>'),
    ),
    Case(
        "/guard-looks-around",
        "challenge",
        reply(html("Harbour", "The guard looks for bots. Please turn on JavaScript.")),
    ),
    Case("/guard-doubts", "challenge", reply(html("Puerto", "Algo dice que eres un bot."))),
    Case(
        "/guard-shuts",
        "forbidden",
        reply(html("Harbour", "Our protection system saw your IP address. This is not allowed.")),
    ),
    Case(
        "/guard-shuts-406",
        "forbidden",
        reply(html("Hafen", "Die Anfrage wurde von der Firewall geblockt."), 406),
    ),
    Case(
        "/security-at-the-gate",
        "ok",
        reply(html("Security", "You can block cookies. Bags are searched, drones are banned.")),
    ),
    Case(
        "/private-place",
        "login-page",
        reply(html("Private", 'To see it, log in below.<input type="password">')),
    ),
    Case("/of-age", "age-gate", reply(html("Are you over 18?", "<a>Yes, enter</a> <a>No</a>"))),
    Case("/no-vpn", "forbidden", reply(html("Harbour", "Please turn off your VPN to go on."))),
    Case(
        "/not-from-here",
        "withheld-here",
        reply(html("Harbour", "You cannot access this shop from your country.")),
    ),
    Case("/a-sigh", "soft-404", reply(html("Huch! Diese Seite haben wir verlegt.", ""))),
    Case("/no-hits", "soft-404", reply(html("Keine Treffer für „piece“", "Hafen"))),
    Case(
        "/program-fails",
        "error-page",
        reply("<pre>java.lang.NullPointerException\n\tat a.Boat.get(Boat.java:81)</pre>"),
    ),
    Case("/server-busy", "error-page", reply("<p>Our server is busy. Come back at noon.</p>")),
    Case("/new-face", "ok", reply(html("Harbour", "Our website is new. Did you find an error?"))),
    Case(
        "/no-permission",
        "forbidden",
        reply(html("Harbour", "You might not have the necessary permissions to see it.")),
    ),
    Case(
        "/not-in-this-land",
        "withheld-here",
        reply(html("Hafen", "Der Beitrag ist in Ihrem Land leider nicht abrufbar.")),
    ),
    Case(
        "/page-that-you-look-for",
        "soft-404",
        reply(html("Oups, la page que vous cherchez n’existe pas ou plus")),
    ),
    Case("/no-site", "parked-domain", reply(html("No Site For Domain", ""))),
    Case(
        "/comments-with-captcha", "ok", reply(html("An essay", LONG, '<div class="g-recaptcha">'))
    ),
    Case(
        "/login-form", "login-page", reply(html("Log in | Example", head='<input type="password">'))
    ),
    Case("/sign-in", "ok", reply(html("Sign in", head='<input type="password">'))),
    Case(
        "/name-form",
        "login-page",
        reply("<title>Sign in</title><form><input name=identifier type=email></form>"),
    ),
    Case(
        "/members-form",
        "login-page",
        reply(html("Members login | Example", head='<input type="password">')),
    ),
    Case(
        "/parked",
        "parked-domain",
        reply(html("example.org", "This domain is for sale. Buy this domain.")),
    ),
    Case(
        "/parked-script", "parked-domain", reply('<script>window.location.href="/lander"</script>')
    ),
    Case("/suspended", "parked-domain", reply(html("Account Suspended", "Contact your provider."))),
    Case(
        "/nginx",
        "parked-domain",
        reply(html("Welcome to nginx!", "If you see this page, it works.")),
    ),
]
