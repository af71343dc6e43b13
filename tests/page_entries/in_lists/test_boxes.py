"""The facts in the parts of boxes with the same layout."""

from clippings.page_entries import read_entries
from clippings.values import Plain

FACTS = ("title", "outlet", "author", "date", "summary", "kind")


def facts(page: str, *names: str) -> list[dict[str, Plain]]:
    """Some facts of each entry."""
    return [{k: v for k, v in one.plain.items() if k in names} for one in read_entries(page)]


def page_of(boxes: str, *rows: tuple[str, ...]) -> str:
    cards = "".join(boxes.format(*row) for row in rows)
    return f"# Press\n\n<div>{cards}</div>\n"


def test_a_part_of_running_text_is_kept_whole() -> None:
    box = '<div class="card"><h3>{0}</h3><p>{1}</p><a href="https://{2}/1">Read more</a></div>'
    found = facts(
        page_of(
            box,
            ("Bright bubbles", "A clear view of bubbles in the Epoch of Dust, by Jo Doe.", "a.org"),
            ("Dead galaxies", "What is left of early galaxies that ran out of gas.", "b.org"),
            (
                "Slugs",
                "Before galaxies there were slugs, mammoths and blobs in Big Space.",
                "c.org",
            ),
        ),
        *FACTS,
    )
    assert found[0] == {
        "title": "Bright bubbles",
        "summary": "A clear view of bubbles in the Epoch of Dust, by Jo Doe.",
    }
    assert found[2]["summary"] == (
        "Before galaxies there were slugs, mammoths and blobs in Big Space."
    )


def test_a_title_is_kept_whole_whatever_marks_are_in_it() -> None:
    box = (
        '<div class="card"><span class="card-source">{0}</span><h3>{1}</h3>'
        '<a href="https://{2}/1">Open article →</a></div>'
    )
    found = facts(
        page_of(
            box,
            ("Daily Planet", "Prof. Jo Doe explains: the flood, in short", "a.example"),
            ("Gazette", "A talk (part 1)", "b.example"),
            ("The Courier", "Those who came say “it works”", "c.example"),
        ),
        *FACTS,
    )
    assert [one["title"] for one in found] == [
        "Prof. Jo Doe explains: the flood, in short",
        "A talk (part 1)",
        "Those who came say “it works”",
    ]
    assert [one["outlet"] for one in found] == ["Daily Planet", "Gazette", "The Courier"]


def test_text_that_all_boxes_share_is_no_fact() -> None:
    box = (
        '<div class="card"><span class="badge">Neu</span><span class="from">{0}</span>'
        '<h3>{1}</h3><a href="https://{2}/1">Zum Text</a></div>'
    )
    found = facts(
        page_of(
            box,
            ("Kurier", "Ein Haus für alle Kinder", "kurier.example"),
            ("Anzeiger", "Der Garten wird größer", "anzeiger.example"),
            ("Bote", "Viele Bücher sind da", "bote.example"),
        ),
        *FACTS,
        "note",
    )
    assert found[0] == {"title": "Ein Haus für alle Kinder", "outlet": "Kurier"}


CATEGORISED = (
    '<div class="card"><h3><a href="https://{2}/1">{1}</a></h3><span class="card-category">{0}'
    "</span><p>{3}</p></div>"
)


def test_the_category_of_a_box_is_no_outlet_even_if_a_host_has_its_name() -> None:
    found = facts(
        page_of(
            CATEGORISED,
            ("Research", "What the bubbles tell us", "research.example", "Seen in bubbles."),
            ("Award", "A prize for those who came first", "gazette.example", "Who was there."),
            ("Health", "Slugs are older than galaxies", "courier.example", "Slugs of old."),
            ("Podcast", "All of the galaxies that ran out", "horn.example", "Out of gas."),
        ),
        "outlet",
        "kind",
    )
    assert found == [{}, {}, {}, {"kind": "podcast"}]


def test_a_tag_is_the_outlet_if_hosts_have_its_name() -> None:
    found = facts(
        page_of(
            CATEGORISED.replace("category", "tag"),
            ("Gazette", "What the bubbles tell us", "gazette.example", "Of bubbles"),
            ("The Courier", "A prize for those who came first", "courier.example", "Of prizes"),
            ("The Horn", "Slugs are older than galaxies", "horn.example", "Of slugs"),
        ),
        "outlet",
    )
    assert [one["outlet"] for one in found] == ["Gazette", "The Courier", "The Horn"]


def test_the_label_of_one_box_with_its_kind_is_kept() -> None:
    box = (
        '<div class="card"><span class="badge">{3}</span><span class="source">{0}</span>'
        '<h3>{1}</h3><a href="https://{2}/1">Open</a></div>'
    )
    rows = (
        ("Kurier", "Ein Haus für alle Kinder", "kurier.example", "Text"),
        ("Anzeiger", "Der Garten wird größer", "anzeiger.example", "Text"),
        ("Bote", "Viele Bücher sind da", "bote.example", "Text"),
        ("Funk", "Ein Tag im Garten", "funk.example", "Podcast"),
    )
    found = facts(page_of(box, *rows), *FACTS)
    assert [one.get("kind") for one in found] == [None, None, None, "podcast"]


