"""Words of a line that are facts, and others: addresses, arrows, emoji, years, headings."""

from clippings.page_entries import read_entries
from clippings.values import Plain


def facts(page: str) -> list[dict[str, Plain]]:
    """The facts of each entry without its address and its guessed language."""
    return [
        {k: v for k, v in e.plain.items() if k not in ("url", "lang")} for e in read_entries(page)
    ]


def test_an_address_that_was_cut_short_is_no_title() -> None:
    page = (
        "# Press\n\n- Blick (25.09.2024) [https://blick.ch/wirt…](https://blick.ch/wirtschaft/1)\n"
    )
    assert facts(page) == [{"outlet": "Blick", "date": "2024-09-25"}]


def test_emoji_beside_a_name_are_no_part_of_it() -> None:
    page = "# Press\n\n- 📻 RTS - 26.09.2024 [Une émission de plus](https://rts.ch/1) 🎙️\n"
    assert facts(page) == [{"title": "Une émission de plus", "outlet": "RTS", "date": "2024-09-26"}]


def test_words_with_an_arrow_lead_to_what_the_heading_names() -> None:
    page = (
        "# Press\n\n<ul><li><p>Foo Wire</p><h2>General Availability</h2><p>It was launched.</p>"
        '<a href="https://foowire.com/1">Read the announcement &rarr;</a></li></ul>\n'
    )
    (found,) = facts(page)
    assert (found["title"], found["outlet"]) == ("General Availability", "Foo Wire")


def test_a_year_in_the_name_of_a_thing_is_no_date() -> None:
    page = (
        "# Press\n\n- [A piece about all this](https://foo.org/1)\n"
        "  It is now part of titles including Flight Simulator 2024.\n"
        "- [Another piece about this](https://foo.org/2), printed again in Foo 2023\n"
    )
    assert [one.get("date") for one in facts(page)] == [None, "2023"]


def test_a_day_wins_over_its_month() -> None:
    page = (
        "# Press\n\n- Foo Daily · October 2022: [A good piece](https://f.org/1), October 14, 2022\n"
    )
    assert facts(page) == [{"title": "A good piece", "outlet": "Foo Daily", "date": "2022-10-14"}]


def test_a_heading_is_the_outlet_only_where_most_links_lead_there() -> None:
    page = (
        "# Press\n\n## Acme\n\n- [Acme wins a prize again](https://time.com/1)\n"
        "- [What Acme is up to now](https://wired.com/2)\n- [We are hiring](https://acme.com/3)\n"
    )
    assert not any("outlet" in one for one in facts(page))


def test_the_line_with_the_date_is_no_title() -> None:
    page = (
        "# Press\n\n[**Super Hot, June 10, 2018**<br>**Interview with Ruby**](https://sh.com/1)\n"
    )
    assert facts(page) == [
        {"title": "Interview with Ruby", "outlet": "Super Hot", "date": "2018-06-10"}
    ]


def test_the_outlet_before_a_quoted_title_is_separated_from_it() -> None:
    page = '# Press\n\n- [Positive Magazine: "Meme Coworking"](https://positive-magazine.com/1)\n'
    (found,) = facts(page)
    assert (found["outlet"], found["title"]) == ("Positive Magazine", '"Meme Coworking"')


def test_running_text_above_a_list_is_no_entry_of_its_own() -> None:
    words = "word " * 30
    page = (
        "# Press\n\nSeen on [TV3](https://tv3.cat/1), [ABC](https://abc.es/2) and "
        f"[X](https://x.es/3) {words}\n\n- 1 May 2020 TV3: [The real title](https://tv3.cat/1)\n"
    )
    assert [one.get("title") for one in facts(page)].count("The real title") == 1
    assert len([one for one in read_entries(page) if one.plain["url"] == "https://tv3.cat/1"]) == 1


def test_dashes_do_not_break_running_text() -> None:
    words = (
        "Insiders test many improvements — including new filters, more titles and other things too"
    )
    page = f"# Press\n\n- [A title of words](https://foo.org/1)<br>{words}\n"
    assert facts(page)[0]["summary"] == words


def test_the_author_of_a_review_is_named_after_it() -> None:
    page = "# Press\n\n- 1 May 2020: [El País](https://elpais.com/1) Reseña de Rosa Mora\n"
    (found,) = facts(page)
    assert (found["outlet"], found["author"], found["kind"]) == ("El País", "Rosa Mora", "review")


CARD = '<li><h5>{}</h5><p>{}</p><a href="https://{}/1">Leer más</a></li>'


def test_headings_of_cards_are_outlets_where_most_of_them_are() -> None:
    cards = (
        CARD.format("La Verdad", "Un título de varias palabras", "laverdad.es"),
        CARD.format("El Mundo", "Otro título de palabras", "elmundo.es"),
        CARD.format("El País", "Un tercer título más", "elpais.com"),
        CARD.format("Cruce de caminos", "El cuarto de los títulos", "un.blog.example"),
    )
    found = facts(f"# Prensa\n\n<ul>{''.join(cards)}</ul>\n")[-1]
    assert found == {"title": "El cuarto de los títulos", "outlet": "Cruce de caminos"}


