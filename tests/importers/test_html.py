"""Reads press pages in HTML."""

import pytest

from tests.importers.reading import plain, read


def test_the_datetime_attribute_replaces_an_incomplete_date() -> None:
    day = '<time datetime="2021-02-03T09:00">Feb 3</time>'
    item = f'<ul><li>{day}: <a href="https://nyt.com/3">The lab</a></li></ul>'
    row = f"<table><tr><th>Date<th>Outlet<th>Title<tr><td>{day}<td>taz<td>Hallo</table>"
    assert [entry["date"] for entry in plain(read("html", item + row))] == ["2021-02-03"] * 2


def test_a_complete_date_in_words_is_kept() -> None:
    day = '<time datetime="2021-02-04">Feb 3, 2021</time>'
    item = f'<ul><li>{day}: <a href="https://nyt.com/3">The lab</a></ul>'
    assert plain(read("html", item))[0]["date"] == "2021-02-03"


def test_a_date_as_the_heading_of_a_card_is_its_date() -> None:
    card = (
        '<div class="card"><a href="https://a.example/{0}"><h5>May {0}, 2021</h5>'
        "<h3>A title of some words</h3><p>Wired</p></a></div>"
    )
    first, _ = plain(read("html", f"<main><h1>Press</h1>{card.format(4)}{card.format(5)}</main>"))
    assert first == {
        "url": "https://a.example/4",
        "title": "A title of some words",
        "outlet": "Wired",
        "date": "2021-05-04",
    }


def test_generic_link_words_are_not_the_note_of_a_card() -> None:
    card = (
        '<div><h3>A title of some words</h3><p>Wired</p><a href="https://a.example/1">Read it</a>'
    )
    (found,) = plain(read("html", f"<main><h1>Press</h1>{card}</div></main>"))
    assert found == {
        "url": "https://a.example/1",
        "title": "A title of some words",
        "outlet": "Wired",
    }


def test_a_year_above_a_list_completes_dates_beside_names() -> None:
    page = (
        "<main><h1>Press</h1><section><h2>2023</h2><ul><li><strong>Le Monde</strong> Jan 24<br>"
        '<a href="https://a.example/1">A title of some words</a></li></ul></section></main>'
    )
    (found,) = plain(read("html", page))
    assert (found["title"], found["outlet"], found["date"]) == (
        "A title of some words",
        "Le Monde",
        "2023-01-24",
    )


def test_adjacent_logos_name_their_outlets() -> None:
    page = "".join(
        f'<a href="https://{host}/1"><img src="{host}.svg" alt="{name}"></a> '
        for host, name in (("wired.com", "Wired"), ("npr.org", "NPR"), ("b.example", "CityLab"))
    )
    found = plain(read("html", f"<main><h2>As seen in</h2><div>{page}</div></main>"))
    assert [one["outlet"] for one in found] == ["Wired", "NPR", "CityLab"]
    assert [one["image"] for one in found] == [
        {"src": "wired.com.svg", "alt": "Wired"},
        {"src": "npr.org.svg", "alt": "NPR"},
        {"src": "b.example.svg", "alt": "CityLab"},
    ]


TABLES = (
    "<tr><th>Data</th><th>Articolo</th><th>Testata</th><th></th></tr>",
    "",
)


@pytest.mark.parametrize("header", TABLES)
def test_a_table_with_generic_links_has_its_titles_in_another_column(header: str) -> None:
    told = (("Una mappa degli alberi", "Il Post", "ilpost"), ("Il fiume", "la Stampa", "lastampa"))
    rows = "".join(
        f"<tr><td>04.05.2021</td><td>{title}</td><td>{outlet}</td>"
        f'<td><a href="https://{host}.it/{title[:3]}">leggi</a></td></tr>'
        for title, outlet, host in (*told, ("La voce del vento", "Rai News", "rainews"))
    )
    found = plain(read("html", f"<main><h1>Stampa</h1><table>{header}{rows}</table></main>"))
    assert [(one["title"], one["outlet"]) for one in found][:2] == [pair[:2] for pair in told]


