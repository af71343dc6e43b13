"""Boxes with the same layout describe an article each."""

import pytest

from clippings.values import Plain
from tests.importers.reading import plain, read


def boxes(template: str) -> list[dict[str, Plain]]:
    """The entries read from a page with three boxes of the same layout."""
    told = (
        ("Can a river speak?", "The Verge", "https://www.theverge.com/1"),
        ("Quiet Rivers", "Pitchfork", "https://pitchfork.com/2"),
        ("Everything old is open again", "NPR", "https://www.npr.org/3"),
    )
    made = "".join(template.format(title, outlet, url) for title, outlet, url in told)
    return plain(read("html", f"<main><h1>Press</h1><div>{made}</div></main>"))


def test_two_boxes_with_a_card_class_are_enough() -> None:
    card = (
        '<div class="press-card"><span class="badge">{0}</span><p>{1}</p>'
        '<a href="https://{2}/1">Read in {0} &rarr;</a></div>'
    )
    rows = (
        ("Planet", "A talk about bridges that are made of light", "planet.example"),
        ("Gazette", "A report on those who built the bridge", "gazette.example"),
    )
    cards = "".join(card.format(*row) for row in rows)
    found = plain(read("html", f"<h1>In the press</h1><div>{cards}</div>"))
    assert [one.get("outlet") for one in found] == ["Planet", "Gazette"]


@pytest.mark.parametrize(
    "box",
    [
        '<div class="c"><p>{1}</p><p><a href="{2}">{0}</a></p><p>May 4, 2021</p></div>',
        '<a href="{2}" class="c"><p>{1} · May 4, 2021</p><p>{0}</p></a>',
        '<div class="c"><img src="a.png" alt=""><h5>{0}</h5><h6>{1}</h6><p>May 4, 2021</p>'
        '<a href="{2}">Read article</a></div>',
        '<figure><a href="{2}"><img src="a.png" alt="{1} logo"></a>'
        "<figcaption>{0}<br>May 4, 2021</figcaption></figure>",
        '<a href="{2}"><span class="o">{1}</span><span>{0}</span><time>May 4, 2021</time></a>',
        '<div class="c"><div>{1}</div><div>{0}</div><div>4 May 2021</div><a href="{2}">→</a></div>',
    ],
)
def test_boxes_with_the_same_layout_are_articles(box: str) -> None:
    found = boxes(box)
    assert [one["outlet"] for one in found] == ["The Verge", "Pitchfork", "NPR"]
    assert [one["title"] for one in found] == [
        "Can a river speak?",
        "Quiet Rivers",
        "Everything old is open again",
    ]
    assert {one["date"] for one in found} == {"2021-05-04"}


def test_single_cards_in_similar_sections_have_the_same_layout() -> None:
    cards = "".join(
        f"<h2>202{n}</h2><div class=row><a class=card href='https://g{n}.example/1'>"
        f"<span>Gazette {n}</span><span>A title of piece {n}</span></a></div>"
        for n in (1, 2, 3)
    )
    page = f"<title>Press</title><main><h1>Press</h1>{cards}</main>"
    found = plain(read("html", page))
    assert [(one["title"], one["outlet"], one["date"]) for one in found] == [
        (f"A title of piece {n}", f"Gazette {n}", f"202{n}") for n in (1, 2, 3)
    ]


def test_one_of_several_boxes_may_have_two_generic_links() -> None:
    box = "<div class='b'><h2>{0}</h2><p>{1}</p><a href='https://{2}/1'>Zum Artikel</a>{3}</div>"
    second = "<a href='https://kurier.example/2'>Zum Video</a>"
    rows = (
        ("Bote", "Ein Streit um das Tanzen", "bote.example", ""),
        ("Kurier", "Der Protest ist da", "kurier.example", second),
        ("Anzeiger", "Die Zeitung berichtet davon", "anzeiger.example", ""),
        ("Funk", "Der Kampf um den Tanz", "funk.example", ""),
        ("Blatt", "Noch ein Streit ums Tanzen", "blatt.example", ""),
        ("Echo", "Das Tanzen am Freitag", "echo.example", ""),
    )
    page = "<title>Presse</title><div>" + "".join(box.format(*row) for row in rows) + "</div>"
    entries = plain(read("html", page))
    assert [one["outlet"] for one in entries] == [row[0] for row in rows]
    assert entries[1]["links"] == {"url": "https://kurier.example/2", "rel": "related"}
    assert not any("section" in one for one in entries)
