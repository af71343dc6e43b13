"""Lists of coverage as people write them: one line each, its facts in any order."""

import pytest

from clippings.page_entries import read_entries
from clippings.values import Plain
from tests.page_entries.in_lists.list_facts import FULL, TITLE, URL, facts


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
def test_facts_that_are_not_stated_stay_missing(line: str, told: dict[str, Plain]) -> None:
    assert facts(f"# In the press\n\n{line}\n") == [told]


def test_several_links_of_one_outlet_are_several_clippings() -> None:
    page = "# Press\n\n- **Der Standard: [#1](https://a.example/1) [#2](https://a.example/2)**\n"
    assert [entry.plain["url"] for entry in read_entries(page)] == [
        "https://a.example/1",
        "https://a.example/2",
    ]
    assert facts(page) == [{"outlet": "Der Standard"}] * 2


def test_a_list_of_outlets_is_several_clippings() -> None:
    page = "# Press\n\nCovered by [Wired](https://www.wired.com/1) and [taz](https://taz.de/2).\n"
    assert facts(page) == [{"outlet": "Wired"}, {"outlet": "taz"}]


def test_the_other_dates_of_the_page_show_how_a_date_is_read() -> None:
    page = f"# Press\n\n- [One]({URL}/1) 05/04/2021\n- [Two]({URL}/2) 20/05/2021\n"
    assert [entry.plain["date"] for entry in read_entries(page)] == ["2021-04-05", "2021-05-20"]


def test_a_date_that_can_be_two_is_left_and_reported() -> None:
    (entry,) = read_entries(f"# Press\n\n- [{TITLE}]({URL}) 05/04/2021\n")
    assert "date" not in entry.plain
    assert [finding.message for finding in entry.findings] == [
        "'05/04/2021' can be read as 2021-04-05 or 2021-05-04: the clipping is left without a date"
    ]


def test_a_second_line_with_a_scan_belongs_to_the_first() -> None:
    page = (
        f"# Press\n\n<p><a href='{URL}/1'>First piece</a><br><a href='{URL}/1.pdf'>PDF</a><br>\n"
        f"<a href='{URL}/2'>Second piece</a><br><a href='{URL}/2.pdf'>PDF</a></p>\n"
    )
    assert [entry.plain["links"] for entry in read_entries(page)] == [
        {"url": f"{URL}/1.pdf", "rel": "full-text"},
        {"url": f"{URL}/2.pdf", "rel": "full-text"},
    ]


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


def test_the_link_after_posted_by_names_the_outlet() -> None:
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


@pytest.mark.parametrize(
    "line",
    [
        '* Doe, Laura. "[Bots in a museum](https://example.org/a)." *The Planet*. 3 May 2021.',
        "* [Bots in a museum](https://example.org/a), *The Planet* (Sydney), 3 May 2021",
        "* [Bots in a museum](https://example.org/a), *The Planet*, 3 May 2021, in Colorado",
        "* [Bots in a museum](https://example.org/a) – Maria – *The Planet*, 3 May 2021",
    ],
)
def test_a_name_that_is_also_a_small_language_gives_none(line: str) -> None:
    [entry] = read_entries(f"# Press\n\n{line}\n")

    assert entry.plain.get("lang") in (None, "en")


def test_a_paper_named_after_a_country_gives_no_language() -> None:
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


def test_words_before_a_bar_in_a_heading_announce_press() -> None:
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


def test_reposts_of_a_piece_are_listed_below_it() -> None:
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


def test_the_name_of_the_host_is_no_author_even_if_it_is_like_a_persons() -> None:
    page = "# Press\n\n* [Cómo educar a los nuestros](https://www.elmundo.es/1), by El Mundo\n"
    (found,) = facts(page)
    assert found["outlet"] == "El Mundo"
    assert "author" not in found


def test_a_name_that_ends_in_online_is_no_label() -> None:
    page = "# Press\n\n- **Anzeiger Online:** [Ein Verein räumt auf](https://anzeiger.example/1)\n"
    (found,) = facts(page)
    assert (found["outlet"], found["title"]) == ("Anzeiger Online", "Ein Verein räumt auf")


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
def test_a_word_before_the_outlet_gives_the_kind(line: str, more: dict[str, Plain]) -> None:
    start = {"start": "10:09"} if more == {"kind": "podcast"} else {}
    assert facts(f"{line}\n") == [{"outlet": "The Guardian", "date": "2021", **start, **more}]


def test_the_words_of_a_picture_stay_with_it() -> None:
    (entry,) = facts(f"- ![The front page](a.png) [{TITLE}]({URL}), The Guardian\n")
    assert entry["image"] == {"src": "a.png", "alt": "The front page"}


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
def test_boxes_of_documentation_sites_are_a_piece_each(entry: str) -> None:
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


def test_a_link_alone_in_brackets_after_a_title_names_the_outlet_of_a_single_line() -> None:
    page = "# Press\n\n- How many came to see us in Belgium ([LN24](https://video.example/1))\n"
    (found,) = facts(page)
    assert found == {"title": "How many came to see us in Belgium", "outlet": "LN24"}


