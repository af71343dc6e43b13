"""Addresses that scripts of a page open."""

import pytest

from tests.importers.reading import plain, read

PIECES = (
    ("https://www.gullpost.example/a/1", "The harbour is dry", "2021-05-04"),
    ("https://tern.example/a_(2)", "A night on the reef", "2021-05-05"),
    ("https://plover.example/3.html?ref=https%3A%2F%2Fx", "Nobody mends the nets", "2021-05-06"),
)


def page(box: str) -> str:
    rows = "".join(box.format(url=url, title=title, date=date) for url, title, date in PIECES)
    return f"<html><body><main><h1>In the press</h1>{rows}</main></body></html>"


@pytest.mark.parametrize(
    "box",
    [
        "<article><h3>{title}</h3><p>{date}</p>"
        "<button onclick=\"openPiece('{url}', 'A name')\">Read the piece</button></article>",
        "<div class=card onclick=\"window.open('{url}','_blank')\">"
        "<h3>{title}</h3><p>{date}</p></div>",
        '<div class=card onclick="location.href=&quot;{url}&quot;">'
        "<h3>{title}</h3><p>{date}</p></div>",
        '<li data-href="{url}"><b>{title}</b>, {date}</li>',
        '<p><a href="#" onclick="show(\'{url}\'); return false">{title}</a>, {date}</p>',
        "<p><a href=\"javascript:window.open('{url}')\">{title}</a>, {date}</p>",
    ],
)
def test_an_address_opened_by_a_click_is_the_article(box: str) -> None:
    found = plain(read("html", page(box)))
    assert [(one["url"], one["title"], one["date"]) for one in found] == [*PIECES]


def test_a_click_handler_inside_a_link_is_ignored() -> None:
    count = "<span onclick=\"track('https://count.example/1')\">{title}</span>"
    box = f'<p><a href="{{url}}">{count}</a>, {{date}}</p>'
    assert [one["url"] for one in plain(read("html", page(box)))] == [url for url, _, _ in PIECES]


def test_a_click_handler_on_a_link_is_ignored() -> None:
    box = '<p><a href="{url}" onclick="track(\'https://count.example/1\')">{title}</a>, {date}</p>'
    assert [one["url"] for one in plain(read("html", page(box)))] == [url for url, _, _ in PIECES]


def test_a_box_with_links_is_not_turned_into_one() -> None:
    box = '<div data-url="https://x.example/all"><p><a href="{url}">{title}</a>, {date}</p></div>'
    assert [one["url"] for one in plain(read("html", page(box)))] == [url for url, _, _ in PIECES]


def test_an_address_that_is_linked_elsewhere_is_ignored() -> None:
    box = (
        '<div><p>{date}</p><p><a href="{url}">{title}</a></p><div onclick="window.open(\'{url}\')">'
        "<p>Researchers have found that the sea is wide and that nobody knows why.</p></div></div>"
    )
    found = plain(read("html", page(box)))
    assert [(one["url"], one["title"], one["date"]) for one in found] == [*PIECES]
