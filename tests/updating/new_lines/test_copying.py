"""A new line is a copy of a neighbour, without what belongs only to that."""

import re

import pytest

from clippings.clipping import Clipping
from clippings.dates import PartialDate
from tests.updating.html_pages import SHAPES, Shape, entry_of, page_of, seen_on, updated
from tests.updating.updated import after, shown

ONE, TWO = (
    Clipping(
        id=name,
        url=f"https://a.example/{number}",
        title=f"Story {name}",
        outlet="Wired",
        date=PartialDate(2021, 5, day),
    )
    for name, number, day in (("one", 1, 4), ("two", 2, 5))
)


@pytest.mark.parametrize("shape", SHAPES, ids=[shape.name for shape in SHAPES])
def test_words_of_one_entry_only_are_not_copied(shape: Shape) -> None:
    clippings = tuple(
        Clipping(
            id=f"c{day}",
            url=f"https://example.org/{day}",
            title=f"The story of day {day}",
            outlet="Wired",
            date=PartialDate(2021, 5, day),
        )
        for day in (20, 10, 5)
    )
    entry = entry_of(shape, clippings[0])
    told = re.sub("</a>", "</a> <small>(again in print)</small>", entry, flags=re.IGNORECASE)
    page = page_of(shape, clippings).replace(entry, told)
    seen = tuple(one._replace(id=f"c{number}") for number, one in enumerate(seen_on(page)))
    new = clippings[0]._replace(id="new", url="https://example.org/new", title="A new one")
    after = updated(page, (new, *seen))
    assert after.count("again in print") == page.count("again in print")
    assert "A new one" in after


@pytest.mark.parametrize("written", ['id="first"', "ID='first'", "Id = first"])
def test_a_copy_of_the_only_entry_has_no_id(written: str) -> None:
    entry = (
        '<li {}><a href="https://a.example/{}">Story {}</a>, <em>Wired</em>, May {}, 2021</li>\n'
    )
    page = f"<ul>\n{entry.format(written, 1, 'one', 4)}</ul>\n"
    copied = entry.format("", 2, "two", 5).replace("<li >", "<li>")
    assert updated(page, (TWO, ONE)) == page.replace("<ul>\n", f"<ul>\n{copied}")


def test_a_copied_tag_does_not_keep_the_year_of_the_original() -> None:
    page = (
        '<ul>\n<li data-year="2021" id="one"><a href="https://a.example/1" title="One">One</a>, '
        '<a href="https://wired.example">Wired</a>, May 4, 2021 <a href="/pdf">PDF</a></li>\n</ul>'
    )
    (known,) = seen_on(page)
    new = Clipping(id="two", url="https://a.example/2", title="Two", date=PartialDate(2022, 6, 5))
    after = updated(page, (new, known))
    assert '<li data-year="2022"><a href="https://a.example/2" title="Two">Two</a>' in after
    after = updated(page, (new._replace(outlet="Le Monde"), known))
    assert '<li data-year="2022"><a href="https://a.example/2">Two</a> – Le Monde' in after


def test_signs_between_facts_do_not_count_as_words_of_the_original() -> None:
    card = (
        '<div class="card">\n<h3><a href="https://a.example/{}">Story {}</a></h3>\n'
        "<p>Wired &middot; May {}, 2021</p>\n</div>\n"
    )
    page = card.format(1, "one", 4)
    assert updated(page, (TWO, ONE)) == card.format(2, "two", 5) + page


def card(name: str, host: str, title: str, date: str, words: str) -> str:
    """A card with a kind, and with a generic link."""
    return (
        f'<article class="{name}">\n<h3>{title}</h3>\n<p>{host.partition(".")[0].title()}, {date}'
        f'</p>\n<a href="https://www.{host}/1">{words}</a>\n</article>\n'
    )


def test_a_copy_has_the_shape_of_its_neighbours_and_keeps_its_link_text() -> None:
    large = card("large", "wired.com", "One is here and tells", "4 May 2022", "Read the article")
    small = (
        card("small", "lemonde.fr", "Two is there and tells", "3 May 2020", "Zum Artikel »")
        + card("small", "theverge.com", "Three are gone and told", "2 May 2020", "View")
        + card("small", "nature.com", "Four are left and stay", "1 May 2020", "Read more")
    )
    page = f"<h1>In the press</h1>\n<div>\n{large}</div>\n<div>\n{small}</div>\n"
    known = shown(page, "html")
    new = Clipping(
        id="new",
        url="https://www.planet.com/1",
        title="How it was rebuilt",
        outlet="Planet",
        date=PartialDate(2020, 5, 4),
    )
    told = after(page, new, *known, page_format="html")
    made = card("small", "planet.com", new.title, "4 May 2020", "Zum Artikel »")
    assert told == page.replace(small, made + small)


def test_the_logo_of_another_outlet_is_not_copied() -> None:
    row = (
        '<tr><td>{logo}{one.outlet}</td><td><a href="{one.url}">{one.title}</a></td>'
        "<td>{one.date}</td></tr>\n"
    )
    told = (("Wired", 5), ("NYT", 4), ("BBC", 3))
    new, *old = (
        Clipping(
            id=outlet,
            url=f"https://{outlet}.example/x",
            title=f"A piece of {outlet}",
            outlet=outlet,
            date=PartialDate(2021, 5, day),
        )
        for outlet, day in told
    )
    rows = [row.format(one=one, logo=f'<img src="x.png" alt="{one.outlet}"> ') for one in old]
    head = "<table>\n<tr><th>Outlet</th><th>Title</th><th>Date</th></tr>\n"
    page = "".join((head, *rows, "</table>\n"))
    made = "".join((head, row.format(one=new, logo=""), *rows, "</table>\n"))
    assert after(page, new, *old, page_format="html") == made
