"""The main content of a page."""

import pytest

from tests.importers.reading import plain, read

PAGE = """<!doctype html><body><nav><a href="/">Home</a></nav><main><h1>Press</h1>
<ul><li>4 May 2021 – <b>Le Monde</b>: <a href="https://lemonde.fr/1">Un projet</a> (in French)</li>
<li><a href="https://wired.com/2">Robots</a>, Wired, 3 April 2021</li></ul></main>
<footer><a href="https://x.org">Imprint</a></footer>"""


def test_navigation_and_footer_are_left_out() -> None:
    assert plain(read("html", PAGE)) == [
        {
            "url": "https://lemonde.fr/1",
            "title": "Un projet",
            "outlet": "Le Monde",
            "date": "2021-05-04",
            "lang": "fr",
        },
        {
            "url": "https://wired.com/2",
            "title": "Robots",
            "outlet": "Wired",
            "date": "2021-04-03",
        },
    ]


@pytest.mark.parametrize("called", ["navbar-is-fixed-top", "menu", "sidebar", "breadcrumbs"])
def test_a_body_with_a_navigation_class_is_read(called: str) -> None:
    page = PAGE.replace("<h1>Press</h1>", "")
    alike = page.replace("<body>", f'<body class="{called}">')
    assert plain(read("html", alike)) == plain(read("html", page)) != []


def test_the_footer_of_the_page_is_left_out_wherever_it_is() -> None:
    page = (
        "<body><div><h2>Press</h2><ul><li><a href='https://taz.de/1'>A title</a>, taz</li></ul>"
        "<footer>© 2014 <a href='https://facebook.com/us'></a></footer></div></body>"
    )
    assert [entry["url"] for entry in plain(read("html", page))] == ["https://taz.de/1"]


@pytest.mark.parametrize(
    "end",
    [
        "<div id='footer-sec'>© 2015 Ours <a href='https://fund.org/'>Fund</a></div>",
        "<div id='site-footer'>© 2015 Ours <a href='https://fund.org/'>Fund</a></div>",
        "<div id='comments'><p>Leave a word</p></div>",
        "<div class='share-buttons'><a href='https://mix.org/add'><img src='s.gif'></a></div>",
        "<p><a href='https://www.addthis.com/bookmark.php?v=250'><img src='s.gif'></a></p>",
    ],
)
def test_the_last_article_has_nothing_from_the_end_of_the_page(end: str) -> None:
    piece = (
        "<h2><a href='https://taz.de/{0}'>A title {0}</a></h2><p><em>taz</em>, May {0}, 2021</p>"
    )
    page = f"<body><h1>Press</h1><div>{piece.format(1)}{piece.format(2)}</div>{end}</body>"
    last = plain(read("html", page))[-1]
    assert last == {
        "url": "https://taz.de/2",
        "title": "A title 2",
        "outlet": "taz",
        "date": "2021-05-02",
    }


def test_menus_in_other_elements_than_nav_are_left_out() -> None:
    page = (
        "<body><div class='navbar navbar-top'><a href='https://x.org/trends'>Trends</a></div>"
        "<h1>Press</h1><ul><li><a href='https://taz.de/1'>A title</a>, taz</li></ul>"
        "<div id='footer'><a href='https://x.org/us'>Us</a></div></body>"
    )
    assert [entry["url"] for entry in plain(read("html", page))] == ["https://taz.de/1"]


def test_a_page_below_a_navigation_bar_is_not_a_menu() -> None:
    page = '<div class="page-navbar"><h1>Press</h1><ul><li><a href="https://a.example/1">One</a>'
    assert [entry["title"] for entry in plain(read("html", page))] == ["One"]
    menu = '<div class="top navbar-main"><a href="https://b.example/2">Two</a></div>'
    assert [entry["title"] for entry in plain(read("html", menu + page))] == ["One"]