BLURB = (
    "The lab has unveiled a dashboard that pairs what is at hand near by with open data, and it"
    " lets everybody who lives there post what they need."
)


def test_running_text_above_read_more_is_no_title() -> None:
    item = '<li><p>{}</p><a href="https://foo.org/1">View Full Article</a></li>'
    assert facts(f"# Press\n\n<ol>{item.format(BLURB)}</ol>\n") == [{"summary": BLURB.rstrip(".")}]
    assert facts(f"# Press\n\n<ol>{item.format(f'“{BLURB}”')}</ol>\n") == [{"quote": BLURB}]


def test_blocks_between_rules_belong_together() -> None:
    parts = "\n\n---\n\n".join(
        f'[**A piece number {number}**](https://foo.org/{number})\n\n"{BLURB}"\n\n![]({number}.png)'
        for number in range(3)
    )
    assert facts(f"# Press\n\n---\n\n{parts}\n") == [
        {"title": f"A piece number {number}", "quote": BLURB, "image": f"{number}.png"}
        for number in range(3)
    ]


def test_rules_part_nothing_where_a_part_lists_several_pieces() -> None:
    listed = "\n".join(f"- [A piece number {n}](https://foo.org/{n})" for n in (1, 2))
    page = f"# Press\n\n{listed}\n\n---\n\n[A third](https://foo.org/3)\n\n---\n\n[x](https://f.org/4)\n"
    assert [one.get("title") for one in facts(page)][:2] == ["A piece number 1", "A piece number 2"]


def test_a_shortcode_with_words_and_an_address_is_a_link() -> None:
    call = '{{< extlink "Lees meer" "https://trouw.nl/1" >}}'
    page = f"# Pers\n\nTrouw (2019): Een goed verhaal. {call}\n"
    (entry,) = read_entries(page)
    assert entry.plain == {
        "url": "https://trouw.nl/1",
        "title": "Een goed verhaal",
        "outlet": "Trouw",
        "date": "2019",
    }
    line = entry.part("line")
    address = line and line.slot("address")
    assert address
    assert page[slice(*address)] == "https://trouw.nl/1"


def test_one_text_of_links_to_several_sites_is_no_title() -> None:
    titles = ("Бібліотека на колесах", "Книжки для всіх", "Читання у дворі")
    cards = "".join(
        CARD.format(title, f"Газета {number}", f"{number}.example").replace(
            "Leer más", "Читати статтю"
        )
        for number, title in enumerate(titles)
    )
    found = facts(f"# ЗМІ\n\n<ul>{cards}</ul>\n")
    assert tuple(one["title"] for one in found) == titles


def test_a_word_in_quotation_marks_is_a_part_of_the_title() -> None:
    page = (
        "# Presse\n\n{} (2019): Warum {} kein Ort für alle ist. [Online lesen](https://taz.de/1)\n"
    )
    assert facts(page.format("taz", "„Heimat“")) == [
        {"title": "Warum „Heimat“ kein Ort für alle ist", "outlet": "taz", "date": "2019"}
    ]
    ended = "# Presse\n\ntaz (2019): Ein Lob der „Langsamkeit“. [Online lesen](https://taz.de/1)\n"
    assert facts(ended)[0]["title"] == "Ein Lob der „Langsamkeit“"


def test_a_line_that_only_names_a_site_is_no_piece_among_others() -> None:
    listed = "\n".join(f"- [A piece number {n}](https://foo.org/{n})" for n in range(4))
    page = f"# Press\n\nOn joining [Acme](https://acme.com)\n\n{listed}\n"
    assert [one.get("title") for one in facts(page)] == [f"A piece number {n}" for n in range(4)]


def test_a_part_of_the_link_ends_with_the_comma_inside_its_stress() -> None:
    page = "# Presse\n\n- [*Île de Nantes, 2001-2010,* Archistorm, juillet 2011](https://a.org/1)\n"
    assert facts(page)[0]["title"] == "Île de Nantes, 2001-2010"


def test_a_title_in_quotation_marks_and_its_author_may_be_one_link() -> None:
    page = (
        "# Press\n\n"
        "- *The Courier*, 2 May 2004, [“Radical Video” by Ada Lovelace](https://courier.example/1)\n"
        "- *The Gazette*, 3 May 2004, [“A Show” by Jo Example](https://gazette.example/2)\n"
        "- *The Echo*, 4 May 2004, [Made by hand](https://echo.example/3)\n"
    )
    found = [dict(one.plain) for one in read_entries(page)]
    assert [(one["title"], one.get("author")) for one in found] == [
        ("Radical Video", "Ada Lovelace"),
        ("A Show", "Jo Example"),
        ("Made by hand", None),
    ]


def test_a_table_whose_first_words_say_whose_a_picture_is_may_list_press() -> None:
    rows = "".join(
        f"<tr><td>Photo by Ada Lovelace</td><td>{'Press for a paper on foxes. ' * 6}"
        f'<a href="https://{name}.example/1">{name.title()}</a></td></tr>'
        for name in ("courier", "gazette", "echo")
    )
    found = list(read_entries(f"# Press\n\n<table>{rows}</table>\n"))
    assert len(found) == 3