def test_the_speaker_of_a_talk_is_no_outlet_even_if_the_host_has_the_name() -> None:
    page = (
        "# Press\n\n- Jo Doe's talk from the Assembly of 2015: [A title](https://jodoe.example/1)\n"
    )
    (found,) = read_entries(page)
    assert "outlet" not in found.plain


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
def test_words_in_bold_in_quotation_marks_and_after_a_name_are_no_running_text(line: str) -> None:
    (found,) = facts(f"# Press\n\n{line}\n")
    assert found["outlet"] == "The Guardian"


def test_a_sentence_that_names_and_quotes_in_passing_is_running_text() -> None:
    line = f"We use **Tool** for what [our friends]({URL}) call “care” in all of our rooms."
    assert not read_entries(f"# Press\n\n{line}\n")


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


def test_of_what_is_stressed_beside_a_file_a_name_is_the_outlet() -> None:
    page = (
        "# Press\n\n**The bee keepers of Leeds** (*Yorkshire Post*, 3 March 2020) [PDF](bees.pdf)\n"
    )
    plain = read_entries(page)[0].plain
    assert (plain["title"], plain["outlet"]) == ("The bee keepers of Leeds", "Yorkshire Post")


def test_a_brace_ends_a_bare_address() -> None:
    page = f"# Press\n\nThe Guardian (May 4, 2021). \\href{{{URL}}}{{{TITLE}}}\n"
    assert [one.plain["url"] for one in read_entries(page)] == [URL]


@pytest.mark.parametrize("word", ["Source →", "Read more ↗", "Lire »", "Zum Artikel ➜"])
def test_a_pointer_to_the_piece_is_no_outlet(word: str) -> None:
    cards = "".join(
        f"- **May {day}, 2021** [Number {day} of ours](https://acme.example/{day}) *{word}*\n"
        for day in range(1, 5)
    )
    assert [one.keys() for one in facts(f"# Press\n\n{cards}")] == [{"title", "date"}] * 4


def test_an_arrow_is_no_part_of_a_title_or_a_name() -> None:
    page = f"# Press\n\n- [{TITLE} →]({URL}) – *Acme News* ↗ – 4 May 2021\n"
    assert facts(page) == [{"title": TITLE, "outlet": "Acme News", "date": "2021-05-04"}]


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


def test_names_in_bold_before_bare_addresses_are_outlets() -> None:
    names = ("Acme Radio", "Daily Planet", "Evening Post", "Acme Radio")
    page = "# Press\n\n" + "".join(
        f"- **{name}** https://video.example/watch?v={n}\n" for n, name in enumerate(names)
    )
    assert [one.get("outlet") for one in facts(page)] == [*names]


def test_the_end_of_a_name_in_bold_is_no_kind() -> None:
    page = f"# Press\n\n- [{TITLE}]({URL}), **RTVE 1 - News**, 4 May 2021\n"
    assert facts(page) == [{"title": TITLE, "outlet": "RTVE 1 - News", "date": "2021-05-04"}]


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
def test_attributes_of_a_link_are_left_out(told: str) -> None:
    page = f"# Press\n\n- [{TITLE}]({URL}){told} – The Guardian, 4 May 2021\n"
    assert facts(page) == [FULL]


@pytest.mark.parametrize("word", ["Published", "Posted on", "Erschienen", "Publié"])
def test_a_word_that_something_was_published_is_no_outlet(word: str) -> None:
    page = "# Press\n\n" + "".join(
        f"### [Number {n} of ours](https://acme.example/{n})\n{word} May {n}, 2021\n\n"
        for n in range(1, 5)
    )
    assert {*facts(page)[0]} == {"title", "date"}


def test_a_heading_that_says_coverage_is_below_it_is_no_outlet() -> None:
    page = "# Media\n\n**Ada In the News**\n\n" + "".join(
        f"[Moths, part {n}](https://adainthenews{n}.example/{n})\n\n" for n in range(3)
    )
    assert [one.get("outlet") for one in facts(page)] == [None] * 3


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


def test_a_link_that_stands_for_an_address_leads_where_it_leads() -> None:
    page = f"# Press\n\nThe Guardian: [{TITLE}]([{URL}]({URL}))\n"
    (found,) = read_entries(page)
    assert (found.plain["url"], found.plain["title"]) == (URL, TITLE)
    (address,) = (slot.span for slot in found.parts[0].slots if slot.fact == "address")
    assert address.start == page.rindex(URL)


@pytest.mark.parametrize("ending", [", p6-7.", " (Seite 6-7)", ", pp. 6-7"])
def test_page_numbers_that_end_the_words_of_a_link_are_the_pages(ending: str) -> None:
    (entry,) = facts(f"# Press\n\n- [{TITLE}{ending}]({URL}), The Guardian, May 4, 2021\n")
    assert (entry["title"], entry["pages"]) == (TITLE, "6-7")


def test_a_title_whose_quotation_mark_ends_the_page_ends_with_it() -> None:
    page = "# Press\n\n[February 26, 2019](/press/2019.pdf):  The choir sings “Carmina Burana”"
    (entry,) = facts(page)
    assert entry["title"] == "The choir sings “Carmina Burana”"
