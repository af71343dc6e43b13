"""Lists of coverage as people write them: one line each, its facts in any order."""

import pytest

from clippings.page_entries import read_entries
from clippings.values import Plain

URL = "https://www.theguardian.com/2021/may/04/a-piece"
TITLE = "A very good piece about us"


def facts(page: str) -> list[dict[str, Plain]]:
    """The facts of each entry; the address and a language that is guessed are left out."""
    guessed = ("url", "lang", "section")
    return [{k: v for k, v in e.plain.items() if k not in guessed} for e in read_entries(page)]


FULL = {"title": TITLE, "outlet": "The Guardian", "date": "2021-05-04"}


@pytest.mark.parametrize(
    "line",
    [
        f"- [{TITLE}]({URL}) (The Guardian, May 4, 2021)",
        f"- [{TITLE}]({URL}) – The Guardian, 4 May 2021",
        f"- [{TITLE}]({URL}), *The Guardian*, 04.05.2021",
        f"- **The Guardian**. [{TITLE}]({URL}) 4 May, 2021.",
        f"- **The Guardian** [{TITLE}]({URL}) May 4th, 2021",
        f"- 2021-05-04: [{TITLE}]({URL}) in The Guardian",
        f"- 2021-05-04 The Guardian: [{TITLE}]({URL})",
        f"- The Guardian (May 4, 2021): [{TITLE}]({URL})",
        f"- The Guardian | [{TITLE}]({URL}) | 2021/05/04",
        f"- [The Guardian: {TITLE}]({URL}) (4 May 2021)",
        f"- [{TITLE} | The Guardian]({URL}), 4 May 2021",
        f"- [The Guardian-May 4, 2021: {TITLE}]({URL})",
        f"- [The Guardian]({URL}) – {TITLE} – 4 May 2021",
        f'- [The Guardian]({URL}): "{TITLE}", May 4, 2021',
        f'- "{TITLE}", The Guardian, May 4, 2021. [Link]({URL})',
        f"- {TITLE} – The Guardian – May 4, 2021 – [read more]({URL})",
        f"- The Guardian, May 4, 2021: {TITLE} <{URL}>",
        f"- [{TITLE}]({URL})  \n  The Guardian, May 4, 2021",
        f"- [{TITLE}]({URL})\n  - The Guardian\n  - May 4, 2021",
        f"May 4, 2021 – The Guardian\\\n[{TITLE}]({URL})",
        f"[{TITLE}]({URL})\n*The Guardian*, May 4, 2021",
        f"[{TITLE}]({URL})\n\nThe Guardian | May 4, 2021",
        f"**May 4, 2021, The Guardian**\n\n[{TITLE}]({URL})",
        f"### [{TITLE}]({URL})\n\n*The Guardian*, May 4, 2021",
        f"### {TITLE}\n\nThe Guardian, May 4, 2021\n\n[Read more]({URL})",
        "| Date | Outlet | Title |\n|---|---|---|\n"
        f"| 4 May 2021 | The Guardian | [{TITLE}]({URL}) |",
        f"<ul>\n<li>May 4, 2021: <a href='{URL}'>{TITLE}</a>, <em>The Guardian</em></li>\n</ul>",
        f'<div class="card">\n<h3>{TITLE}</h3>\n<p><b>May 4, 2021</b> The Guardian</p>\n'
        f'<a href="{URL}">Learn more</a>\n</div>',
        f"## 2021\n\n- The Guardian, May 4, 2021: [{TITLE}]({URL})",
        f"## The Guardian\n\n- [{TITLE}]({URL}) (May 4, 2021)",
    ],
)
def test_the_facts_stand_in_any_order(line: str) -> None:
    assert facts(f"# In the press\n\n{line}\n") == [FULL]


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (f"- [{TITLE}]({URL})", {"title": TITLE}),
        (f"- {URL}", {}),
        (f"- [The Guardian]({URL})", {"outlet": "The Guardian"}),
        (f"- The Guardian: {URL}", {"outlet": "The Guardian"}),
        (f"- [here]({URL})", {}),
        (f"## 2019\n\n- [{TITLE}]({URL})", {"title": TITLE, "date": "2019"}),
        (f"- [radio] {URL}", {"kind": "radio"}),
        (f"- Podcast: [{TITLE}]({URL})", {"kind": "podcast", "title": TITLE}),
        (f"- [{TITLE}]({URL}) (p. 8-9)", {"title": TITLE, "pages": "8-9"}),
        (f"- [{TITLE}]({URL}), p122-139", {"title": TITLE, "pages": "122-139"}),
        (f"- [{TITLE}]({URL}) by Ada Lovelace", {"title": TITLE, "author": "Ada Lovelace"}),
        (
            f"- [{TITLE}]({URL}) by J. R. Lovelace. The Guardian",
            {"title": TITLE, "author": "J. R. Lovelace", "outlet": "The Guardian"},
        ),
        (
            f"- [{TITLE}]({URL}) by Ada Lovelace and Émile Zola",
            {"title": TITLE, "author": ["Ada Lovelace", "Émile Zola"]},
        ),
        (f"- [{TITLE}]({URL}) (October 2009)", {"title": TITLE, "date": "2009-10"}),
        (f"- [{TITLE}]({URL}) (paywall)", {"title": TITLE, "access": "paid"}),
        (f"- [{TITLE}]({URL}) (n/a 2019)", {"title": TITLE, "date": "2019"}),
        (f"- [{TITLE}](scans/a.pdf)", {"title": TITLE, "file": "scans/a.pdf"}),
        (f"- [{TITLE}](https://youtu.be/x?t=620)", {"title": TITLE, "start": "10:20"}),
        (f"- [{TITLE}]({URL}) ([archived](https://archive.example/1))",
         {"title": TITLE, "archive": "https://archive.example/1"}),
        (f"- [{TITLE}]({URL}) ([English translation](https://b.example/1))",
         {"title": TITLE, "links": {"url": "https://b.example/1", "rel": "translation"}}),
        (f"- [{TITLE}]({URL}) on [The Guardian](https://www.theguardian.com/)",
         {"title": TITLE, "outlet": "The Guardian"}),
        (f"- ![](shots/a.png) [{TITLE}]({URL})", {"title": TITLE, "image": "shots/a.png"}),
    ],
)  # fmt: skip
def test_what_is_not_stated_stays_missing(line: str, told: dict[str, Plain]) -> None:
    assert facts(f"# In the press\n\n{line}\n") == [told]


@pytest.mark.parametrize(
    ("line", "lang"),
    [
        ("## French\n\n- https://a.example/1", "fr"),
        ("## Presse (français)\n\n- https://a.example/1", "fr"),
        ("- [Titel](https://a.example/1) (in German)", "de"),
        ("- [Die Zeit](https://zeit.de/1) “A title of ours.” In German.", "de"),
        ("- [Titel](https://a.example/1) (German)", "de"),
        ("- [Titel](https://a.example/1), in Hebrew", "he"),
        ("- [Titel](https://a.example/1) [pt]", "pt"),
    ],
)
def test_languages_are_told_by_headings_and_remarks(line: str, lang: str) -> None:
    (entry,) = read_entries(f"# Press\n\n{line}\n")
    assert entry.plain["lang"] == lang


def test_several_links_of_one_outlet_are_several_clippings() -> None:
    page = "# Press\n\n- **Der Standard: [#1](https://a.example/1) [#2](https://a.example/2)**\n"
    assert [entry.plain["url"] for entry in read_entries(page)] == [
        "https://a.example/1",
        "https://a.example/2",
    ]
    assert facts(page) == [{"outlet": "Der Standard"}] * 2


