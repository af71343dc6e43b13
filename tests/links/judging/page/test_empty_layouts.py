"""Layouts around nothing, and pages that have little else than their layout."""

import pytest

from clippings.links.judging.page.empty_layouts import is_empty_layout
from clippings.links.judging.page.markup import Markup

_NAV = "<nav><a href=/boats>Boats</a> <a href=/tides>Tides</a></nav>"
_PAGE = "<title>Harrow Quay</title><header><a href=/>Harrow Quay</a>{}</header>{}<footer>© 2019"


def _page(body: str, nav: str = _NAV) -> Markup:
    return Markup(_PAGE.format(nav, body))


@pytest.mark.parametrize(
    "body",
    [
        "<h1></h1>",
        "<h1>&nbsp;</h1><div class=text></div>",
        "<main><article><h1></h1><div class=text></div></article></main>",
        "<main><div class=row><div class=col></div></div></main>",
        "<article><header><h1></h1></header><section></section></article>",
        "<div id=page><span class='news-title'></span><span class=date></span></div>",
        "<main></main><aside><h3>Most read</h3><a href=/1>The ferry leaves at noon now</a></aside>",
        "<h1></h1><p></p><div class=site-footer><p>Imprint · Privacy</p></div>",
        "<script>gtag('config')</script><main></main>",
        "<main></main><form role=search><input type=search><button>Search</button></form>",
        "<main></main><a href=/><img src=/logo.png></a>",
        "<h1><a href=/>Harrow Quay</a></h1><main></main>",
        "<h1>undefined</h1><p>undefined</p>",
        "<h1>null</h1><p></p>",
        "<h1>{{ article.title }}</h1><div>{{ article.body }}</div>",
        "<main><h1></h1><p>By </p><p>Published: </p></main>",
        "<div class=breadcrumb><a href=/>Start</a> » <a href=/n>News</a></div><h1></h1>",
    ],
)
def test_nothing_stands_where_the_piece_would_be(body: str) -> None:
    assert is_empty_layout(_page(body))


@pytest.mark.parametrize(
    "body",
    [
        # text
        "<h1>The ferry</h1><main></main>",
        "<h1></h1><p>Closed.</p>",
        "<main><p>Closed.</p></main>",
        "<main></main><p>The ferry left at noon.</p>",
        "<main></main><div class=entry-header>The ferry</div>",
        "<main></main><div class=header><h2>The ferry</h2></div>",
        "<main></main><section><h2>The ferry</h2></section>",
        "<h1></h1><table><tr><td>09:15<td>Pier 4</table>",
        "<main></main><footer>The ferry left at noon with forty people on board and one goat.",
        "<h1>undefined</h1><p>In mathematics, a division by zero.</p>",
        "<h1>Null</h1><p>An island at 0°N 0°E.</p>",
        "<main><h1></h1><p>Published: 4 June</p></main>",
        "<main><h1></h1><p>By Ann Lee</p></main>",
        # links
        "<main><nav><a href=/1>Part 1</a></nav></main>",
        "<main><ul><li><a href=/1>Part 1</a></ul></main>",
        "<h1></h1><ul><li><a href=/1>Part 1</a></ul>",
        "<h1></h1><nav class=toc><a href=/1>Part 1</a></nav>",
        "<h1></h1><nav><a href=/1>The last lamplighter of the old town has gone</a></nav>",
        # pictures, scripts and whatever else may show something
        "<main><img src=/chart.png></main>",
        "<h1></h1><a href=/2><img src=/comic.png></a>",
        "<main><svg><path d='M0 0'/></svg></main>",
        "<main></main><div style='background:url(/chart.png)'></div>",
        "<main></main><script src=/app.js></script>",
        "<main></main><script>document.querySelector('main').append('a')</script>",
        "<main></main><iframe src=/piece></iframe>",
        "<main><video src=/film.mp4></video></main>",
        "<main><input name=isbn></main>",
        "<h1></h1><form><input name=from><input name=to><button>Convert</button></form>",
        "<main><template shadowrootmode=open><p>The ferry</p></template></main>",
        "<meta property='og:description' content='The ferry'><main></main>",
        # no empty place
        "",
        "<div></div>",
    ],
)
def test_a_page_has_more_than_its_layout(body: str) -> None:
    assert not is_empty_layout(_page(body))


def test_a_body_that_was_cut_may_go_on() -> None:
    page = _PAGE.format(_NAV, "<main></main>")
    assert not is_empty_layout(Markup(page, "capped"))


def test_forms_around_all_of_a_page_are_no_layout() -> None:
    asp = "<title>Quay</title><form id=aspnetForm><input type=hidden name=s>{}<i class=title></i>"
    menu = "<div id=top><input name=q></div><table id=ctl00_menu><tr><td><a href=/>Home</a></table>"
    assert is_empty_layout(Markup(asp.format(menu)))
    assert not is_empty_layout(Markup(asp.format(menu + "<p>Pier 4")))


def test_thousands_of_tags_are_not_read() -> None:
    assert not is_empty_layout(_page("<main></main>" + "<div>" * 20_000))
    assert not is_empty_layout(_page("<h1><div>" * 20_000))
