"""Several links in a line: several clippings, or one with further links."""

import pytest

from clippings.page_entries import read_entries
from clippings.values import Plain

NYT, NEWS, WIRE = "https://nytimes.com/1", "https://money.usnews.com/2", "https://reuters.com/3"


def facts(line: str) -> list[dict[str, Plain]]:
    """The facts of each entry of a list with this line, but for a language that is guessed."""
    entries = read_entries(f"# In the press\n\n- {line}\n")
    return [{k: v for k, v in entry.plain.items() if k != "lang"} for entry in entries]


def test_outlets_in_a_row_have_the_same_piece() -> None:
    line = f'[New York Times]({NYT}), [U.S. News]({NEWS}) and [Reuters]({WIRE}), "A shared title"'
    assert facts(line) == [
        {"url": NYT, "title": "A shared title", "outlet": "New York Times"},
        {"url": NEWS, "title": "A shared title", "outlet": "U.S. News"},
        {"url": WIRE, "title": "A shared title", "outlet": "Reuters"},
    ]


def test_a_paper_that_they_report_on_gives_neither_title_nor_date() -> None:
    links = f"[New York Times]({NYT}) | [Reuters]({WIRE})"
    line = f"Press for Doe et al. (2015) The origin of rivers. {links}"
    assert facts(line) == [
        {"url": NYT, "outlet": "New York Times"},
        {"url": WIRE, "outlet": "Reuters"},
    ]


@pytest.mark.parametrize(
    "address",
    [
        "https://www.facebook.com/sharer/sharer.php?u=x",
        "https://twitter.com/intent/tweet?text=x",
        "http://www.addthis.com/bookmark.php?v=250",
        "https://www.linkedin.com/in/jo-doe",
        "https://github.com/jo",
        "https://docs.google.com/forms/d/e/1/viewform",
    ],
)
def test_sharing_and_following_are_no_coverage(address: str) -> None:
    assert facts(f"[Follow us]({address})") == []


def test_running_words_between_the_links_are_no_title() -> None:
    line = (
        f"My work was covered in depth by the [New York Times]({NYT}) and [Reuters]({WIRE}). It "
        "was also mentioned on many other days."
    )
    assert facts(line) == [
        {"url": NYT, "outlet": "New York Times"},
        {"url": WIRE, "outlet": "Reuters"},
    ]


def test_words_before_a_colon_are_the_title_that_outlets_share() -> None:
    line = f"A study of rivers and of seas: [New York Times]({NYT}), [Reuters]({WIRE})"
    assert [one["title"] for one in facts(line)] == ["A study of rivers and of seas"] * 2


def test_this_article_is_no_title() -> None:
    line = f"I was interviewed for [this article]({NYT}) by the New York Times"
    (found,) = facts(line)
    assert found["outlet"] == "New York Times"
    assert found.get("title") != "this article"


def test_a_recording_on_several_platforms_is_one_piece() -> None:
    page = """\
# Podcasts

- **3 Mar 2021 – Clocks that listen**
  _The Maker Hour_
  Listen on: [Apple](https://podcasts.apple.com/1), [Spotify](https://open.spotify.com/1)
- **5 May 2019 – Gears – and springs**
  _Time Talks, by Jo Doe_
  Listen on: [YouTube](https://www.youtube.com/watch?v=3), [Time](https://timetalks.example/3)
"""
    found = [one.plain for one in read_entries(page)]
    assert [(one["title"], one["outlet"], one["date"]) for one in found] == [
        ("Clocks that listen", "The Maker Hour", "2021-03-03"),
        ("Gears – and springs", "Time Talks", "2019-05-05"),
    ]
    assert [one["links"] for one in found] == [
        {"url": "https://open.spotify.com/1", "rel": "related"},
        {"url": "https://timetalks.example/3", "rel": "related"},
    ]


def test_rows_of_front_pages_and_words_that_send_elsewhere_are_no_pieces() -> None:
    page = """\
# En la prensa

Para ver todo y leer lo demás, [aquí](https://a.example/p), o si quieres, [aquí](https://a.example/c).

[La Voz](https://lavoz.example) | [El Faro](https://elfaro.example)

- **La Voz**. [Un reloj para todos](https://lavoz.example/reloj) 3 May, 2021.
- **El Faro**. [La hora de los oficios](https://elfaro.example/oficios) 12 April, 2020.
- **La Voz**. [Manos que miden el tiempo](https://lavoz.example/manos) 1 March, 2019.
- **La Voz**. [Otra hora para el barrio](https://lavoz.example/hora) 2 March, 2019.
- **El Faro**. [El taller de la plaza](https://elfaro.example/taller) 3 March, 2018.
- **La Voz**. [Una torre sin campanas](https://lavoz.example/torre) 4 March, 2018.
- **La Voz**. [Vuelven los relojeros](https://lavoz.example/vuelven) 5 March, 2017.
"""
    assert [str(one.plain["date"])[:4] for one in read_entries(page)] == [
        *("2021", "2020", "2019", "2019", "2018", "2018", "2017")
    ]