def test_by_leads_to_an_outlet_that_is_no_person_and_is_no_part_of_its_name() -> None:
    lines = "".join(
        f"[{title}](https://a{n}.example/1)\n<br>\n*By {name}*\n<br>\n<br>\n"
        for n, (title, name) in enumerate(
            (
                ("Spotlight on a network of readers", "CPN"),
                ("Bridging science and policy in the town", "Science Policy Group @ UCLA"),
                ("A walk along the river with its makers", "The Guardian"),
            )
        )
    )
    assert [one.get("outlet") for one in facts(f"# Media\n\n{lines}")] == [
        "CPN",
        "Science Policy Group @ UCLA",
        "The Guardian",
    ]


def test_a_list_of_outlets_is_several_clippings() -> None:
    page = "# Press\n\nCovered by [Wired](https://www.wired.com/1) and [taz](https://taz.de/2).\n"
    assert facts(page) == [{"outlet": "Wired"}, {"outlet": "taz"}]


def test_the_other_dates_of_the_page_tell_how_a_date_is_read() -> None:
    page = f"# Press\n\n- [One]({URL}/1) 05/04/2021\n- [Two]({URL}/2) 20/05/2021\n"
    assert [entry.plain["date"] for entry in read_entries(page)] == ["2021-04-05", "2021-05-20"]


def test_a_date_that_can_be_two_is_left_and_reported() -> None:
    (entry,) = read_entries(f"# Press\n\n- [{TITLE}]({URL}) 05/04/2021\n")
    assert "date" not in entry.plain
    assert [finding.message for finding in entry.findings] == [
        "'05/04/2021' can be read as 2021-04-05 or 2021-05-04: the clipping is left without a date"
    ]


def test_lines_that_stand_alike_are_read_alike() -> None:
    lines = "".join(
        f"{day}.05.2021 – {outlet}\\\n[{title}](https://{day}.example/a)\n\n"
        for day, outlet, title in (
            (11, "Alfa", "Erstens"),
            (12, "Beta Zeitung", "Zweitens"),
            (13, "Gamma", "Drittens"),
            (14, "re:publica 2021", "Viertens"),
        )
    )
    read = facts(f"# Presse\n\n{lines}")
    assert [entry["outlet"] for entry in read] == [
        "Alfa",
        "Beta Zeitung",
        "Gamma",
        "re:publica 2021",
    ]


def test_what_was_only_printed_has_no_address() -> None:
    linked = "".join(f"- [{name}](https://{name}.example/1), 1 May 2021\n" for name in "abc")
    page = f'# Press\n\n{linked}- *Die Zeit*: "{TITLE}", 4 May 2021, p. 8\n'
    assert facts(page)[-1] == {
        "title": TITLE,
        "outlet": "Die Zeit",
        "date": "2021-05-04",
        "pages": "8",
    }


def test_a_second_line_with_a_scan_belongs_to_the_first() -> None:
    page = (
        f"# Press\n\n<p><a href='{URL}/1'>First piece</a><br><a href='{URL}/1.pdf'>PDF</a><br>\n"
        f"<a href='{URL}/2'>Second piece</a><br><a href='{URL}/2.pdf'>PDF</a></p>\n"
    )
    assert [entry.plain["links"] for entry in read_entries(page)] == [
        {"url": f"{URL}/1.pdf", "rel": "full-text"},
        {"url": f"{URL}/2.pdf", "rel": "full-text"},
    ]


@pytest.mark.parametrize(
    "line",
    [
        f"- [{TITLE}]({URL}), published by The Guardian, May 4, 2021",
        f"[{TITLE}]({URL})\n\nPublished on The Guardian. May 4, 2021",
        f"[{TITLE}]({URL})\n\nErschienen in The Guardian vom 4.5.2021",
        f"- [{TITLE}]({URL}) in der The Guardian vom 4.5.2021",
        f"- [{TITLE}]({URL}), in the newspaper The Guardian, Tuesday 4 May 2021",
        f"- [{TITLE}]({URL}), Sul quotidiano The Guardian, 4 May 2021",
        f"- {TITLE} ([The Guardian]({URL})), 4 May 2021",
        f"- [{TITLE}]({URL}) on\n  [The Guardian](https://www.theguardian.com), 4 May 2021",
        f"- [{TITLE}]({URL}) | The Guardian | 4 May 2021",
    ],
)
def test_words_that_lead_to_the_name_or_the_date_are_no_part_of_it(line: str) -> None:
    assert facts(f"# Press\n\n{line}\n") == [FULL]


def test_where_bars_part_a_comma_does_not() -> None:
    page = f"# Press\n\n- [{TITLE}]({URL}) | CityLab, The Atlantic | 4 May 2021\n"
    assert facts(page)[0]["outlet"] == "CityLab, The Atlantic"


def test_links_below_a_linked_heading_belong_to_it() -> None:
    page = (
        "# Press\n\n#### [A good piece about us](https://cnet.com/1)\n\n"
        "Published on CNET. Based on:\n\n- [The paper](https://journal.example/1), Doe\n"
        "- [The other](https://journal.example/2)\n\n"
        "#### [A second piece](https://space.com/2)\n\nPublished on Space.com.\n"
    )
    first, second = facts(page)
    assert (first["outlet"], second["outlet"]) == ("CNET", "Space.com")
    assert first["links"] == [
        {"url": "https://journal.example/1", "rel": "related"},
        {"url": "https://journal.example/2", "rel": "related"},
    ]


def test_words_before_a_name_are_no_title() -> None:
    page = (
        "# Press\n\n- Le reportage de [Canal Alpha](https://canalalpha.ch/1)\n"
        "- Sur le site de [RFJ](https://rfj.ch/2)\n"
        "- Dans [Couleurs Locales](https://rts.ch/3) aussi\n"
    )
    assert [(one.get("title"), one.get("outlet")) for one in facts(page)] == [
        (None, "Canal Alpha"),
        (None, "RFJ"),
        (None, "Couleurs Locales"),
    ]


@pytest.mark.parametrize(
    ("line", "outlet"),
    [
        ("Jo Doe wrote about the project for Slate: [“{0}”]({1})", "Slate"),
        ("Un article de Jo Doe dans le Journal de Québec. [{0}.]({1})", "Journal de Québec"),
        ("Listen to [{0}]({1}) for ABC Radio", "ABC Radio"),
    ],
)
def test_a_name_at_the_end_of_running_words_is_the_outlet(line: str, outlet: str) -> None:
    text = line.format("A title of ours", "https://a.example/1")
    assert facts(f"# Press\n\n- {text}\n")[0]["outlet"] == outlet


def test_a_link_is_a_title_where_nearly_all_others_are() -> None:
    line = "- {n}/1/13: [{title}](https://{host}/{n}) – {outlet}\n"
    rows = (
        ("A title about us", "ulster.example", "Ulster Business"),
        ("Tech Britain Coverage", "techbritain.com", "TechBritain"),
        ("A third piece on us", "syncni.com", "SyncNI"),
        ("Hackathon set for May", "bbc.co.uk", "BBC News"),
        ("The belfast hub", "newsletter.co.uk", "Newsletter"),
    )
    page = "".join(
        line.format(n=n, title=title, host=host, outlet=outlet)
        for n, (title, host, outlet) in enumerate(rows, 13)
    )
    found = [(one["title"], one["outlet"]) for one in facts(f"# Press\n\n{page}")]
    assert found == [(title, outlet) for title, _host, outlet in rows]


def test_a_year_in_a_quoted_title_is_no_date_of_the_piece() -> None:
    page = '# Press\n\n- [VICE](https://vice.com/1), "Art at the 2015 Showcase," Jo Doe, 2016.\n'
    assert facts(page)[0]["date"] == "2016"
    assert facts(page)[0]["title"] == "Art at the 2015 Showcase"