@pytest.mark.parametrize("link", ["Link", "URL", "Lien"])
def test_a_column_of_links_holds_their_addresses(link: str) -> None:
    header = f"<tr><th>Date</th><th>Title</th><th>Source</th><th>{link}</th></tr>"
    row = (
        "<tr><td>4 May 2021</td><td>Seeds of change {n}</td><td>Le Monde</td>"
        '<td><a href="https://lemonde.fr/{n}">Read</a> <a href="#top">Top</a></td></tr>'
    )
    rows = "".join(row.format(n=n) for n in range(3))
    found = plain(read("html", f"<main><h1>Press</h1><table>{header}{rows}</table></main>"))
    assert [(one["url"], one["outlet"], one["title"]) for one in found] == [
        (f"https://lemonde.fr/{n}", "Le Monde", f"Seeds of change {n}") for n in range(3)
    ]


def test_a_card_with_the_outlet_as_heading_has_its_title_below() -> None:
    cards = "".join(
        f"<li><article><span class='date'>{day}/02/20</span><h5>El Periódico</h5>"
        f"<p>La novela de la que todos hablan {day}"
        f"<a href='https://www.elperiodico.com/{day}'><span>leer</span></a></p></article></li>"
        for day in (20, 21)
    )
    found = plain(read("html", f"<main><h1>Prensa</h1><ul>{cards}</ul></main>"))[0]
    assert found["outlet"] == "El Periódico"
    assert found["title"] == "La novela de la que todos hablan 20"
    assert found["date"] == "2020-02-20"


def test_the_lines_of_a_card_are_kept_separate() -> None:
    card = (
        "<div class='card'><h3>Diario Uno</h3><p>Un pianista y su primer disco</p>"
        "<small>Si quieres saber más</small><a href='https://diariouno.com/1'>Leer nota...</a>"
        "</div>"
    )
    (found,) = plain(read("html", f"<main><h1>Prensa</h1>{card}</main>"))
    assert found["title"] == "Un pianista y su primer disco"
    assert found["note"] == "Si quieres saber más"


def test_a_card_without_heading_has_title_and_outlet_by_class() -> None:
    cards = "".join(
        f'<a class="news-card" href="https://a{number}.example/x">'
        '<div class="card-outlet">Name</div>'
        f'<div class="card-headline">What the card number {number} says</div>'
        f'<div><span class="card-date">March {number}, 2022</span>'
        '<span class="card-arrow">Read ↗</span></div></a>'
        for number in (1, 2)
    )
    assert plain(read("html", f"<main><h1>In the News</h1>{cards}</main>")) == [
        {
            "url": f"https://a{number}.example/x",
            "title": f"What the card number {number} says",
            "outlet": "Name",
            "date": f"2022-03-0{number}",
        }
        for number in (1, 2)
    ]


def test_a_press_title_applies_to_all_sections_of_the_page() -> None:
    sections = "".join(
        f"<h3>{name}</h3><ul><li><a href='https://taz.de/{name}'>Un título de {name}</a></li></ul>"
        for name in ("Medios", "Obras")
    )
    page = f"<head><title>Prensa | Jo Roe</title></head><body><h1>Jo Roe</h1>{sections}</body>"
    assert [one["section"] for one in plain(read("html", page))] == ["Medios", "Obras"]


def test_a_heading_about_radio_is_the_heading_of_a_card() -> None:
    cards = "".join(
        f"<div class='card'><h4>{name}</h4><p>Un titre de plusieurs mots</p>"
        f"<a href='https://{host}/1'>Lire l’article</a></div>"
        for name, host in (
            ("Le Monde", "lemonde.fr"),
            ("Télérama", "telerama.fr"),
            ("Ouest-France", "ouest-france.fr"),
            ("Radio Campus", "rc.example"),
        )
    )
    found = plain(read("html", f"<main><h1>Revue de presse</h1>{cards}</main>"))[-1]
    assert (found["outlet"], found["title"]) == ("Radio Campus", "Un titre de plusieurs mots")


