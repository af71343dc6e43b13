"""Images, and what stands in their place."""

from tests.images.pictures import AVIF, BMP, GIF, ICO, JPEG, PNG, SVG, WEBP
from tests.links.cases import FINE, Case
from tests.links.fault_server import html, reply, sent_on

CASES = [
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
    Case(
        "/cut-png",
        "cut-body",
        b"HTTP/1.1 200 OK\r\nContent-Length : 9999\r\n\r\n" + PNG[:40],
        "image",
    ),
    Case("/404-image", "not-found", reply(PNG, 404, kind="image/png"), "image"),
    Case("/403-image", "forbidden", reply("", 403), "image"),
    Case("/hot-link", "hot-link-wall", reply(html("Stop", "No hotlinking, please.")), "image"),
    Case("/hot-link-text", "hot-link-wall", reply("No hotlinking", kind="text/plain"), "image"),
    Case("/shown-at-home-only", "hot-link-wall", sent_on("/nohotlink.gif"), "image"),
    Case("/taken-down.png", "not-found-page", sent_on("/removed.png"), "image"),
    Case("/removed.png", "image-ok", reply(PNG), "image"),
    Case("/hotlink-of/a.png", "hot-link-wall", sent_on("/nohotlink.gif"), "image"),
    Case("/nohotlink.gif", "image-ok", reply(GIF), "image"),
    Case("/challenged-image", "challenge", reply(html("Just a moment..."), 403), "image"),
    Case("/login-image", "login-redirect", sent_on("/login"), "image"),
]
