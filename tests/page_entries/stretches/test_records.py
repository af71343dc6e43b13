"""Entries of several blocks each."""

import pytest

from clippings.page_entries import read_entries

HOSTS = ("theguardian.com", "lemonde.fr", "nature.com")
NAMES = ("The Guardian", "Le Monde", "Nature")


def page_of(form: str) -> str:
    made = (
        form.format(name=name, link=f"[A title of piece {n}](https://{host}/{n})", n=n)
        for n, (name, host) in enumerate(zip(NAMES, HOSTS, strict=True), start=1)
    )
    return "# Press\n\n" + "".join(made)


@pytest.mark.parametrize(
    "form",
    [
        "- May {n}, 2021\n  - {link}\n  - {name}\n",
        "### {name}\n\nMay {n}, 2021\n\n{link}\n\n",
        "### May {n}, 2021\n\n{name}\n\n{link}\n\n",
        "{name}\n\n{link}\n\nMay {n}, 2021\n\n",
        "{name}\n\nMay {n}, 2021\n\n{link}\n\n***\n\n",
        "### {name} (May {n}, 2021)\n\n{link}\n\n",
    ],
)
def test_blocks_are_about_one_piece_where_all_such_stretches_are(form: str) -> None:
    found = [
        (entry.plain.get("title"), entry.plain.get("outlet"), entry.plain.get("date"))
        for entry in read_entries(page_of(form))
    ]
    assert found == [
        (f"A title of piece {n}", name, f"2021-05-0{n}") for n, name in enumerate(NAMES, start=1)
    ]


@pytest.mark.parametrize("heading", ["{name} (2021)", "2021: {name}", "{name}, 2021"])
def test_a_name_and_a_year_head_one_piece(heading: str) -> None:
    page = page_of(f"### {heading}\n\nWhat it tells of, in a sentence.\n\n{{link}}\n\n")
    found = [(entry.plain["outlet"], entry.plain["date"]) for entry in read_entries(page)]
    assert found == [(name, "2021") for name in NAMES]


def test_the_list_of_a_year_may_have_but_one_piece() -> None:
    piece = "**{0}**\n\n[A title of piece {1}](https://{1}.example/1)\n\nMay {2}, {3}\n\n"
    names = ("The Gazette", "Le Monde", "Nature", "The Loop")
    years = (2022, 2022, 2021, 2020)
    page = "# Press\n\n"
    for n, (name, year) in enumerate(zip(names, years, strict=True), start=1):
        heading = "" if n == 2 else f"## {year}\n\n"
        page += heading + piece.format(name, f"p{n}", n, year)
    found = [(entry.plain.get("outlet"), entry.plain.get("date")) for entry in read_entries(page)]
    assert found == [(name, f"{years[n]}-05-0{n + 1}") for n, name in enumerate(names)]


def test_a_year_over_one_line_stays_a_heading() -> None:
    page = "# Press\n\n" + "".join(
        f"### {year}\n\n- [A title of {year}](https://a{year}.example/1), The Gazette\n\n"
        for year in (2019, 2020, 2021)
    )
    found = [(entry.plain.get("outlet"), entry.plain["date"]) for entry in read_entries(page)]
    assert found == [("The Gazette", "2019"), ("The Gazette", "2020"), ("The Gazette", "2021")]


def test_an_item_over_several_links_stays_a_heading() -> None:
    page = "# Press\n\n" + "".join(
        f"- {name}\n  - [A title of one](https://{host}/1)\n  - [A title of two](https://{host}/2)\n"
        for name, host in zip(NAMES, HOSTS, strict=True)
    )
    assert len(read_entries(page)) == 6


def test_a_record_without_a_link_was_printed() -> None:
    linked = page_of("### {link}\n\nMay {n}, 2021 | {name}\n\n")
    page = linked + "### A title in print\n\nMay 9, 2021 | The Gazette\n\n"
    last = read_entries(page)[-1].plain
    assert (last["title"], last["outlet"], last["date"]) == (
        "A title in print",
        "The Gazette",
        "2021-05-09",
    )


def test_days_stand_below_the_heading_of_their_year() -> None:
    page = (
        "# Presse\n\n## 2021\n\n### 11. März\n\n- [Ein Titel](https://a.example/1)\n"
        "- [Noch ein Titel](https://b.example/1)\n\n## 2020\n\n### 2. Mai\n\n"
        "- [Ein dritter](https://c.example/1)\n- [Ein vierter](https://d.example/1)\n"
    )
    assert [entry.plain["date"] for entry in read_entries(page)] == [
        "2021-03-11", "2021-03-11", "2020-05-02", "2020-05-02",
    ]  # fmt: skip