def test_cards_of_a_press_kit_are_not_articles() -> None:
    cards = "".join(
        f"<article><h3>{name}</h3><p>Un texto</p><a href='kit/{name}.pdf'>Descargar</a></article>"
        for name in ("Dossier de prensa", "Nota de prensa", "Logos")
    )
    assert plain(read("html", f"<main><h1>Prensa</h1>{cards}</main>")) == []


def test_pictures_to_download_are_not_articles() -> None:
    shown = '<div><img src="small/{0}.jpg"><a href="large/{0}.jpg">Download</a></div>'
    page = f"<h1>Press</h1>{''.join(map(shown.format, range(1, 5)))}"
    assert not read("html", page).entries


def test_cards_of_people_are_not_articles() -> None:
    card = '<div class="card"><img src="img/{0}.jpg"><h3>{0}</h3><p>Joined 4 June 2016</p></div>'
    link = '<ul><li><a href="https://wired.com/1">A title of words</a>, Wired, 2016</li></ul>'
    page = f"<title>Us</title><h2>Press</h2>{link}<h2>Team</h2>" + card.format("Jo Doe") * 3
    assert [one["title"] for one in plain(read("html", page))] == ["A title of words"]


@pytest.mark.parametrize("called", ["box", "card"])
def test_the_linked_picture_of_a_box_leads_to_its_article(
    called: str,
) -> None:
    box = (
        f'<section class="{called}">'
        '<a href="https://{0}.example/a/piece"><img src="{0}.png"></a>'
        "<h3>The lab is all over the {0}</h3><div>May 4, 2021</div>"
        'They tell of a <a href="https://journal.example/study">study</a> in short words.</section>'
    )
    page = f"<title>In the news</title><h1>In the news</h1>{box.format('sun')}{box.format('moon')}"
    told = [
        tuple(map(one.get, ("url", "title", "date", "image", "links")))
        for one in plain(read("html", page))
    ]
    study = {"url": "https://journal.example/study", "rel": "related"}
    assert told == [
        (
            f"https://{name}.example/a/piece",
            f"The lab is all over the {name}",
            "2021-05-04",
            f"{name}.png",
            study,
        )
        for name in ("sun", "moon")
    ]


def test_a_table_without_a_header_begins_with_an_entry() -> None:
    rows = "".join(
        f"<tr><td>202{n}-05-04</td><td>The media of piece {n}</td>"
        f"<td><a href='https://g{n}.example/1'>Read more</a></td></tr>"
        for n in (1, 2)
    )
    page = f"<title>Press</title><main><h1>Press</h1><table>{rows}</table></main>"
    found = plain(read("html", page))
    assert [(one["title"], one["date"]) for one in found] == [
        ("The media of piece 1", "2021-05-04"),
        ("The media of piece 2", "2022-05-04"),
    ]


BADGED = """<div><a href="{href}"><div class="card"><h6>{title}</h6><div class="{row}">
<span class="{badge}">{outlet}</span>
<span class="{badge}">{lang}</span> <span>{date}</span></div></div></a></div>"""
BADGES = (
    ("https://blauepost.de/1", "Firma startet Kampagne", "Blaue Post", "German", "13.12.2023"),
    ("https://redsun.ng/2", "COMMUNIQUÉ: a firm starts its campaign in all our towns", "Red Sun",
     "English", "14.12.2023"),
    ("https://abende.de/3", "Viele folgen dem Aufruf", "Abende", "German", "15.12.2023"),
)  # fmt: skip


@pytest.mark.parametrize(("row", "badge"), [("d-flex", "small"), ("row", "badge bg-dark")])
def test_reads_outlet_and_language_on_badges_below_the_heading_of_a_breadcrumb(
    row: str, badge: str
) -> None:
    keys = ("href", "title", "outlet", "lang", "date")
    cards = "".join(
        BADGED.format(row=row, badge=badge, **dict(zip(keys, one, strict=True))) for one in BADGES
    )
    page = '<title>Our Campaign</title><main><div class="top-breadcrumb"><a href="/">Home</a>'
    read_page = plain(read("html", f"{page}<h3>Media Coverage</h3></div><div>{cards}</div></main>"))
    assert [(one["outlet"], one["lang"], one["date"]) for one in read_page] == [
        ("Blaue Post", "de", "2023-12-13"),
        ("Red Sun", "en", "2023-12-14"),
        ("Abende", "de", "2023-12-15"),
    ]


