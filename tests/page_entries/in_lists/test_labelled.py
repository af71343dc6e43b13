"""Facts that have a label."""

from clippings.page_entries import read_entries

PIECES = (
    ("Un plan para la sanidad", "Diario Médico", "12/05/2021", "diariomedico.example"),
    ("Cinco hitos de la ciencia", "El Faro", "23/06/2021", "elfaro.example"),
    ("Premiado un proyecto andaluz", "La Gaceta", "12/01/2023", "lagaceta.example"),
)


def _page(rows: str) -> str:
    items = (
        f"#### **“{title}”** 📰 *{outlet}*\n- Fecha: {date}\n- URL: https://{host}/1\n{rows}\n"
        for title, outlet, date, host in PIECES
    )
    return "# Prensa\n\n" + "\n".join(items)


def test_what_stands_below_a_heading_with_labels_is_read_by_them() -> None:
    found = read_entries(_page("- Tipo: Salud\n- Resumen: Lo que dijo la prensa.\n"))
    assert found[0].plain == {
        "url": "https://diariomedico.example/1",
        "title": "Un plan para la sanidad",
        "outlet": "Diario Médico",
        "date": "2021-05-12",
        "summary": "Lo que dijo la prensa.",
        "note": "Tipo: Salud",
    }
    assert [one.plain["outlet"] for one in found] == ["Diario Médico", "El Faro", "La Gaceta"]


def test_a_picture_parts_title_and_outlet_of_a_heading() -> None:
    found = read_entries(_page("- Lugar: Sevilla\n"))
    assert [(one.plain["title"], one.plain["outlet"]) for one in found] == [
        (title, outlet) for title, outlet, *_ in PIECES
    ]


def test_each_of_several_authors_behind_a_label_is_one() -> None:
    page = "# Press\n\n- [A title](https://a.example/1)\n  Author: Jo Doe, Max Roe, and Ann Poe\n"
    (entry,) = read_entries(page)
    assert entry.plain["author"] == ["Jo Doe", "Max Roe", "Ann Poe"]


def test_the_title_of_a_box_may_tell_the_outlet_in_brackets() -> None:
    page = "<h1>Media coverage</h1>" + "".join(
        f"<div><h3><i>[{name}]</i><br>{title}</h3><p>January {day}, 2025<br>"
        f'<a href="https://{host}.example/1">Link</a></p></div>'
        for day, (name, host, title) in enumerate(
            (
                ("Bold Gull", "boldgull", "Meet Jo Doe"),
                ("TernRebel", "ternrebel", "Meet the maker of maps"),
                ("Daily Planet", "dailyplanet", "Conversations with Jo"),
            ),
            start=1,
        )
    )
    told = [(one.plain["outlet"], one.plain["title"]) for one in read_entries(page)]
    assert told == [
        ("Bold Gull", "Meet Jo Doe"),
        ("TernRebel", "Meet the maker of maps"),
        ("Daily Planet", "Conversations with Jo"),
    ]