def test_words_that_are_all_kinds_are_the_kind() -> None:
    page = "# Press\n\n- Video podcast, [A title of ours](https://a.example/1) for Kapow, 14/1/26\n"
    assert facts(page) == [
        {"title": "A title of ours", "outlet": "Kapow", "date": "2026-01-14", "kind": "podcast"}
    ]


def test_a_date_at_the_end_of_the_link_is_no_part_of_the_title() -> None:
    page = (
        "# Press\n\n- Comment on [A long talk of ours, 25/11/25](https://a.example/1), 25/11/25.\n"
    )
    assert facts(page) == [
        {"title": "A long talk of ours", "date": "2025-11-25", "note": "Comment"}
    ]


def test_a_name_does_not_begin_with_a_word_that_leads_on() -> None:
    page = (
        "# Press\n\n- [A title of ours](https://a.example/1), with Jo Doe for Net Support, 2025\n"
    )
    assert facts(page)[0]["outlet"] == "Net Support"


def test_the_link_behind_posted_by_names_the_outlet() -> None:
    page = (
        "# In the news\n\n<u>A title of some words</u>\n<br><font>March, 8, 2021</font>\n"
        '<font size="1">(Posted by <a href="https://www.kdischool.ac.kr/1">School of Public Policy '
        "and Management News Center</a>)</font>\n"
    )
    assert facts(page) == [
        {
            "title": "A title of some words",
            "outlet": "School of Public Policy and Management News Center",
            "date": "2021-03-08",
        }
    ]


def test_a_line_in_capitals_over_links_is_a_heading() -> None:
    page = (
        "# Prensa\n\nOBRAS Y MÁS<br>\n[Una nota sobre ello](https://a.example/1)<br>\n"
        "[Otra nota de ello](https://b.example/2)<br>\n"
    )
    (one, two) = read_entries(page)
    assert (one.plain["title"], two.plain["title"]) == ("Una nota sobre ello", "Otra nota de ello")
    assert "outlet" not in one.plain


def test_a_title_whose_address_was_left_out_is_kept() -> None:
    lines = (
        f'AMNY – "[A lawsuit of a kind]()" 05.26.2022\n\nTimes – "[{TITLE}]({URL})" 05.25.2022\n'
    )
    page = f"# Press\n\n{lines}"
    assert facts(page)[0] == {
        "title": "A lawsuit of a kind",
        "outlet": "AMNY",
        "date": "2022-05-26",
    }


def test_links_above_the_heading_that_announces_press_are_no_press() -> None:
    page = (
        '<div><h1>Jo Doe</h1><p><a href="https://www.harvard.edu/">Harvard</a></p></div>\n\n'
        f"### Press\n- [{TITLE}]({URL}) -- The Guardian, May 4, 2021\n"
    )
    assert facts(page) == [FULL]


def test_our_own_press_release_and_the_credit_of_a_picture_are_no_coverage() -> None:
    release = (
        "Press Release\nFor Immediate Release\n\nhttp://www.ourfest.example/\n\nAll are invited."
    )
    assert facts(release) == []
    credit = f"# Press\n\n- [{TITLE}]({URL})\n\n[Photo](https://pictures.example/1) by J. D.\n"
    assert [one["title"] for one in facts(credit)] == [TITLE]


def test_the_form_that_most_links_have_tells_their_outlets() -> None:
    page = (
        "# Press\n\n- [How it began (The Guardian)](https://theguardian.com/1)\n"
        "- [How it went on (Le Monde)](https://lemonde.fr/2)\n"
        "- [How it ended (Some Paper)](https://a.example/3)\n"
    )
    assert [(one["title"], one["outlet"]) for one in facts(page)] == [
        ("How it began", "The Guardian"),
        ("How it went on", "Le Monde"),
        ("How it ended", "Some Paper"),
    ]


@pytest.mark.parametrize(
    "line",
    [
        '* Doe, Laura. "[Bots in a museum](https://example.org/a)." *The Planet*. 3 May 2021.',
        "* [Bots in a museum](https://example.org/a), *The Planet* (Sydney), 3 May 2021",
        "* [Bots in a museum](https://example.org/a), *The Planet*, 3 May 2021, in Colorado",
        "* [Bots in a museum](https://example.org/a) – Maria – *The Planet*, 3 May 2021",
    ],
)
def test_a_name_that_some_small_language_bears_tells_none(line: str) -> None:
    [entry] = read_entries(f"# Press\n\n{line}\n")

    assert entry.plain.get("lang") in (None, "en")


def test_a_paper_called_for_a_country_tells_no_language() -> None:
    page = f"# Press\n\n## Times of India\n\n[{TITLE}](https://timesofindia.com/1)\n"
    (entry,) = read_entries(page)
    assert entry.plain["outlet"] == "Times of India"
    assert entry.plain.get("lang") in (None, "en")


def test_under_the_name_of_an_outlet_links_are_titles() -> None:
    page = (
        "# Press\n\n### PBS\n\n- [Our app on PBS IdeaLab](https://www.pbs.org/idealab/1)\n"
        "- [Safety for all](https://www.pbs.org/2)\n"
    )
    assert [(one["title"], one["outlet"]) for one in facts(page)] == [
        ("Our app on PBS IdeaLab", "PBS"),
        ("Safety for all", "PBS"),
    ]


def test_a_long_quotation_below_the_outlet_is_kept() -> None:
    words = "One of the finest things that we have seen for a very long time, and more. " * 3
    page = (
        f'<div><strong><a href="{URL}">{TITLE}</a></strong><br>\n'
        f"<em>The Guardian – May 4, 2021</em>\n<p>“{words.strip()}”</p></div>\n"
    )
    (found,) = facts(f"# Press\n\n{page}")
    assert found["quote"] == words.strip()


@pytest.mark.parametrize(
    "words",
    [
        "Ver artículo completo",
        "Read the full story",
        "Read the Press Release",
        "View gallery",
        "Zum Beitrag",
        "Lire l'article",
        "Leia mais",
    ],
)
def test_ways_of_saying_read_on_name_nothing(words: str) -> None:
    found = facts(f"# Press\n\n- The Guardian: {TITLE}, 4 May 2021. [{words}]({URL})\n")
    assert found == [FULL]


@pytest.mark.parametrize(
    "line",
    [
        f"- May 4: [{TITLE}]({URL}), The Guardian",
        f"- [{TITLE}]({URL}), The Guardian (4 May)",
        f"- 04.05.: [{TITLE}]({URL}), The Guardian",
    ],
)
def test_the_heading_tells_the_year_of_a_day(line: str) -> None:
    before = "- [Another piece](https://www.lemonde.fr/a), Le Monde, 3 May 2020"
    assert facts(f"## 2021\n\n{line}\n\n## 2020\n\n{before}\n")[0] == FULL


def test_a_day_whose_year_nobody_tells_is_no_outlet() -> None:
    (entry,) = facts(f"- May 4: [{TITLE}]({URL}), The Guardian\n")
    assert entry == {
        "title": TITLE,
        "outlet": "The Guardian",
        "note": "date as given: May 4",
    }


def test_the_year_of_a_heading_that_speaks_of_press_is_that_of_its_links() -> None:
    page = "# We in the press\n\n## 2022 Coverage\n\n- [A title](https://a.example/1)\n"
    assert facts(page) == [{"title": "A title", "date": "2022"}]


def test_what_stands_before_a_bar_in_a_heading_announces_press() -> None:
    heading = "# Press · Jo Doe, a consultant of brands and a strategist for many years"
    assert facts(f"{heading}\n\n- [A title](https://a.example/1)\n") == [{"title": "A title"}]