def test_a_button_with_a_menu_class_leads_to_the_article_of_its_card() -> None:
    card = """<div class="col"><img src="{0}.png" alt="{0} logo"><div class="d">{1}</div>
<div class="day">{2} May 2024</div>
<div class="green menu"><a href="https://{3}/{2}">READ MORE</a></div></div>"""
    rows = (
        ("Blue Post", "A first look at the glass bridge", 4, "bluepost.com"),
        ("Red Sun", "Engineers open the glass bridge", 5, "redsun.com"),
        ("Grey Day", "Glass holds what steel did not", 6, "greyday.com"),
    )
    cards = "".join(card.format(*row) for row in rows)
    assert [
        (one["url"], one["title"], one["outlet"])
        for one in plain(read("html", f"<h2>Press coverage</h2><div>{cards}</div>"))
    ] == [(f"https://{host}/{day}", title, outlet) for outlet, title, day, host in rows]


def test_a_timeline_item_leads_to_the_first_of_its_links() -> None:
    item = """<div class="timeline-item"><div class="when">{0} 2024</div>
<div class="outlet">{1}</div><div class="more"><h3>{2}</h3><p>
<a href="https://youtu.be/{0}">Watch on YouTube</a> |
<a href="https://open.spotify.com/{0}">Listen on Spotify</a>
</p></div></div>"""
    rows = (
        ("May", "The Bridge Show", "How to build with glass"),
        ("April", "Open Steel", "From rivets to robots"),
        ("March", "Blue Hour", "What bridges sing"),
    )
    items = "".join(item.format(*row) for row in rows)
    assert [
        (one["url"], one["outlet"], one["title"])
        for one in plain(read("html", f"<h1>In the press</h1><div>{items}</div>"))
    ] == [(f"https://youtu.be/{month}", outlet, title) for month, outlet, title in rows]


def test_front_matter_gives_the_title_of_a_page() -> None:
    page = """---
title: Press
---
<h3>Work on the survey</h3>
<p>Nature | <a href="https://nature.com/1">Scientists write letters</a> (June 2025)</p>
<h2>Podcast appearances</h2>
<p>Wired | <a href="https://wired.com/2">Young researchers speak up</a> (May 2025)</p>
"""
    assert [entry["title"] for entry in plain(read("html", page))] == [
        "Scientists write letters",
        "Young researchers speak up",
    ]


@pytest.mark.parametrize("call", ["", '<a href="#">Read more</a>', '<a href="">Read</a>'])
def test_cards_without_links_are_articles_if_all_have_years(call: str) -> None:
    told = '<div class="pub">{}</div><h3>{}</h3><div class="date">{}</div>'
    card = f'<div class="card">{told}{call}</div>'
    cards = [
        card.format("Maison et Art", "Un appartement réinventé", 2019),
        card.format("Living Rooms", "French interiors at their best", 2020),
        card.format("Côté Nord", "Douceur dans un appartement", 2018),
    ]
    page = f"<h1>Presse</h1><div>{''.join(cards)}</div>"
    assert [(one["outlet"], one["title"], one["date"]) for one in plain(read("html", page))] == [
        ("Maison et Art", "Un appartement réinventé", "2019"),
        ("Living Rooms", "French interiors at their best", "2020"),
        ("Côté Nord", "Douceur dans un appartement", "2018"),
    ]


