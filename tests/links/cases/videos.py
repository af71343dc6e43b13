"""Videos whose site tells whether they are there."""

from tests.links.cases import Case
from tests.links.fault_server import html, reply

CASES = [
    Case(
        "/video",
        "video-ok",
        reply(
            html(
                "A talk",
                head='<meta property="og:type" content="video.other">'
                '<link rel="alternate" type="application/json+oembed" href="/oembed?url=1">',
            )
        ),
    ),
    Case("/oembed?url=1", "ok", reply("{}", kind="application/json")),
    Case(
        "/removed-video",
        "video-removed",
        reply(
            html(
                "A talk",
                head='<meta property="og:type" content="video.other">'
                '<link rel="alternate" type="application/json+oembed" href="/oembed?url=2">',
            )
        ),
    ),
    Case("/oembed?url=2", "not-found", reply("", 404)),
    Case("/gone-video", "soft-404", reply(html("Video unavailable"))),
]