def test_other_sections_of_a_press_page_have_as_many_facts_or_are_left() -> None:
    page = (
        "---\ntitle: Press\n---\n"
        "## In the press\n\n- [A title of one](https://theguardian.com/1) (The Guardian)\n"
        "- [A title of two](https://lemonde.fr/2) (Le Monde)\n\n"
        "## Blog posts\n\n- [A title of three](https://nature.com/3) (Nature)\n\n"
        "## Tutorials\n\n- [Some training videos](https://videos.example/4)\n"
    )
    assert [entry.plain["outlet"] for entry in read_entries(page)] == [
        "The Guardian", "Le Monde", "Nature",
    ]  # fmt: skip


def test_a_title_that_begins_like_a_section_ends_no_list() -> None:
    titles = ("Images of a river", "Image recognition in the mountains", "Support for the birds")
    cards = "".join(
        f"<div>\n<h4>{title} and more</h4>\n<p><a href='https://a{n}.example/1'>Read more</a></p>\n"
        "</div>\n\n"
        for n, title in enumerate(titles)
    )
    found = [entry.plain["title"] for entry in read_entries(f"# Press\n\n{cards}")]
    assert found == [f"{title} and more" for title in titles]


def test_lines_with_a_link_between_others_are_no_running_text() -> None:
    blurb = "This tells what happened here, why it matters and who took part in all of it."
    page = "# Press\n\n" + "".join(
        f"Gazette {n}\n: [A title of piece {n}](https://g{n}.example/1)\n: {blurb}\n\n"
        for n in (1, 2, 3)
    )
    assert len(read_entries(page)) == 3


def test_running_text_below_headings_is_no_record() -> None:
    text = "We have helped the people of this town for a year to launch {}, a place where everybody"
    page = "# Press\n\n## What we have done\n\n" + "".join(
        f"### Project {n}\n\n{text.format(f'[its site](https://p{n}.example/1)')} can look things"
        " up that they need and would not find by themselves anywhere else.\n\n"
        for n in "abcd"
    )
    assert read_entries(page) == ()


def test_names_at_one_place_make_no_page_a_press_page() -> None:
    page = "# The winners of this year\n\n" + "".join(
        f"- [The works of house {n}](https://w{n}.example/a/b) – {name}\n"
        for n, name in enumerate(("Sweden", "Denmark", "Poland", "Sweden"))
    )
    assert read_entries(page) == ()


def test_headings_between_rules_are_titles_though_they_speak_of_interviews() -> None:
    told = [
        ("Entrevista para el programa Marea", "Marea, Radio Faro", "6 de marzo de 2021"),
        ("Lectura colectiva en el muelle", "Diálogos del Puerto", "7 de abril de 2021"),
        ("Entrevista sobre los faros", "Canal Gaviota", "8 de mayo de 2021"),
    ]
    page = "---\ntitle: Interviews\n---\n\nSome of them.\n\n" + "".join(
        f"---\n### {title}\n**Programa:** {outlet}  \n**Fecha:** {date}\n\n"
        f'<div><iframe src="https://www.youtube.com/embed/aB3dEf6hIj{number}"></iframe></div>\n\n'
        for number, (title, outlet, date) in enumerate(told)
    )
    found = [one.plain for one in read_entries(page)]
    assert [(one["title"], one["outlet"]) for one in found] == [one[:2] for one in told]
    assert [one["date"] for one in found] == ["2021-03-06", "2021-04-07", "2021-05-08"]


def test_records_without_a_link_need_only_a_year_and_have_their_headings_as_titles() -> None:
    linked = "".join(
        f"### [Letters of the harbour {name}](https://{name}.example/1)\n"
        f"- Doe, J. (2024, April {day})\n- The {name.title()}\n\n"
        for day, name in ((3, "gull"), (4, "tern"), (5, "plover"), (6, "heron"))
    )
    page = f"# Press\n\n{linked}### Analog seas of tomorrow\n- Roe, A. (2022)\n- Analog Press\n"
    assert [(one.plain["title"], one.plain["date"]) for one in read_entries(page)][-1] == (
        "Analog seas of tomorrow",
        "2022",
    )


def test_a_title_about_press_between_rules_begins_no_section() -> None:
    titles = ("How boats are mended", "A talk for sailors", "CTV News Article")
    page = "---\nlayout: page\ntitle: Media\n---\n\n" + "".join(
        f"---\n\n## {title}\n**Date:** May {number}, 2024  \n"
        f"[On air](https://harbour.example/{number})\n\n"
        for number, title in enumerate(titles, start=1)
    )
    assert len(read_entries(page)) == len(titles)