def test_a_link_that_expands_a_card_is_not_part_of_its_text() -> None:
    card = (
        '<div class="card"><h3><a href="https://a.example/{0}">A title {0}</a></h3><p>{1}</p></div>'
    )
    text = 'The whole story of the tide is told here, line by line.<a href="#">Ver mais</a>'
    page = f"<h1>Press</h1>{''.join(card.format(number, text) for number in range(3))}"
    assert {one["summary"] for one in plain(read("html", page))} == {
        "The whole story of the tide is told here, line by line."
    }


def test_cards_with_a_title_class_are_articles_although_some_have_no_link() -> None:
    card = '<div class="item"><div class="media-title">{}</div><div class="meta">{}</div></div>'
    told = [
        ('<a href="https://youtube.com/1">Robots at work</a>', "TVNZ &bull; March 2023"),
        ("Cheating and blackmail", "AM Show &bull; December 2022"),
        ("Games and skills", "Channel 39 &bull; July 2018"),
        ("Net neutrality", "Various Radio &bull; 2017"),
        ('<a href="https://rnz.co.nz/2">Mobile ads</a>', "RNZ &bull; May 2017"),
    ]
    page = f"<h1>Media</h1><div>{''.join(card.format(*one) for one in told)}</div>"
    entries = plain(read("html", page))
    assert [one["outlet"] for one in entries] == [
        *("TVNZ", "AM Show", "Channel 39", "Various Radio", "RNZ")
    ]
    assert entries[1] == {
        "title": "Cheating and blackmail",
        "outlet": "AM Show",
        "date": "2022-12",
    }


def test_cards_with_links_within_the_site_are_not_print_articles() -> None:
    card = (
        '<div class="card"><h3><a href="p{0}.html">A story {0}</a></h3><p>May {0}, 2019</p></div>'
    )
    page = f"<h1>Press</h1><div>{''.join(map(card.format, range(1, 5)))}</div>"
    assert not read("html", page).entries


@pytest.mark.parametrize("cell", ["{0}<br><small>{1}</small>", "<b>{0}</b> <i>{1}</i>"])
def test_a_separate_date_in_the_cell_of_the_outlet_is_the_date(cell: str) -> None:
    rows = "".join(
        f"<tr><td>{cell.format(name, 2020 + n)}</td>"
        f"<td><a href='https://a{n}.example/1'>Seeds of change {n}</a></td></tr>"
        for n, name in enumerate(("The Lantern", "The Gazette", "Channel 9"))
    )
    header = "<tr><th>Outlet</th><th>Title</th></tr>"
    found = plain(read("html", f"<h1>Press</h1><table>{header}{rows}</table>"))
    assert [(one["outlet"], one["date"]) for one in found] == [
        ("The Lantern", "2020"),
        ("The Gazette", "2021"),
        ("Channel 9", "2022"),
    ]


def test_brackets_after_a_linked_title_are_a_kind_or_a_note() -> None:
    rows = "".join(
        f"<tr><td>{2020 + n}</td><td>The Lantern</td>"
        f"<td><a href='https://a{n}.example/1'>Seeds of change</a> {remark}</td></tr>"
        for n, remark in enumerate(("(podcast)", "[PDF, p. 5]", "(French)", ""))
    )
    header = "<tr><th>Date</th><th>Outlet</th><th>Title</th></tr>"
    found = plain(read("html", f"<h1>Press</h1><table>{header}{rows}</table>"))
    assert [one["title"] for one in found] == ["Seeds of change"] * 4
    told = [{key: one.get(key) for key in ("kind", "note", "lang")} for one in found]
    assert told[0]["kind"] == "podcast"
    assert told[1]["note"] == "PDF, p. 5"
    assert told[2]["lang"] == "fr"


CARDS = (
    ("The Best Pottery Classes", "NY1", "March 2023"),
    ("{}", "Ceramics Monthly", "November 2021"),
    ("Red Hook kiln fires up", "Brooklyn Paper", "October 2021"),
)