def test_the_name_in_bold_of_a_list_item_over_others_is_their_outlet() -> None:
    page = (
        "# Media\n\n* The **Investors' Chronicle** (of a group) runs a series on it:\n"
        "  * [Snake oil funds](https://www.investorschronicle.co.uk/1)\n"
        "  * [The worst losses](https://www.investorschronicle.co.uk/2)\n"
    )
    assert [(one["title"], one["outlet"]) for one in facts(page)] == [
        ("Snake oil funds", "Investors' Chronicle"),
        ("The worst losses", "Investors' Chronicle"),
    ]


def test_where_a_piece_was_taken_over_is_told_below_it() -> None:
    page = (
        "# Press\n\n* Salon: [This is a title](https://www.salon.com/1)\n"
        "  * taken over by [Alternet](https://www.alternet.org/2) and [Wire](https://w.example/3)\n"
    )
    (found,) = facts(page)
    assert found["outlet"] == "Salon"
    assert found["links"] == [
        {"url": "https://www.alternet.org/2", "rel": "related"},
        {"url": "https://w.example/3", "rel": "related"},
    ]


def test_a_row_of_a_table_without_a_link_was_in_print() -> None:
    rows = "".join(f"| 201{n} | *Paper* | [A title](https://a.example/{n}) |\n" for n in range(3))
    head = "| Year | Outlet | Article |\n|---|---|---|\n"
    page = f"# Press\n\n{head}{rows}| 2019 | *Il Sole* | Una storia lunga |\n"
    assert facts(page)[3:] == [{"title": "Una storia lunga", "outlet": "Il Sole", "date": "2019"}]


def test_citations_of_articles_are_read() -> None:
    page = (
        "# Press\n\nBiever, C. (2011, 2 April). [Does this machine show it?](https://a.example/1) "
        "The New Scientist, 210, 10-11.\n\n"
    )
    (found,) = facts(page)
    assert (found["author"], found["date"], found["outlet"]) == (
        "C. Biever",
        "2011-04-02",
        "The New Scientist",
    )


@pytest.mark.parametrize(
    ("behind", "outlet"), [("by Forbes", "Forbes"), ("with Channels TV", "Channels TV")]
)
def test_the_outlet_behind_by_is_no_author(behind: str, outlet: str) -> None:
    (found,) = facts(f"# Press\n\n* [A title of one]({URL.replace('theguardian', 'a')}) {behind}\n")
    assert found == {"title": "A title of one", "outlet": outlet}


def test_whom_the_host_is_called_for_is_no_author_though_the_name_is_like_one() -> None:
    page = "# Press\n\n* [Cómo educar a los nuestros](https://www.elmundo.es/1), by El Mundo\n"
    (found,) = facts(page)
    assert found["outlet"] == "El Mundo"
    assert "author" not in found


def test_a_name_that_ends_in_online_is_no_label() -> None:
    page = "# Press\n\n- **Anzeiger Online:** [Ein Verein räumt auf](https://anzeiger.example/1)\n"
    (found,) = facts(page)
    assert (found["outlet"], found["title"]) == ("Anzeiger Online", "Ein Verein räumt auf")


def test_words_in_quotation_marks_within_a_blurb_stay_in_it() -> None:
    blurb = 'There is a reason why "a long word" is more a piece of trivia than vital to all of us'
    page = f'<div><a href="{URL}"><b>{TITLE}</b><br><i>The Guardian</i><br>{blurb}</a></div>\n'
    (found,) = facts(f"# Press\n\n{page}")
    assert found["summary"] == blurb


@pytest.mark.parametrize(
    ("line", "more"),
    [
        (f"- 2021: Interview in [The Guardian]({URL})", {"kind": "interview"}),
        (f"- 2021: Podcast with [The Guardian]({URL}), from 10:09", {"kind": "podcast"}),
        (f"- 2021: Mentioned in [The Guardian]({URL})", {"kind": "mention"}),
        (f"- 2021: Comment in [The Guardian]({URL})", {"note": "Comment"}),
        (f"- 2021: Reading at [The Guardian]({URL}), from 10:09", {"note": "Reading; from 10:09"}),
    ],
)
def test_a_word_that_leads_to_the_outlet_tells_the_kind(line: str, more: dict[str, Plain]) -> None:
    start = {"start": "10:09"} if more == {"kind": "podcast"} else {}
    assert facts(f"{line}\n") == [{"outlet": "The Guardian", "date": "2021", **start, **more}]


def test_the_words_of_a_picture_stay_with_it() -> None:
    (entry,) = facts(f"- ![The front page](a.png) [{TITLE}]({URL}), The Guardian\n")
    assert entry["image"] == {"src": "a.png", "alt": "The front page"}


@pytest.mark.parametrize(
    ("told", "start"),
    [
        ("from 10:09", "10:09"),
        ("(from c 13m5s)", "13:05"),
        ("33:30 into the program", "33:30"),
        ("ab 1:52:13", "1:52:13"),
    ],
)
def test_where_a_recording_begins_is_its_start(told: str, start: str) -> None:
    (entry,) = facts(f"- [{TITLE}](https://www.youtube.com/watch?v=abcdefghijk), 2021 {told}\n")
    assert (entry["start"], entry.get("note")) == (start, None)


def test_a_heading_is_no_outlet_of_links_that_name_others() -> None:
    page = (
        "## NOS op 3\n\n[Zum Artikel](https://nos.nl/1)\n\n"
        '- [Welt Online](https://www.welt.de/2) – "Feiertag: Streit über das Verbot am Tag"\n'
        '- [Spiegel Online](https://www.spiegel.de/3) – "Stiller Tag: Kampf dem Verbot"\n'
    )
    assert [entry.plain.get("outlet") for entry in read_entries(page)][1:] == [
        "Welt Online",
        "Spiegel Online",
    ]


def test_very_many_links_of_a_line_are_all_clippings() -> None:
    told = [f"[{TITLE} {day}](https://a{day}.example/1), 4 May 2021" for day in range(90)]
    page = f"# Press\n\nSo we were seen: {'; and then again and once more, '.join(told)}\n"
    found = [(one.plain["title"], one.plain["date"]) for one in read_entries(page)]
    assert found == [(f"{TITLE} {day}", "2021-05-04") for day in range(90)]


@pytest.mark.parametrize(
    "line",
    [
        "seen in [{0} 1]({1}1), 4 May 2021; and in [{0} 2]({1}2), 5 May 2021",
        "on 4 May 2021: [{0} 1]({1}1) and then on 5 May 2021: [{0} 2]({1}2)",
    ],
)
def test_each_link_of_a_line_has_its_own_date(line: str) -> None:
    more = "; [{0} 3]({1}3), 6 May 2021; [{0} 4]({1}4), 7 May 2021"
    if line.startswith("on"):
        more = ", on 6 May 2021: [{0} 3]({1}3), on 7 May 2021: [{0} 4]({1}4)"
    page = "# Press\n\nWe were " + (line + more).format(TITLE, "https://a.example/") + "\n"
    dates = [entry.plain["date"] for entry in read_entries(page)]
    assert dates == ["2021-05-04", "2021-05-05", "2021-05-06", "2021-05-07"]


@pytest.mark.parametrize(
    ("name", "author"),
    [("Doe, J.", "J. Doe"), ("Doe, Jane", "Jane Doe"), ("Doe, J. K.", "J. K. Doe")],
)
def test_an_author_stands_before_a_date_in_brackets(name: str, author: str) -> None:
    (entry,) = facts(f"- {name} (2021, May 4). {TITLE}. _The Guardian_. {URL}\n")
    assert entry == {**FULL, "author": author}