def test_text_below_headings_of_outlets_is_the_title() -> None:
    box = (
        '<div class="card"><h3>{0}</h3><p>{1}</p><small>{3}</small>'
        '<a href="https://{2}/1">Leer más</a></div>'
    )
    rows = (
        ("La Verdad", "Una casa para todos los niños del barrio...", "laverdad.example", "Nota"),
        ("El Correo", "El jardín del barrio es ahora más grande...", "elcorreo.example", "Otra"),
        ("El Faro", "Hay muchos libros nuevos en la biblioteca...", "elfaro.example", "Nota uno"),
    )
    found = facts(page_of(box, *rows), "title", "outlet")
    assert found[1] == {
        "title": "El jardín del barrio es ahora más grande...",
        "outlet": "El Correo",
    }


def test_a_heading_with_outlet_and_title_is_split() -> None:
    box = '<div class="box"><h3>{0} – {1}</h3><p>{2}</p><a href="https://{3}/1">Leggi</a></div>'
    rows = (
        ("Il Giornale", "Una casa", "Una casa per tutti i bambini del quartiere.", "ilgiornale.it"),
        ("La Voce", "Il giardino", "Il giardino del quartiere è più grande di prima.", "lavoce.it"),
        ("Il Faro", "I libri", "Molti libri nuovi ci sono adesso nella biblioteca.", "ilfaro.it"),
    )
    found = facts(page_of(box, *rows), "title", "outlet")
    assert found[0] == {"title": "Una casa", "outlet": "Il Giornale"}


def test_the_blocks_of_records_are_parts_as_well() -> None:
    rows = (
        ("Bright bubbles", "a.example", "What was seen of bubbles in the Epoch of Dust."),
        ("Dead galaxies", "b.example", "What is left of galaxies that ran out of gas."),
        ("Slugs", "c.example", "Before galaxies there were slugs, in Big Space."),
    )
    page = "# Press\n\n" + "".join(f"## [{t}](https://{u}/1)\n\n{s}\n\n" for t, u, s in rows)
    found = facts(page, *FACTS)
    assert found[0] == {
        "title": "Bright bubbles",
        "summary": "What was seen of bubbles in the Epoch of Dust.",
    }
    assert found[2]["summary"] == "Before galaxies there were slugs, in Big Space."


def test_text_between_bars_in_a_box_is_a_part_of_its_own() -> None:
    box = (
        '<div class="card"><p class="meta">{0} · {1} · 4 min</p><h3>{2}</h3><p>{3}</p>'
        '<a href="https://{4}/1">Read story</a></div>'
    )
    long = "What was seen of it by all who came to see it there."
    rows = (
        ("Daily Planet", "Jo Doe", "A flood in the west", long, "dailyplanet.example"),
        ("Gazette", "Ada Lane", "The long way to the sea", long + " Twice.", "gazette.example"),
        ("The Courier", "Max Moor", "Those who came first", long + " Again.", "courier.example"),
    )
    found = facts(page_of(box, *rows), "title", "outlet")
    assert found[0] == {"title": "A flood in the west", "outlet": "Daily Planet"}


def test_a_title_that_is_quoted_as_a_whole_has_no_quotation_marks() -> None:
    box = '<div class="box"><h2>{0}</h2><p>{1}</p><a href="https://{2}/1">Zum Artikel</a></div>'
    rows = (
        ("Kurier", '"Streit über das Tanzen am Freitag"', "kurier.example"),
        ("Anzeiger", "Der Protest hat die Zeitung erreicht", "anzeiger.example"),
        ("Bote", '"Wieder Streit ums Tanzverbot"', "bote.example"),
    )
    found = facts(page_of(box, *rows), "title")
    assert found[0] == {"title": "Streit über das Tanzen am Freitag"}


def test_a_date_that_ends_a_part_is_none_of_the_outlet_before_it() -> None:
    box = (
        '<a class="card" href="https://{2}/1"><div class="kicker">{0} • {1}</div>'
        '<div class="card-title">{3}</div></a>'
    )
    found = facts(
        page_of(
            box,
            ("Article", "Harbour News (Jul 28, 2025)", "harbournews.example", "A smart trap"),
            ("Media pickup", "Mirage Daily (Oct 29, 2025)", "miragedaily.example", "Insects"),
            ("Media pickup", "Bay Seven, Jun 6, 2024", "bayseven.example", "How a trap helps"),
        ),
        *FACTS,
    )
    assert [(one["outlet"], one["date"]) for one in found] == [
        ("Harbour News", "2025-07-28"),
        ("Mirage Daily", "2025-10-29"),
        ("Bay Seven", "2024-06-06"),
    ]


def test_the_one_outlet_of_all_boxes_is_no_label_if_dates_follow() -> None:
    box = '<div><h3>{0}</h3><p>The Bay, {1}</p><a href="https://{2}/1">Read more</a></div>'
    found = facts(
        page_of(
            box,
            ("A smart trap for the harbour", "May 4, 2021", "a.example"),
            ("Insects are back in town", "May 5, 2021", "b.example"),
            ("How a trap helps us all", "May 6, 2021", "c.example"),
        ),
        "outlet",
        "date",
    )
    assert found == [{"outlet": "The Bay", "date": f"2021-05-0{day}"} for day in (4, 5, 6)]
