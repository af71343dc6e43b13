"""Videos whose site tells whether they are there."""

from tests.links.cases import Case
from tests.links.fault_server import html, reply, reset

_PAGE = html(
    "A talk",
    head='<meta property="og:type" content="video.other">'
    '<link rel="alternate" type="application/json+oembed" href="/oembed?url=%d">',
)
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
    Case(
        "/video-without-quotes",
        "video-removed",
        reply(
            html(
                "A talk",
                head="<meta property=og:type content=video.other>"
                "<link rel=alternate type=application/json+oembed href=/oembed?url=2>",
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
    Case("/gone-video", "soft-404", reply(html("Video unavailable", "Sorry."))),
    Case("/work-called-so", "ok", reply(html("Video unavailable"))),
    Case("/untold-video", "ok", reply(_PAGE % 3)),
    Case("/oembed?url=3", "server-error", reply("", 500)),
    Case("/limited-video", "ok", reply(_PAGE % 4)),
    Case("/oembed?url=4", "told-to-wait", reply("", 429, "Retry-After: 3600")),
    Case("/speechless-video", "ok", reply(_PAGE % 5)),
    Case("/oembed?url=5", "connection-reset", reset),
    Case(
        "/article-with-video",
        "ok",
        reply((_PAGE % 2).replace("</head>", '<meta property="article:published_time"></head>')),
    ),
    Case(
        "/removed-video-told-backwards",
        "video-removed",
        reply(
            (_PAGE % 2).replace(
                'property="og:type" content="video.other"',
                'content="video.other" property="og:type"',
            )
        ),
    ),
    Case("/private-video", "login-required", reply(_PAGE % 6)),
    Case("/oembed?url=6", "login-required", reply("", 401)),
]