@pytest.mark.parametrize("mark", ["", "- "])
def test_a_day_before_the_name_of_its_month_begins_no_numbered_list(mark: str) -> None:
    page = f"# Presse\n\n{mark}4. Mai 2021 – taz: [Ein Titel aus Worten](https://taz.de/1)\n"
    (found,) = read_entries(page)
    assert found.plain["date"] == "2021-05-04"


def test_numbers_of_a_list_are_no_days() -> None:
    lines = "".join(
        f"{n}. {month} 2021: [A title of words](https://a.example/{n}), Wired\n"
        for n, month in enumerate(("May", "April", "March"), 1)
    )
    assert [one.plain["date"] for one in read_entries(f"# Press\n\n{lines}")] == [
        "2021-05",
        "2021-04",
        "2021-03",
    ]


def test_a_day_before_a_colon_is_no_label_of_a_source() -> None:
    page = (
        "# News\n\n## 2021\n\n- May 4: [A title of words](https://a.example/1), Wired\n"
        "- May 3: [More words for a title](https://a.example/2), Wired\n\n"
        "## 2020\n\n- June 1: [A third title of words](https://a.example/3), Wired\n"
    )
    assert [one.plain["date"] for one in read_entries(page)] == [
        "2021-05-04",
        "2021-05-03",
        "2020-06-01",
    ]


@pytest.mark.parametrize(
    "entry",
    [
        ":::info Le Monde\n\n[{}](https://lemonde.fr/{})\n\n4 May 2021\n\n:::\n",
        ":::{{card}} {}\n:link: https://lemonde.fr/{}\n\nLe Monde\n+++\n4 May 2021\n:::\n",
        "-   :material-newspaper: __Le Monde__\n\n    ---\n\n    {}\n\n"
        "    4 May 2021 [:octicons-arrow-right-24: Read more](https://lemonde.fr/{})\n",
    ],
)
def test_boxes_of_documentation_sites_tell_of_a_piece_each(entry: str) -> None:
    titles = ["One title of words", "Another title of words", "A third of some words"]
    page = "\n".join(entry.format(title, number) for number, title in enumerate(titles))
    found = read_entries(f"# Press\n\n{page}")
    assert [one.plain["title"] for one in found] == titles
    assert {(str(one.plain["outlet"]), str(one.plain["date"])) for one in found} == {
        ("Le Monde", "2021-05-04")
    }


@pytest.mark.parametrize(
    "entry",
    [
        "- [{0} - A title of words {1} (4 May 2021)](https://{2}/1)\n",
        "#### May 4, 2021: {0}\n\n[A title of words {1}](https://{2}/1)\n",
        "### {0}, 4 May 2021\n\n[A title of words {1}](https://{2}/1)\n",
        "- [A title of words {1}](https://{2}/1)（{0}、2021年5月4日）\n",
        "- **{0}**\n  - [A title of words {1}](https://{2}/1)\n  - 4 May 2021\n",
    ],
)
def test_names_and_dates_stand_in_links_headings_and_lines_of_their_own(entry: str) -> None:
    told = (("Wired", "wired.com"), ("Le Monde", "lemonde.fr"), ("NPR", "npr.org"))
    page = "\n".join(entry.format(name, n, host) for n, (name, host) in enumerate(told))
    found = [
        (one.plain["title"], one.plain["outlet"], one.plain["date"])
        for one in read_entries(f"# Press\n\n{page}")
    ]
    assert found == [
        (f"A title of words {n}", name, "2021-05-04") for n, (name, _) in enumerate(told)
    ]


@pytest.mark.parametrize(
    "entry",
    [
        "{0} wrote about us in [A title of words {1}](https://{2}/1) on 4 May 2021.\n",
        "4. Mai 2021: {0} berichtet unter dem Titel „[A title of words {1}](https://{2}/1)“.\n",
    ],
)
def test_an_outlet_that_its_host_bears_begins_a_sentence(entry: str) -> None:
    told = (("Financial Times", "ft.com"), ("CityLab", "citylab.com"), ("Le Monde", "lemonde.fr"))
    page = "\n".join(entry.format(name, n, host) for n, (name, host) in enumerate(told))
    entries = read_entries(f"# Press\n\n{page}")
    assert [one.plain["outlet"] for one in entries] == [name for name, _ in told]


def test_the_kind_that_begins_a_quoted_title_is_a_part_of_it() -> None:
    page = "# Press\n\n- “Review: An orchestra of phones”, [Wired](https://wired.com/1), 2021\n"
    (found,) = read_entries(page)
    assert (found.plain["title"], found.plain.get("kind")) == (
        "Review: An orchestra of phones",
        None,
    )


def test_who_wrote_for_an_outlet_is_not_the_outlet() -> None:
    page = (
        "# Press\n\n- Jane Doe wrote about us for Fusion: [A title of words](https://b.example/1)\n"
    )
    (found,) = read_entries(page)
    assert found.plain["outlet"] == "Fusion"


def test_a_link_alone_in_brackets_behind_a_title_names_the_outlet_of_a_single_line() -> None:
    page = "# Press\n\n- How many came to see us in Belgium ([LN24](https://video.example/1))\n"
    (found,) = facts(page)
    assert found == {"title": "How many came to see us in Belgium", "outlet": "LN24"}


def test_whose_talk_it_is_is_no_outlet_though_the_host_bears_the_name() -> None:
    page = (
        "# Press\n\n- Jo Doe's talk from the Assembly of 2015: [A title](https://jodoe.example/1)\n"
    )
    (found,) = read_entries(page)
    assert "outlet" not in found.plain


def test_brackets_that_end_a_link_tell_the_language() -> None:
    page = (
        "# Press\n\n- [Wired](https://wired.com/1)\n"
        "- [taz (in German)](https://taz.de/2)\n- [NPR](https://npr.org/3)\n"
    )
    entries = [one.plain for one in read_entries(page)]
    assert [one["outlet"] for one in entries] == ["Wired", "taz", "NPR"]
    assert entries[1]["lang"] == "de"


def test_a_flag_tells_the_language_and_illustrates_nothing() -> None:
    page = "# Press\n\n- [Kurier](https://kurier.at/1) ![flag](/flags/de.svg 'German')\n"
    assert read_entries(page)[0].plain == {
        "url": "https://kurier.at/1",
        "outlet": "Kurier",
        "lang": "de",
    }


def test_a_name_may_have_an_abbreviation_with_a_full_stop() -> None:
    page = "# Press\n\n- [The power of the vote](https://msmagazine.com/1) - Ms. Magazine, 2022\n"
    assert read_entries(page)[0].plain["outlet"] == "Ms. Magazine"


def test_a_quoted_title_behind_the_name_of_the_outlet_in_a_link() -> None:
    link = "[Breakfast Club – “Jo Doe”](https://www.breakfastclub.com/jo-doe)"
    plain = read_entries(f"# Press\n\n- {link}\n")[0].plain
    assert (plain["outlet"], plain["title"]) == ("Breakfast Club", "“Jo Doe”")


def test_a_long_title_that_begins_the_line_may_end_with_a_full_stop() -> None:
    title = "How deadly is it? The rate is hard to find, but all of them are getting very close now"
    page = f"# Press\n\n{title}. (July 2020) [The Times](https://www.thetimes.co.uk/1)\n"
    assert read_entries(page)[0].plain["title"] == title


@pytest.mark.parametrize(
    "line",
    [
        f"**The way to keep the old woods is to ask who lives there** [The Guardian]({URL})",
        f"**A talk on maps that tell of the rising waters given at [The Guardian]({URL})**",
        f"[The Guardian]({URL}) likes it: “It is odd, it is loud, and we could not stop.”",
        f"[The Guardian:]({URL}) Ten of the best shows that you will ever come to hear",
        f"[The Guardian]({URL}): Ten of the best shows that you will ever come to hear",
    ],
)
def test_words_in_bold_in_quotation_marks_and_behind_a_name_are_no_running_text(line: str) -> None:
    (found,) = facts(f"# Press\n\n{line}\n")
    assert found["outlet"] == "The Guardian"


