"""Boxes that describe one article each."""

from tests.importers.reading import plain, read

CARD = """<body><div><a href="https://nyt.com/3"><img src="a.png"><h3>The lab</h3>
<p>The New York Times, May 1, 2020</p></a></div>
<div><a href="https://wired.com/4"><img src="b.png">
<h3>The bot</h3><p>Wired, May 2, 2020</p></a></div>"""


def test_reads_cards() -> None:
    assert plain(read("html", CARD))[0] == {
        "url": "https://nyt.com/3",
        "title": "The lab",
        "outlet": "The New York Times",
        "date": "2020-05-01",
        "image": "a.png",
    }


def test_two_links_of_one_card_are_one_clipping() -> None:
    page = (
        "<body><h1>Press</h1><div><h2>NOS</h2><p>Protest tegen dansverbod</p>"
        "<p><a href='https://nos.nl/1'>Zum Artikel »</a> <a href='https://nos.nl/2'>Zum Video »</a>"
        "</p></div></body>"
    )
    (entry,) = plain(read("html", page))
    assert (entry["url"], entry["links"]) == (
        "https://nos.nl/1",
        {"url": "https://nos.nl/2", "rel": "related"},
    )


def test_a_single_article_element_in_a_box_is_a_card() -> None:
    card = (
        '<div><article><h3>{}</h3><p>Wired, 4 May 2021</p><a href="https://w.example/{}">Read</a>'
    )
    cards = f"{card.format('One is here', 1)}</article></div>{card.format('Two is there', 2)}"
    entries = plain(read("html", f"<h1>In the press</h1>{cards}</article></div>"))
    assert [entry["title"] for entry in entries] == ["One is here", "Two is there"]


def test_a_long_article_element_is_one_article() -> None:
    text = "<p>It tells at length what was seen there by all who came to see it.</p>" * 20
    article = (
        '<article class="news"><header><div class="outlet">{0}</div>'
        '<h2><a href="https://{1}/1">{2}</a></h2></header>'
        f'<div>{text}<a href="https://{{1}}/1">Read the full article at {{0}}</a></div></article>'
    )
    rows = (
        ("Planet", "planet.example", "A flood in the west of the county"),
        ("Gazette", "gazette.example", "The long way down to the sea"),
    )
    page = f"<h1>Media coverage</h1>{''.join(article.format(*row) for row in rows)}"
    found = plain(read("html", page))
    assert [(one["outlet"], one["title"]) for one in found] == [(a, c) for a, _, c in rows]


def test_a_card_with_further_links_is_one_clipping() -> None:
    page = (
        '<h1>Press</h1><div class="press-card"><a href="https://a.example/1"><img src="a.png"></a>'
        '<h3><a href="https://a.example/1">A title of some more words than that</a></h3>'
        '<span>Jan 2026</span><div>Published at: <a href="https://a.example/1">A Paper</a> · '
        '<a href="https://b.example/2">B Paper</a></div></div>'
    )
    (found,) = plain(read("html", f"<main>{page}</main>"))
    assert found["url"] == "https://a.example/1"
    assert found["title"] == "A title of some more words than that"
    assert found["date"] == "2026-01"
    assert found["links"] == {"url": "https://b.example/2", "rel": "related"}


def test_a_heading_with_a_link_back_is_not_a_card() -> None:
    page = (
        '<main><h3>Revue de presse <a href="/">Retour</a></h3>'
        '<ul><li><a href="https://lesoir.be/1">Un titre</a></li></ul></main>'
    )
    assert [entry["url"] for entry in plain(read("html", page))] == ["https://lesoir.be/1"]


def test_links_without_other_content_in_a_box_are_separate_articles() -> None:
    page = """\
<title>Imprensa</title><h1>Imprensa</h1>
<div><h4>Entrevistas</h4>
<a href="https://portal.example/1">Portal da Leitura</a>
<a href="https://diario.example/2">Conversa no jardim (Diario)</a></div>
"""
    found = plain(read("html", page))
    assert [one["url"] for one in found] == ["https://portal.example/1", "https://diario.example/2"]
    assert (found[1]["title"], found[1]["outlet"]) == ("Conversa no jardim", "Diario")


def test_a_card_with_a_scan_and_no_link_is_an_article() -> None:
    card = '<div class="card"><img src="img/{}.jpg"><h3>{}</h3><p>{}</p></div>'
    page = "<title>Pressestimmen</title><h1>Pressestimmen</h1>" + "".join(
        (
            card.format("kn", "Segeln wie vor hundert Jahren", "Kieler Nachrichten, 4. Juni 2016"),
            card.format("sn", "Ein Boot kehrt heim", "Schleswiger Nachrichten, 12. August 2017"),
        )
    )
    told = [tuple(map(one.get, ("title", "outlet", "file"))) for one in plain(read("html", page))]
    assert told == [
        ("Segeln wie vor hundert Jahren", "Kieler Nachrichten", "img/kn.jpg"),
        ("Ein Boot kehrt heim", "Schleswiger Nachrichten", "img/sn.jpg"),
    ]
