"""What a page keeps hidden is not said by it."""

import pytest

from clippings.links.judging.judge import judge
from clippings.links.judging.page.hidden import without_hidden
from clippings.links.judging.page.markup import Markup
from clippings.links.judging.request import Request
from clippings.reply import Reply

URL = "https://a.example/2021/boats"


@pytest.mark.parametrize(
    "hidden",
    [
        "<!-- <h1>404 Not Found</h1> -->",
        "<template><h1>Page not found</h1></template>",
        "<div hidden><h1>Page not found</h1></div>",
        '<div id="e" style="display: none"><h1>Error 404</h1><p>Page not found</p></div>',
        '<section class="error-page" style="margin:0;display:none"><h1>404</h1></section>',
        "<div class=geo hidden>This video is not available in your country.</div>",
        '<div style="display:none"><h1>Something went wrong</h1></div>',
        '<form style="display:none"><h1>Log in</h1><input type="password"></form>',
        "<svg><symbol><title>Page not found</title></symbol></svg>",
    ],
)
def test_what_is_kept_for_another_day(hidden: str) -> None:
    page = f"{hidden}<title>Boats</title><h1>Boats</h1><p>They came in at noon.</p>"
    reply = Reply(url=URL, status=200, headers={"content-type": "text/html"}, body=page.encode())
    assert judge(Request(URL), reply).reason == "ok"


def test_what_is_never_closed_hides_the_rest_and_what_cannot_hold_anything_hides_nothing() -> None:
    shown = "<p>Shown</p><input hidden><p>too</p>"
    page = Markup(f"{shown}<div hidden>Not shown")
    assert without_hidden(page).words == "Shown too"


@pytest.mark.parametrize(
    "before",
    [
        '<svg><path style="display:none"/></svg>',
        "<svg><use hidden/></svg>",
        "<source hidden>",
        '<div class="flex hidden lg:flex">Menu</div>',
        '<p title="a > b hidden ">Menu</p>',
    ],
)
def test_what_hides_nothing_lets_the_message_be_heard(before: str) -> None:
    page = f"<title>Boats</title>{before}<h1>Page not found</h1>"
    reply = Reply(url=URL, status=200, headers={"content-type": "text/html"}, body=page.encode())
    assert judge(Request(URL), reply).reason == "soft-404"


def test_what_is_hidden_ends_with_its_element() -> None:
    page = Markup("<h1>Boats</h1><div hidden><div>a</div>b</div><p>c</p>")
    assert without_hidden(page).words == "Boats c"