def test_the_tags_of_a_quoted_tweet_are_no_piece() -> None:
    tagged = "https://twitter.com/hashtag/reef?src=hash&ref_src=twsrc%5Etfw"
    page = f"""\
# Press

<blockquote><p><a href="{tagged}">#reef</a> with
<a href="https://twitter.com/anndoe?ref_src=twsrc%5Etfw">@anndoe</a></p>&mdash; Gull Post
<a href="https://twitter.com/gullpost/status/9?ref_src=twsrc%5Etfw">May 4, 2021</a></blockquote>
"""
    (entry,) = read_entries(page)
    assert str(entry.plain["url"]).startswith("https://twitter.com/gullpost/status/9")


@pytest.mark.parametrize("mark", [", ", "; ", " and ", " / "])
def test_titles_of_one_site_in_a_row_after_its_name_are_several(mark: str) -> None:
    page = (
        "# Press\n\n- **Le Monde:** [Un fleuve bleu](https://www.lemonde.fr/1)"
        f"{mark}[Un lac vert](https://www.lemonde.fr/2)\n"
        "- **Wired:** [A sea of data](https://www.wired.com/3)\n"
    )
    told = [(one.plain["title"], one.plain["outlet"]) for one in read_entries(page)]
    assert told == [
        ("Un fleuve bleu", "Le Monde"),
        ("Un lac vert", "Le Monde"),
        ("A sea of data", "Wired"),
    ]


def test_a_title_and_the_other_cells_of_a_row_are_one_piece() -> None:
    page = "# Press\n\n- Le Monde: [Un fleuve](https://lemonde.fr/1), [PDF](https://lemonde.fr/2)\n"
    assert len(read_entries(page)) == 1


def test_words_after_a_date_split_no_row_of_titles() -> None:
    page = (
        "# Press\n\n- Le Monde: [Un fleuve bleu](https://www.lemonde.fr/1) (4 May 2021) at"
        " [Un lac vert](https://www.lemonde.fr/2)\n"
    )
    assert len(read_entries(page)) == 1


@pytest.mark.parametrize(
    "words",
    [
        "Our work on [rivers](https://arxiv.org/abs/9) was covered in",
        "A paper of [ours](https://arxiv.org/abs/9) has been featured by the",
        "Notre étude sur les [fleuves](https://arxiv.org/abs/9) est citée dans",
    ],
)
def test_those_who_report_on_our_work_have_the_pieces(words: str) -> None:
    work = {"url": "https://arxiv.org/abs/9", "rel": "related"}
    told = facts(f"{words} [New York Times,]({NYT}) [Reuters]({WIRE}) and others.")
    assert [(one["url"], one["outlet"], one["links"]) for one in told] == [
        (NYT, "New York Times", work),
        (WIRE, "Reuters", work),
    ]


def test_a_title_that_begins_its_line_is_the_piece_wherever_it_was_featured() -> None:
    line = f"[A bridge of bees]({WIRE}) was featured in [a list of the year](https://a.example/9)"
    assert [one["url"] for one in facts(line)] == [WIRE]


def test_the_button_of_a_card_leads_to_its_piece_rather_than_links_in_its_text() -> None:
    page = (
        "# In the news\n\n<section>\n<h3>A prize for the harbour</h3>\n"
        "<p><b>March 2, 2023</b><br />"
        "The boats won the "
        '<a href="https://dock.org/prize/about">Dock prize</a>.</p>\n'
        '<a href="https://videos.org/watch" class="button">Learn more</a>\n</section>\n'
    )
    (entry,) = read_entries(page)
    assert entry.plain["url"] == "https://videos.org/watch"
    assert entry.plain["title"] == "A prize for the harbour"
    assert entry.plain["links"] == {"url": "https://dock.org/prize/about", "rel": "related"}


def test_a_printed_line_among_lines_with_dates_is_no_part_of_its_neighbour() -> None:
    page = (
        '# Press\n\n<p>4 May 2021 <a href="https://age.example/a">A river</a> The Age<br>\n'
        '5 May 2021 "A lake", The Times (print only)<br>\n'
        '6 May 2021 <a href="https://gull.example/a">A sea</a> The Gull<br>\n'
        "Write to us.<br>\nWe reply.</p>\n"
    )
    found = [one.plain for one in read_entries(page)]
    assert [one["title"] for one in found] == ["A river", "A lake", "A sea"]
    assert [one.get("kind") for one in found] == [None, "print", None]


def test_pieces_that_dots_part_in_one_line_are_each_one() -> None:
    page = "# Press\n\n" + " · ".join(
        f"[{title}]({url}), {outlet}"
        for title, url, outlet in (
            ("Lakes explained", NYT, "The Planet"),
            ("How rivers run", NEWS, "Gazette"),
            ("Bridges of sand", WIRE, "Courier"),
        )
    )
    told = [(one.plain["title"], one.plain["outlet"]) for one in read_entries(page)]
    assert told == [
        ("Lakes explained", "The Planet"),
        ("How rivers run", "Gazette"),
        ("Bridges of sand", "Courier"),
    ]


def test_dots_between_the_facts_of_one_piece_part_nothing() -> None:
    line = f"[Lakes explained]({NYT}), NYT · [PDF]({NEWS}), 2 pages · [Audio]({WIRE}), 4 min"
    page = f"# Press\n\n{line}\n"
    assert len(read_entries(page)) == 1