def test_a_sentence_that_names_and_quotes_in_passing_is_running_text() -> None:
    line = f"We use **Tool** for what [our friends]({URL}) call “care” in all of our rooms."
    assert not read_entries(f"# Press\n\n{line}\n")


def test_several_quoted_sentences_are_no_title() -> None:
    line = f"[The Guardian]({URL}): “Some of them are odd. All of them are good.”"
    (found,) = facts(f"# Press\n\n{line}\n")
    assert found == {
        "outlet": "The Guardian",
        "quote": "Some of them are odd. All of them are good.",
    }


def test_news_beside_press_releases_is_coverage_where_it_leads_to_others() -> None:
    top = "---\ntitle: Press Releases/News\n---\n\n"
    assert facts(f"{top}- [{TITLE}]({URL}), The Guardian, May 4, 2021\n") == [FULL]
    own = "".join(f"- May {day}, 2021: [Acme opens a plant](/news/{day})\n" for day in range(3, 6))
    assert not read_entries(f"{top}{own}")
    assert not read_entries(f"# Press releases\n\n- [{TITLE}]({URL}), May 4, 2021\n")


def test_a_paragraph_that_leads_on_to_a_list_is_no_piece() -> None:
    lead = (
        "Some articles on [Acme](https://acme.example/us), and [data](https://wiki.example/data):"
    )
    assert facts(f"# Press\n\n{lead}\n\n- [{TITLE}]({URL}), The Guardian, May 4, 2021\n") == [FULL]


def test_a_page_that_a_script_shows_is_no_front_page() -> None:
    page = f"# Press\n\n- [{TITLE}](https://fusion.example/#!/data/a-piece) – [pdf](/piece.pdf)\n"
    (found,) = read_entries(page)
    assert found.plain["url"] == "https://fusion.example/#!/data/a-piece"


def test_a_citation_above_a_link_that_says_read_here_is_its_piece() -> None:
    cite = "Doe, J. (2024, March {0}). Newly found words tell how talk of news goes {0}. {1}."
    page = "# Press\n\n" + "".join(
        f"{cite.format(day, outlet)}\n\n[Read here](https://{host}.example/{day})\n<br>\n\n"
        for day, outlet, host in (
            (21, "Institute for News on Medium", "medium"),
            (22, "University of Ohio News Service", "news"),
        )
    )
    told = [tuple(map(one.get, ("author", "date", "title", "outlet"))) for one in facts(page)]
    assert told == [
        (
            "J. Doe",
            f"2024-03-{day}",
            f"Newly found words tell how talk of news goes {day}",
            name,
        )
        for day, name in (
            (21, "Institute for News on Medium"),
            (22, "University of Ohio News Service"),
        )
    ]


def test_bold_words_with_a_colon_stand_over_the_lines_below_them() -> None:
    page = (
        f"# Press\n\n**Interviews:**\n\nThe Guardian: [{TITLE}]({URL})\n\n"
        f"**Other:**\n\nThe Guardian: [{TITLE} two]({URL}/2)\n"
    )
    told = [(one.plain.get("kind"), one.plain["section"]) for one in read_entries(page)]
    assert told == [("interview", "Interviews:"), (None, "Other:")]


def test_the_name_beside_the_title_and_the_date_of_what_was_printed_is_its_outlet() -> None:
    line = f"- {TITLE} - Algemeen Dagblad (p. 18, 27 May 2019)"
    linked = "".join(f"- [Another title {n}]({URL}/{n}) - The Guardian\n" for n in range(3))
    found = facts(f"# Press\n\n{linked}{line}\n")
    assert found[3]["outlet"] == "Algemeen Dagblad"


def test_of_what_is_stressed_beside_a_file_a_name_is_the_outlet() -> None:
    page = (
        "# Press\n\n**The bee keepers of Leeds** (*Yorkshire Post*, 3 March 2020) [PDF](bees.pdf)\n"
    )
    plain = read_entries(page)[0].plain
    assert (plain["title"], plain["outlet"]) == ("The bee keepers of Leeds", "Yorkshire Post")


def test_a_brace_ends_a_bare_address() -> None:
    page = f"# Press\n\nThe Guardian (May 4, 2021). \\href{{{URL}}}{{{TITLE}}}\n"
    assert [one.plain["url"] for one in read_entries(page)] == [URL]


def test_a_name_with_an_apostrophe_before_a_further_link_is_whole() -> None:
    (found,) = facts(f"# Press\n\n- [{TITLE}]({URL}) - Barron's [pdf](/docs/piece.pdf)\n")
    assert found["outlet"] == "Barron's"


@pytest.mark.parametrize("word", ["Source →", "Read more ↗", "Lire »", "Zum Artikel ➜"])
def test_what_only_points_to_the_piece_is_no_outlet(word: str) -> None:
    cards = "".join(
        f"- **May {day}, 2021** [Number {day} of ours](https://acme.example/{day}) *{word}*\n"
        for day in range(1, 5)
    )
    assert [one.keys() for one in facts(f"# Press\n\n{cards}")] == [{"title", "date"}] * 4


def test_an_arrow_is_no_part_of_a_title_or_a_name() -> None:
    page = f"# Press\n\n- [{TITLE} →]({URL}) – *Acme News* ↗ – 4 May 2021\n"
    assert facts(page) == [{"title": TITLE, "outlet": "Acme News", "date": "2021-05-04"}]


def test_a_language_in_the_words_of_a_link_is_no_outlet() -> None:
    page = "# Press\n\n" + "".join(
        f'- ["Number {day} of ours" [Spanish]](https://a.example/{day}), **Acme**, {day} May 2021\n'
        for day in range(1, 5)
    )
    assert [one.plain["lang"] for one in read_entries(page)] == ["es"] * 4
    assert {one["outlet"] for one in facts(page)} == {"Acme"}
    assert facts(page)[0]["title"] == "Number 1 of ours"


def test_bold_before_bare_addresses_is_the_title_where_most_of_it_is_no_name() -> None:
    bold = (
        "Interview about a course that grows",
        "Clip of our work",
        "Acme Radio",
        "A day with us",
    )
    page = "# Press\n\n" + "".join(
        f"- **{words}**\n  https://video.example/watch?v={n}\n" for n, words in enumerate(bold)
    )
    assert [one.get("title") for one in facts(page)] == [*bold]


def test_a_title_in_bold_is_parted_from_the_outlet_before_it_that_the_host_bears() -> None:
    lines = "".join(
        f"**{words}**\nhttps://{host}/{n}\n\n"
        for n, (words, host) in enumerate(
            (
                ("The Gazette: A walk along the river", "www.gazette.example"),
                ("A talk with the makers of the boat", "radio.example"),
                ("The boat that the whole town built", "lantern.example"),
            )
        )
    )
    read = facts(f"# Press\n\n{lines}")
    assert (read[0]["outlet"], read[0]["title"]) == ("The Gazette", "A walk along the river")


def test_names_in_bold_before_bare_addresses_are_outlets() -> None:
    names = ("Acme Radio", "Daily Planet", "Evening Post", "Acme Radio")
    page = "# Press\n\n" + "".join(
        f"- **{name}** https://video.example/watch?v={n}\n" for n, name in enumerate(names)
    )
    assert [one.get("outlet") for one in facts(page)] == [*names]


