"""Authors at the place where most lines name a person."""

from clippings.page_entries import read_entries

PEOPLE = ("Jo Doe", "Ann Roe", "Max van der Berg", "Zoë Smith and Al Jones")


def read(*lines: str) -> list[tuple[object, object]]:
    """Author and outlet of each line."""
    page = "# Press\n\n" + "".join(f"- {line}\n" for line in lines)
    return [(e.plain.get("author"), e.plain.get("outlet")) for e in read_entries(page)]


def test_between_outlet_and_date() -> None:
    hosts = ("reuters.com", "forbes.com", "rff.org", "enews.example")
    outlets = ("Reuters", "Forbes", "RFF Blog", "E News")
    lines = [
        f'{outlet}, {who}, May {n}, 2020, ["A title of some words"](https://{host}/{n})'
        for n, (host, outlet, who) in enumerate(zip(hosts, outlets, PEOPLE, strict=True), 1)
    ]
    authors = ["Jo Doe", "Ann Roe", "Max van der Berg", ["Zoë Smith", "Al Jones"]]
    assert read(*lines) == list(zip(authors, outlets, strict=True))


def test_before_the_outlet_in_a_link_whose_title_is_in_italics() -> None:
    outlets = ("VU", "Le Devoir", "C Magazine", "Canadian Art")
    lines = [
        f"[*A title, and more of it*, {who}, {outlet} 201{n}](/press/{n}.pdf)"
        for n, (who, outlet) in enumerate(zip(PEOPLE, outlets, strict=True))
    ]
    authors = ["Jo Doe", "Ann Roe", "Max van der Berg", ["Zoë Smith", "Al Jones"]]
    assert read(*lines) == list(zip(authors, outlets, strict=True))


def test_repeated_names_and_names_of_hosts_are_outlets() -> None:
    lines = [
        "[A title of one](https://canadianart.ca/1), Canadian Art",
        "[A title of two](https://artreview.com/2), Art Review",
        "[A title of three](https://dieseite.example/3), Die Seite",
        "[A title of four](https://canadianart.ca/4), Canadian Art",
    ]
    assert read(*lines) == [
        (None, "Canadian Art"),
        (None, "Art Review"),
        (None, "Die Seite"),
        (None, "Canadian Art"),
    ]


def test_words_before_a_dash_are_no_family_name() -> None:
    line = '_Fast Company_, World Ideas - "[A title of one](https://www.fastcompany.com/1)"'
    assert read(line) == [(None, "Fast Company")]


def test_the_one_person_left_beside_a_sure_outlet_is_the_author() -> None:
    lines = [
        "[A title of one](https://a.example/1) — Jo Doe. March 16, 2023. *Snow Center*",
        "[A title of two](https://b.example/2) — Ann Roe. March 8, 2023. *Ink Podcast*",
        "[A title of three](https://c.example/3) — March 1, 2023. *Earth Data*",
        "[A title of four](https://d.example/4) — Zoë Smith. May 8, 2021. *Nature*",
        "[A title of five](https://e.example/5) — Mozilla. May 3, 2021. *Medium*",
        "[A title of six](https://f.example/6) — Mozilla. May 2, 2021. *Medium*",
    ]
    assert read(*lines) == [
        ("Jo Doe", "Snow Center"),
        ("Ann Roe", "Ink Podcast"),
        (None, "Earth Data"),
        ("Zoë Smith", "Nature"),
        (None, "Medium"),
        (None, "Medium"),
    ]


def test_headings_of_cards_are_no_authors() -> None:
    titles = ("مكتبة على ظهر جمل", "كتب في الصحراء", "قارئ الرمال", "حكايات البحر")
    cards = "".join(
        f"<li><h3>{title}</h3><p>المدن</p><a href='https://a{n}.example/1'>اقرأ المقال</a></li>"
        for n, title in enumerate(titles)
    )
    found = read_entries(f"# في الصحافة\n\n<ul>{cards}</ul>\n")
    assert [one.plain["title"] for one in found] == list(titles)
    assert not any("author" in one.plain for one in found)


def test_the_word_for_a_magazine_begins_no_name_of_a_person() -> None:
    for magazine in ("Rivista Neve", "Revista Nieve", "Revue Neige", "Zeitschrift Schnee"):
        line = f"[A title of one](docs/one.pdf) (by Jo Doe, {magazine}, May 2013)"
        assert read(line) == [("Jo Doe", magazine)]


def test_authors_who_are_cited_with_initials_stand_before_a_date_in_brackets() -> None:
    assert read(
        "**[CINCO RAZONES](https://a.example/1)**. La Silla Alta. Doe-Roe, G. & Moe, C. (2022).",
        "**[TRES CONSEJOS](https://b.example/2)**. El Faro. Moe, C. B. (2021).",
    ) == [(["G. Doe-Roe", "C. Moe"], "La Silla Alta"), ("C. B. Moe", "El Faro")]


def test_an_author_may_end_the_words_of_a_link_after_a_comma() -> None:
    assert read(
        "[A title of one, Snow Center, by Jo Doe](https://snowcenter.example/1)",
        "[A title of two, Ink Weekly](https://inkweekly.example/2)",
        "[A title of three, Earth Data](https://earthdata.example/3)",
    ) == [("Jo Doe", "Snow Center"), (None, "Ink Weekly"), (None, "Earth Data")]


def test_persons_left_below_headings_that_name_outlets_are_authors() -> None:
    page = (
        "# Press\n\n## Wired\n\n**[A first title](https://wired.com/1)** — Jo Doe, May 2021\n\n"
        "## The Verge\n\n**[The second title](https://theverge.com/2)** — May 2020\n\n"
        "## Le Monde\n\n**[A third title](https://lemonde.fr/3)** — Ann Roe, May 2019\n"
    )
    found = [(one.plain["outlet"], one.plain.get("author")) for one in read_entries(page)]
    assert found == [("Wired", "Jo Doe"), ("The Verge", None), ("Le Monde", "Ann Roe")]


def test_a_lone_person_is_the_author_where_the_name_is_common() -> None:
    page = (
        "# Press\n\n- [A first title](https://wired.com/1), *Wired*, Anna Miller, May 4, 2021\n"
        "- [The second title](https://theverge.com/2), *The Verge*, June 1, 2020\n"
        "- [A third title](https://lemonde.fr/3), *Le Monde*, July 2, 2019\n"
    )
    assert [one.plain.get("author") for one in read_entries(page)] == ["Anna Miller", None, None]


def test_neither_issues_nor_towns_are_authors() -> None:
    page = (
        "# Press\n\n"
        "- Planet Magazine [Rivers renewed](https://planet.example/a) (Fall Issue, 2021)\n"
        "- [Named Director](https://campus.example/b), University of California, San Diego, 2020\n"
    )
    assert [one.plain.get("author") for one in read_entries(page)] == [None, None]
