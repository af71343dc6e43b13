"""Press pages in HTML in the shapes in which people write them."""

import html
from typing import NamedTuple

from hypothesis import strategies as st

from clippings.clipping import Clipping, Collection
from clippings.dates import PartialDate
from clippings.importers.html import read
from clippings.importing.candidates import candidate_of
from clippings.updating import update_page
from clippings.written_dates.spelling import Spelling, spell_date

SPELLING = Spelling("{name} {day}, {year}")
OUTLETS = ("Die Zeit", "Le Monde", "The Guardian", "Wired")
TITLES = ("A piece about us", "Ein Stück über uns & mehr", "Notre histoire", "Всё о нас")


class Shape(NamedTuple):
    """The HTML above the entries, of one entry, and below."""

    name: str
    above: str
    entry: str
    below: str


SHAPES = (
    Shape(
        "list",
        "<ul>\n",
        '  <li><a href="{url}">{title}</a>, <em>{outlet}</em>, {date}</li>\n',
        "</ul>\n",
    ),
    Shape(
        "list without ends",
        "<UL class=press>\n",
        "<LI>{date}: <A HREF={url}>{title}</A>, <i>{outlet}</i>\n",
        "</UL>\n",
    ),
    Shape(
        "table",
        "<table>\n<tr><th>Date</th><th>Outlet</th><th>Title</th></tr>\n",
        "<tr>\n<td>{date}</td><td>{outlet}</td>\n"
        "<td><a href='{url}' target='_blank'>{title}</a></td></tr>\n",
        "</table>\n",
    ),
    Shape(
        "cards",
        '<div class="grid">\n',
        '<div class="card">\n\t<h3>{title}</h3>\n\t<p>{outlet}, {date}</p>\n'
        '\t<a href="{url}" class="more">Read more</a>\n</div>\n',
        "</div>\n",
    ),
    Shape(
        "lines",
        "<p>\n",
        '{date}: <a href="{url}">{title}</a> (<i>{outlet}</i>)<br>\n',
        "</p>\n",
    ),
    Shape(
        "times",
        '<div class="list">\n',
        '<article><time datetime="{day}">{date}</time>\n'
        '<a href="{url}">{title}</a> <cite>{outlet}</cite></article>\n',
        "</div>\n",
    ),
)
HEAD = (
    "<!DOCTYPE html>\n<html lang=en>\n<head><title>Press</title>\n"
    "<script>if (a<b) document.write('<li>')</script></head>\n"
    '<body>\n<nav><a href="/">Home</a></nav>\n<h1>In the press</h1>  \n<!-- <li> by hand -->\n'
)
FOOT = "<p>Write to <a href='mailto:a@b.example'>us</a>.\n<footer>&copy; 2021</footer>\n"


def entry_of(shape: Shape, clipping: Clipping) -> str:
    """One entry in this form."""
    assert clipping.date
    return shape.entry.format(
        url=html.escape(clipping.url),
        title=html.escape(clipping.title, quote=False),
        outlet=html.escape(clipping.outlet, quote=False),
        date=spell_date(clipping.date, SPELLING),
        day=clipping.date,
    )


def page_of(shape: Shape, clippings: tuple[Clipping, ...]) -> str:
    """A whole page."""
    entries = "".join(entry_of(shape, clipping) for clipping in clippings)
    return f"{HEAD}{shape.above}{entries}{shape.below}{FOOT}"


def seen_on(page: str) -> tuple[Clipping, ...]:
    """The facts of these pages as an import would read them."""
    entries = (candidate_of(entry, Collection()) for entry in read(page.encode(), {}).entries)
    return tuple(facts_alone(entry.clipping) for entry in entries)


def facts_alone(clipping: Clipping) -> Clipping:
    """The clipping with only the facts that these pages show."""
    names = ("url", "title", "outlet", "date")
    return Clipping(**{name: getattr(clipping, name) for name in names})


@st.composite
def lists(draw: st.DrawFn) -> tuple[Shape, tuple[Clipping, ...]]:
    """A form, and clippings from new to old."""
    days = draw(st.lists(st.integers(1, 28), min_size=4, max_size=6, unique=True))
    clippings = tuple(
        Clipping(
            id=f"c{day}",
            url=f"https://example.org/{day}?a=1&b=2",
            title=f"{draw(st.sampled_from(TITLES))} {day}x",
            outlet=draw(st.sampled_from(OUTLETS)),
            date=PartialDate(2021, 5, day),
        )
        for day in sorted(days, reverse=True)
    )
    return draw(st.sampled_from(SHAPES)), clippings


def updated(page: str, clippings: tuple[Clipping, ...]) -> str:
    """The updated page; nothing may be left undone."""
    done = update_page(page, Collection(clippings=clippings), "html")
    assert not done.left
    return done.text
