"""Facts that have a label."""

import pytest

from clippings.page_entries import read_entries
from tests.page_entries.in_lists.list_facts import TITLE, URL, facts

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


def test_labelled_lines_below_a_heading_are_read_by_their_labels() -> None:
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


def test_a_picture_separates_title_and_outlet_of_a_heading() -> None:
    found = read_entries(_page("- Lugar: Sevilla\n"))
    assert [(one.plain["title"], one.plain["outlet"]) for one in found] == [
        (title, outlet) for title, outlet, *_ in PIECES
    ]


def test_several_authors_after_a_label_are_separated() -> None:
    page = "# Press\n\n- [A title](https://a.example/1)\n  Author: Jo Doe, Max Roe, and Ann Poe\n"
    (entry,) = read_entries(page)
    assert entry.plain["author"] == ["Jo Doe", "Max Roe", "Ann Poe"]


def test_the_title_of_a_box_may_have_the_outlet_in_brackets() -> None:
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


@pytest.mark.parametrize(
    "line",
    [
        f"**Title:** {TITLE}, **Outlet:** Acme News, **Date:** 5 May 2021, **Link:** [Blog]({{}})",
        f"**Titre :** {TITLE} **Média :** Acme News **Date :** 5 mai 2021 **Lien :** [lien]({{}})",
        f"**Outlet**: Acme News **Title**: [{TITLE}]({{}}) **Published**: 2021-05-05",
        f"**Author:** Acme News. **Title:** {TITLE} **Date:** May 5, 2021 **Link:** [here]({{}})",
    ],
)
def test_each_fact_of_a_line_may_have_a_label_in_bold(line: str) -> None:
    (told,) = facts(f"# Press\n\n- {line.format('https://acmenews.example/1')}\n")
    assert {**told, "kind": ""} == {
        "title": TITLE,
        "outlet": "Acme News",
        "date": "2021-05-05",
        "kind": "",
    }


def test_the_name_of_an_outlet_is_no_label_though_it_holds_the_word_for_one() -> None:
    page = f"# Press\n\n- **Acme Magazine:** [{TITLE}](https://example.org/1)\n"
    assert facts(page) == [{"title": TITLE, "outlet": "Acme Magazine"}]


def test_an_author_after_a_label_is_a_person() -> None:
    page = f"# Press\n\n- **Author:** Ada Lovelace **Title:** {TITLE} **Link:** {URL}\n"
    assert facts(page) == [{"title": TITLE, "author": "Ada Lovelace"}]


def test_a_label_may_follow_another_in_one_line() -> None:
    page = (
        "# In the news\n\n"
        "- [A warning about coffee](https://motornews.example/1)\n"
        "Publication: Lorry Weekly. Date: 18-03-2020\n"
        "- [More coffee, more crashes](https://fleetnews.example/2)\n"
        "Publication: Fleet News. Date: 16-04-2020\n"
    )
    assert [(one.plain["outlet"], one.plain["date"]) for one in read_entries(page)] == [
        ("Lorry Weekly", "2020-03-18"),
        ("Fleet News", "2020-04-16"),
    ]


def test_a_name_of_one_of_several_hosts_is_no_label() -> None:
    page = (
        "# Press\n\n"
        "- Told by [INPP](https://www.inpp.example/1)\n"
        "- Told by [INPP](https://wire.example/2)\n"
        "- Told by [INPP](https://other.example/3)\n"
    )
    assert [one.plain.get("outlet") for one in read_entries(page)] == ["INPP", "INPP", "INPP"]


@pytest.mark.parametrize("parted", ["\n", "\n---\n\n", "\n## Article {0}\n\n"])
def test_items_with_labels_are_about_one_piece(parted: str) -> None:
    item = (
        "- **Title**: A title of words {0}\n- **Source**: Wired\n"
        "- **Date**: May 2021\n- **Link**: https://wired.com/{0}\n"
    )
    pieces = "".join(parted.format(n) + item.format(n) for n in (1, 2, 3))
    told = [
        (one.plain.get("url"), one.plain.get("title"), one.plain.get("outlet"))
        for one in read_entries(f"# Press articles\n\n{pieces}")
    ]
    assert told == [(f"https://wired.com/{n}", f"A title of words {n}", "Wired") for n in (1, 2, 3)]
