"""Places inside pages."""

from tests.links.cases import LONG, Case
from tests.links.fault_server import html, reply

CASES = [
    Case("/places#here", "ok", reply(html("Places", '<a id="here"></a><a name=there></a>' + LONG))),
    Case("/places#there", "ok"),
    Case("/places#%68ere", "ok"),
    Case("/places#nowhere", "missing-fragment"),
    Case("/places#!/route", "ok"),
    Case("/places#:~:text=long%20piece", "ok"),
    Case("/places#nowhere:~:text=long", "missing-fragment"),
    Case("/places#t=10", "ok"),
    Case("/places#comment-12", "missing-fragment"),
    Case(
        "/talked-about#comment-12",
        "ok",
        reply(html("Places", LONG + "<script src=/talk.js></script>")),
    ),
    Case("/places#top", "ok"),
    Case("/script-only#later", "ok"),
    Case("/pdf#page=3", "ok"),
]