@pytest.mark.parametrize(
    "box",
    [
        '<div class="card"><h3>{}</h3><p><b>{}</b> {}</p><a href="https://a.org/{}">Read</a></div>',
        "<article><h2>{}</h2><p>{}, {}</p><a href='https://a.org/{}'>Read more</a></article>",
        "<li><h4>{}</h4>{}, {} <a href='https://a.org/{}'>Watch</a></li>",
    ],
)
@pytest.mark.parametrize(
    "title",
    ["Teaching Adults to Fail", "Support your local mill", "First contact: a lab hears whales"],
)
def test_a_title_that_begins_like_another_section_is_that_of_a_card(box: str, title: str) -> None:
    cards = [(name.format(title), *rest) for name, *rest in CARDS]
    page = "".join(box.format(*card, n) for n, card in enumerate(cards))
    found = [one["title"] for one in plain(read("html", f"<h1>Press</h1><div>{page}</div>"))]
    assert found == [name for name, *_ in cards]


@pytest.mark.parametrize(
    "other", ["Press kit", "Contact", "Support our work", "Press release: we open in March 2023"]
)
def test_a_card_of_another_section_does_not_end_a_list_of_cards(other: str) -> None:
    card = '<div class="card"><h3>{}</h3><p>{}</p><a href="https://a.org/{}">More</a></div>'
    cards = [("A first title", "NY1, 1 May 2023"), (other, "All of it"), ("A second", "NY1, 2022")]
    page = "".join(card.format(*one, n) for n, one in enumerate(cards))
    found = [one["title"] for one in plain(read("html", f"<h1>Press</h1><div>{page}</div>"))]
    assert found == ["A first title", "A second"]


def test_a_sentence_below_the_facts_of_each_card_is_its_summary() -> None:
    card = (
        '<div class="card"><h3>{}</h3><p><b>The Paper</b> · May 202{}</p>'
        '<p>How {} carried it upstairs.</p><a href="https://a.org/{}">Read</a></div>'
    )
    page = "".join(card.format(f"A title of {n}", n, n, n) for n in range(4))
    found = plain(read("html", f"<h1>Press</h1><div>{page}</div>"))
    assert found[1]["summary"] == "How 1 carried it upstairs."


def test_a_paragraph_without_a_link_is_an_article_if_it_has_the_layout_of_others() -> None:
    linked = "<p><b>{0}</b>, 15.11.2020<br>\n<a href='https://a.example/{1}'>{0} пишет</a></p>\n"
    named = [linked.format(name, n) for n, name in enumerate(("Мел", "Хабр", "Эхо"))]
    printed = "<p><b>Новая газета</b>, № 41, 2017<br>\nЗадача о грызунах</p>"
    page = f"<h2>Пресса о нас</h2>\n{''.join([*named[:2], printed, named[2]])}"
    assert plain(read("html", page))[2] == {
        "title": "Задача о грызунах",
        "outlet": "Новая газета",
        "date": "2017",
        "issue": "41",
    }


def test_cards_with_a_share_class_are_read() -> None:
    cards = "".join(
        f'<div class="card share"><h3>A lamp of {n}</h3><p>Wired, {n} May 2021</p>'
        f'<a href="https://wired.com/{n}">Read it</a></div>'
        for n in (3, 4, 5)
    )
    buttons = '<div class="share"><a href="https://a.example/s?u=1">Share this page</a></div>'
    told = plain(read("html", f"<h1>Press</h1>{cards}{buttons}"))
    assert [one["url"] for one in told] == [f"https://wired.com/{n}" for n in (3, 4, 5)]


def test_data_passed_to_the_site_is_read_in_html_as_in_markdown() -> None:
    page = "".join(
        f'{{{{< media-link publication="{outlet}" title="{title}"'
        f' url="https://{host}.example/1" >}}}}\n'
        for outlet, host, title in (
            ("Daily Gull", "gull", "A walk in the hills"),
            ("The Tern", "tern", "A swim in the lake"),
        )
    )
    front = '+++\ntitle = "In the media"\n+++\n'
    told = [(one["outlet"], one["title"]) for one in plain(read("html", f"{front}<ul>{page}</ul>"))]
    assert told == [("Daily Gull", "A walk in the hills"), ("The Tern", "A swim in the lake")]