def test_the_end_of_a_name_in_bold_is_no_kind() -> None:
    page = f"# Press\n\n- [{TITLE}]({URL}), **RTVE 1 - News**, 4 May 2021\n"
    assert facts(page) == [{"title": TITLE, "outlet": "RTVE 1 - News", "date": "2021-05-04"}]


@pytest.mark.parametrize(
    ("words", "outlet"),
    [
        ("Sur Acme News :", "Acme News"),
        ("Bei Acme News:", "Acme News"),
        ("Na Acme News –", "Acme News"),
        ("Interview für Acme News:", "Acme News"),
    ],
)
def test_a_preposition_is_no_part_of_the_outlet(words: str, outlet: str) -> None:
    page = f"# Press\n\n- {words} [{TITLE}](https://acmenews.example/1)\n"
    assert facts(page)[0]["outlet"] == outlet


def test_a_name_may_begin_with_what_leads_to_others() -> None:
    page = f"# Press\n\n- On Being: [{TITLE}](https://onbeing.example/1)\n"
    assert facts(page) == [{"title": TITLE, "outlet": "On Being"}]


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


def test_an_author_behind_a_label_is_a_person() -> None:
    page = f"# Press\n\n- **Author:** Ada Lovelace **Title:** {TITLE} **Link:** {URL}\n"
    assert facts(page) == [{"title": TITLE, "author": "Ada Lovelace"}]


def test_the_link_below_a_title_may_be_the_name_of_the_outlet() -> None:
    page = "# Press\n\n" + "".join(
        f"### A title of ours, the {nth}\n\n[{name}](https://example.org/{nth}), 4 May 2021\n\n"
        for nth, name in (("first", "Acme News"), ("second", "Le Jour"), ("third", "Daily Planet"))
    )
    assert [one["outlet"] for one in facts(page)] == ["Acme News", "Le Jour", "Daily Planet"]


def test_the_account_of_an_author_is_a_name_like_others() -> None:
    names = ("Ada Lovelace", "Emile Zola", "Jane Austen", "Karl Kraus")
    page = "# Press\n\n" + "".join(
        f"**[The {nth} title of all]({URL}/{nth})**<br/>"
        f"[{name}](https://twitter.com/acct{len(nth)}) - {outlet}, {len(nth)} May 2021\n\n"
        for nth, name, outlet in zip(
            ("first", "second", "third", "other"),
            names,
            ("The Guardian", "Acme", "The Guardian", "Acme"),
            strict=True,
        )
    )
    assert [one["author"] for one in facts(page)] == [*names]
    assert [one["outlet"] for one in facts(page)][:2] == ["The Guardian", "Acme"]


def test_the_number_of_a_paper_is_no_piece_beside_one() -> None:
    page = "# Press\n\n" + "".join(
        f"### The {nth} title\n\nAcme News: [Post](https://acme.example/{nth})\n\n"
        f"Paper: [10.1234/abc.{nth}](https://doi.org/10.1234/abc.{nth})\n\n"
        for nth in ("first", "second", "third")
    )
    assert [one["title"] for one in facts(page)] == [
        "The first title",
        "The second title",
        "The third title",
    ]


@pytest.mark.parametrize("told", ['{:target="_blank"}', "{: .btn rel='nofollow'}", "{.external}"])
def test_attributes_of_a_link_are_not_told(told: str) -> None:
    page = f"# Press\n\n- [{TITLE}]({URL}){told} – The Guardian, 4 May 2021\n"
    assert facts(page) == [FULL]


@pytest.mark.parametrize("word", ["Published", "Posted on", "Erschienen", "Publié"])
def test_a_word_that_something_was_published_is_no_outlet(word: str) -> None:
    page = "# Press\n\n" + "".join(
        f"### [Number {n} of ours](https://acme.example/{n})\n{word} May {n}, 2021\n\n"
        for n in range(1, 5)
    )
    assert {*facts(page)[0]} == {"title", "date"}


def test_a_month_is_no_outlet() -> None:
    page = f"# Press\n\n- [{TITLE}](https://acme.example/1), November\n"
    assert "outlet" not in facts(page)[0]


def test_year_and_month_begin_a_line() -> None:
    page = f"# Press\n\n- 2026.2: **Acme News** -- [{TITLE}](https://acme.example/1)\n"
    assert facts(page) == [{"title": TITLE, "outlet": "Acme News", "date": "2026-02"}]


def test_a_heading_that_says_coverage_is_below_it_is_no_outlet() -> None:
    page = "# Media\n\n**Ada In the News**\n\n" + "".join(
        f"[Moths, part {n}](https://adainthenews{n}.example/{n})\n\n" for n in range(3)
    )
    assert [one.get("outlet") for one in facts(page)] == [None] * 3


@pytest.mark.parametrize(
    "line",
    [
        "[Doe, J. (2025, May 4). The cost of it: who pays. *Acme News*.](https://a.example/1)",
        "Doe, J. (2025, May 4). [The cost of it: who pays](https://a.example/1). *Acme News*.",
        "Doe, J. (2025, May 4). The cost of it: who pays. *Acme News*, 12, 3-4. https://a.example/1",
    ],
)
def test_a_citation_may_be_a_link_as_a_whole(line: str) -> None:
    (told,) = facts(f"# Press\n\n- {line}\n")
    assert told["title"] == "The cost of it: who pays"
    assert told["outlet"] == "Acme News"
    assert told["author"] == "J. Doe"
    assert told["date"] == "2025-05-04"


def test_the_word_for_a_kind_that_begins_a_title_in_italics_is_a_part_of_it() -> None:
    page = (
        "# In the media\n\n"
        "- 2025 Fund Weekly: *Study: Makers agree on prices* [Read](https://fundweekly.example/1)\n"
        "- 2024 The Ledger: *Row among the scholars* [Read](https://theledger.example/2)\n"
    )
    first = read_entries(page)[0].plain
    assert (first["title"], first.get("kind")) == ("Study: Makers agree on prices", None)


def test_a_name_that_is_told_twice_is_no_remark() -> None:
    page = "# Press\n\n" + "".join(
        f"- {name}: [{title}](https://{host}/1) ({name})\n"
        for name, title, host in (
            ("The Ledger", "A river is saved", "theledger.example"),
            ("Fund Weekly", "Birds by the ear", "fundweekly.example"),
            ("Harbour News", "Old maps of seas", "harbournews.example"),
        )
    )
    assert [one.plain.get("note") for one in read_entries(page)] == [None, None, None]


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


def test_a_part_of_a_host_that_is_called_as_a_kind_does_not_make_the_kind_a_name() -> None:
    page = (
        "# Press\n\n- Jan 2025 Podcast [Sustain It](https://podcast.sustainit.example/262) *Open*\n"
    )
    assert read_entries(page)[0].plain["kind"] == "podcast"


def test_tags_that_editors_leave_within_a_line_end_lines() -> None:
    pieces = (
        ("A day in June", "Harbour News, May 4, 2018", "harbournews.example"),
        ("Two days in May", "Mirage Daily, May 5, 2018", "miragedaily.example"),
        ("Three days", "Bay Seven, May 6, 2018", "bayseven.example"),
    )
    lines = "</p><p>".join(
        f'<a href="https://{host}/1">{title}</a><br><strong>{told}</strong>'
        for title, told, host in pieces
    )
    found = [one.plain for one in read_entries(f"# Press coverage\n\n{lines}</p>\n")]
    assert [(one["title"], one["outlet"], one["date"]) for one in found] == [
        ("A day in June", "Harbour News", "2018-05-04"),
        ("Two days in May", "Mirage Daily", "2018-05-05"),
        ("Three days", "Bay Seven", "2018-05-06"),
    ]


def test_a_language_in_brackets_is_that_of_the_nearest_of_several_links() -> None:
    page = (
        "# Press\n\n"
        "Told by [Harbour News](https://harbournews.example/1) (EN),"
        " [Le Phare](https://lephare.example/2) (FR), [Bay Seven](https://bayseven.example/3)\n"
    )
    assert [one.plain.get("lang") for one in read_entries(page)] == ["en", "fr", None]


def test_a_name_that_one_of_several_hosts_bears_is_no_label() -> None:
    page = (
        "# Press\n\n"
        "- Told by [INPP](https://www.inpp.example/1)\n"
        "- Told by [INPP](https://wire.example/2)\n"
        "- Told by [INPP](https://other.example/3)\n"
    )
    assert [one.plain.get("outlet") for one in read_entries(page)] == ["INPP", "INPP", "INPP"]


@pytest.mark.parametrize(
    ("words", "title", "outlet"),
    [
        ("Le Phare : les robots arrivent en ville", "les robots arrivent en ville", "Le Phare"),
        (
            "Le Phare, « Les robots arrivent en ville »",
            "« Les robots arrivent en ville »",
            "Le Phare",
        ),
        ("Jo Doe : une exposition - Le Phare", "Jo Doe : une exposition", "Le Phare"),
    ],
)
def test_a_link_is_parted_as_french_writers_part_it(words: str, title: str, outlet: str) -> None:
    (found,) = read_entries(f"# Presse\n\n- [{words}](https://lephare.example/1)\n")
    assert (found.plain["title"], found.plain["outlet"]) == (title, outlet)


@pytest.mark.parametrize(
    "line", ["- [{title},]({url}) {outlet}", "- [{outlet}]({url}), “{title},”"]
)
def test_a_comma_that_ends_a_title_is_none_of_it(line: str) -> None:
    rows = [
        ("How to make a phone smart", "Wired", "https://www.wired.com/1"),
        ("Wood against all phones", "The Verge", "https://www.theverge.com/2"),
        ("Nobody is at home now", "Slate", "https://slate.com/3"),
    ]
    lines = (line.format(title=title, outlet=outlet, url=url) for title, outlet, url in rows)
    found = facts("# Press\n\n" + "\n".join(lines))
    assert [(one["title"], one["outlet"]) for one in found] == [row[:2] for row in rows]


def test_a_summary_tells_nothing_of_the_language_of_the_piece() -> None:
    page = (
        "# Press\n\n- [Die rosarote Brille](https://zeitung.example/1), *Die Zeitung*\n"
        "  The paper has talked to us about what it is that makes people buy and sell.\n"
    )
    (entry,) = read_entries(page)
    assert "lang" not in entry.plain


def test_a_sign_for_at_parts_title_and_outlet() -> None:
    words = "New release of the reef charts @ gullnews.example"
    (found,) = read_entries(f"# Press\n\n- [{words}](https://gullnews.example/a/1)\n")
    assert (found.plain["title"], found.plain["outlet"]) == (
        "New release of the reef charts",
        "gullnews.example",
    )


def test_what_goes_on_behind_a_comma_in_a_title_in_italics_is_no_outlet() -> None:
    page = (
        "# Press\n\n- *Mapping noise, street by street* – May 4, 2021 [Read](https://a.example/1)\n"
    )
    (entry,) = read_entries(page)
    assert entry.plain["title"] == "Mapping noise, street by street"
    assert "outlet" not in entry.plain


@pytest.mark.parametrize(
    ("words", "title", "outlet"),
    [
        ("Is the reef a garden? Gull Post", "Is the reef a garden?", "Gull Post"),
        ("A garden of reefs. Gull Post", "A garden of reefs", "Gull Post"),
        ("Reefs vs. gardens by Gull Post", "Reefs vs. gardens by Gull Post", None),
    ],
)
def test_a_name_may_follow_a_title_that_ends_as_a_sentence_does(
    words: str, title: str, outlet: str | None
) -> None:
    (found,) = facts(f"# Press\n\n- [{words}](https://gullpost.example/a/1)\n")
    assert (found.get("title"), found.get("outlet")) == (title, outlet)


def test_a_line_in_italics_may_begin_with_its_kind() -> None:
    page = "# Press\n\n*2022-12 INTERVIEW [A garden of reefs](https://gullpost.example/1)*\n"
    (found,) = facts(page)
    assert (found["title"], found["kind"]) == ("A garden of reefs", "interview")


def test_a_year_that_is_told_twice_in_a_link_is_no_title() -> None:
    page = "# Press\n\n- [Interview at Radio Gull, 16 May 2018\n2018](https://a.example/1)\n"
    (found,) = facts(page)
    assert found.get("title") != "2018"


def test_what_stands_in_brackets_is_no_title_beside_other_words() -> None:
    page = (
        "# Press\n\n- **Wired** – [A river](https://wired.com/1), May 2021\n"
        "- **Vogue** – [A lake](https://vogue.com/1), June 2021\n"
        "- **Elle** – [A sea](https://elle.com/1), June 2021\n"
        "- **Biss** – Old world, March 2017 (a street paper, only in print)\n"
    )
    assert read_entries(page)[-1].plain["title"] == "Old world"


@pytest.mark.parametrize("work", ["*{}*", "{}", "“{}”"])
def test_what_reviews_a_work_is_called_so(work: str) -> None:
    rows = [("Gull Post", "The Tide"), ("Tern", "The Tide"), ("Plover Times", "Nets")]
    page = "# Reviews\n\n" + "".join(
        f"[{name} review of {work.format(title)}]"
        f"(https://{name.lower().replace(' ', '')}.example/{title[-3:]})\n\n"
        for name, title in rows
    )
    said = work.strip("*")
    assert [one.get("title") for one in facts(page)] == [
        f"{name} review of {said.format(title)}" for name, title in rows
    ]


def test_a_paper_that_reviews_books_is_an_outlet() -> None:
    page = "# Press\n\n- [The Gull Review of Books](https://gullreviewofbooks.example/a/1)\n"
    assert facts(page)[0]["outlet"] == "The Gull Review of Books"


def test_a_link_that_stands_for_an_address_leads_where_it_leads() -> None:
    page = f"# Press\n\nThe Guardian: [{TITLE}]([{URL}]({URL}))\n"
    (found,) = read_entries(page)
    assert (found.plain["url"], found.plain["title"]) == (URL, TITLE)
    (address,) = (slot.span for slot in found.parts[0].slots if slot.fact == "address")
    assert address.start == page.rindex(URL)


def test_letters_in_brackets_behind_the_name_they_stand_for_are_a_part_of_it() -> None:
    page = f"# Press\n\n- [{TITLE}](https://dr.example/a/1). Danish Broadcasting Corporation (DR)\n"
    assert facts(page)[0]["outlet"] == "Danish Broadcasting Corporation (DR)"


@pytest.mark.parametrize("parted", ["\n", "\n---\n\n", "\n## Article {0}\n\n"])
def test_items_with_labels_tell_of_one_piece(parted: str) -> None:
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


@pytest.mark.parametrize("ending", [", p6-7.", " (Seite 6-7)", ", pp. 6-7"])
def test_page_numbers_that_end_the_words_of_a_link_are_the_pages(ending: str) -> None:
    (entry,) = facts(f"# Press\n\n- [{TITLE}{ending}]({URL}), The Guardian, May 4, 2021\n")
    assert (entry["title"], entry["pages"]) == (TITLE, "6-7")


def test_a_title_whose_quotation_mark_ends_the_page_ends_with_it() -> None:
    page = "# Press\n\n[February 26, 2019](/press/2019.pdf):  The choir sings “Carmina Burana”"
    (entry,) = facts(page)
    assert entry["title"] == "The choir sings “Carmina Burana”"
