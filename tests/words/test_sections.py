"""Which links of a page are coverage: what its headings say."""

import pytest

from clippings.page_entries import read_entries
from clippings.words.sections import announce_press


@pytest.mark.parametrize(
    "page",
    [
        "# Press kit\n\nOur logo is [here](https://example.org/logo.zip).\n",
        "# Press\n\n## Contact\n\n- [Ada](mailto:ada@example.org), [Mastodon](https://m.example/a)\n",
        "# Press\n\n## Inquiries\n\n- Acme: [Jo Roe](https://people.example/jo-roe)\n",
        "# Press\n\n## Press releases\n\n- [We are here](https://example.org/1) (May 4, 2021)\n",
        "# Press\n\n## Media Releases\n\n- [We are here](https://example.org/1) (May 4, 2021)\n",
        "# Prensa\n\n- [Nota 2024](nota.pdf)\n\n## Acreditaciones\n\n- [Pase](https://p.example/1)\n",
        "# Press\n\n## Trailer\n\n<iframe src='https://youtube.com/embed/a'></iframe>\n",
        "# Press\n\n- [About](/about)\n- [Home](#top)\n",
        "# Tool\n\n## Install\n\n- [Docs](https://d.example/)\n\n## In the press\n\nNothing yet.\n",
        "# Press\n\n```\n- [x](https://example.org/x)\n```\n",
        "# Press\n\n<!-- - [x](https://example.org/x) -->\n",
    ],
)
def test_what_is_no_coverage_is_no_clipping(page: str) -> None:
    assert read_entries(page) == ()


def test_a_readme_gives_only_its_press_section() -> None:
    page = (
        "# Tool\n\nSee [the docs](https://d.example/).\n\n## Install\n\n- [pip](https://p.example/)\n\n"
        "## In the press\n\n- [A piece](https://a.example/1)\n\n## License\n\n[MIT](https://m.example/)\n"
    )
    assert [entry.plain["title"] for entry in read_entries(page)] == ["A piece"]


def test_an_item_without_a_link_heads_only_its_nested_items() -> None:
    page = (
        "# Press\n\n- 2021\n  - [One](https://a.example/1)\n  - [Two](https://a.example/2)\n"
        "- [Three](https://a.example/3)\n"
    )
    assert [entry.plain.get("date") for entry in read_entries(page)] == ["2021", "2021", None]


def test_articles_of_others_beside_releases_are_coverage() -> None:
    page = "## Newspapers and press releases\n\n- [A](https://a.example/1)\n"
    assert len(read_entries(page)) == 1


def test_a_heading_below_links_names_only_what_is_below_it() -> None:
    page = (
        "---\ntitle: Press\n---\n\n* A title of ours ([LN24](https://ln24.example/1))\n\n"
        "### Contact and social profiles\n\n* [X](https://x.example/us)\n"
    )
    assert [entry.plain["url"] for entry in read_entries(page)] == ["https://ln24.example/1"]


def test_a_paragraph_in_bold_is_a_heading() -> None:
    page = (
        "---\ntitle: Press\n---\n\n**Press Releases**\n\n* [English](/assets/release.pdf)\n\n"
        "**Media coverage:**\n\n* [A title](https://a.example/1)\n"
    )
    assert [entry.plain["url"] for entry in read_entries(page)] == ["https://a.example/1"]


def test_running_text_below_a_linked_heading_is_no_entry() -> None:
    page = (
        "# Press\n\n### [A piece about us](https://a.example/1) (July 16, 2024)\n\n"
        "*In this long text a writer tells at length what [we](https://b.example/2) and*\n"
        "*[others](https://c.example/3) do for science, and why that is of use to everybody.*\n"
    )
    (entry,) = read_entries(page)
    assert (entry.plain["url"], entry.plain.get("outlet")) == ("https://a.example/1", None)


def test_articles_is_what_every_list_is_called() -> None:
    page = "# Press\n\n## Articles\n\n- [A](https://a.example/1)\n\n## Podcasts\n\n- [B](https://b.example/2)\n"
    assert [entry.plain.get("kind") for entry in read_entries(page)] == [None, "podcast"]


def test_beside_press_coverage_other_sections_are_something_else() -> None:
    page = (
        "---\ntitle: Ours, press\n---\n\n## Media appearances\n\n- [A title](https://a.example/1)\n\n"
        "## Tutorials and trainings\n\n- [Videos](https://b.example/2)\n"
    )
    assert [entry.plain["url"] for entry in read_entries(page)] == ["https://a.example/1"]


def test_the_title_of_a_piece_announces_nothing() -> None:
    card = "## {}\n16/11/2025\n\n[Read the article](https://{}/1)\n\n{}\n\n"
    told = (
        "They used research that we had done for them over the years as evidence in the case. " * 2
    )
    page = card.format("The Guardian: A plant could cause more deaths", "theguardian.com", told)
    page += card.format(
        "Inside Climate News: The biggest exporter is claiming a credit",
        "insideclimatenews.org",
        told,
    )
    first, second = read_entries(page)
    assert (first.plain["outlet"], first.plain["title"]) == (
        "The Guardian",
        "A plant could cause more deaths",
    )
    assert second.plain["outlet"] == "Inside Climate News"


def test_a_press_kit_with_a_link_or_two_is_none() -> None:
    page = (
        "# Press\n\n## Research\n\nA [profile](https://scholar.example/us) lists it.\n\n"
        "## Media contact\n\nWrite to us.\n"
    )
    assert not read_entries(page)


def test_years_beside_press_coverage_part_it() -> None:
    page = (
        "## Press coverage\n\n- [A title](https://a.example/1)\n\n"
        "## 2020\n\n- [Another](https://b.example/2)\n"
    )
    assert len(read_entries(page)) == 2


def test_a_link_in_the_summary_of_a_card_belongs_to_it() -> None:
    page = (
        "## Le Monde: A long title of ours\n16/11/2025\n\n[Read the article](https://lemonde.fr/1)\n\n"
        "The paper covers our work, which [Oil Change](https://oil.example/2) had asked for.\n\n"
        "## The Guardian: Another long title\n17/11/2025\n\n"
        "[Read the article](https://theguardian.com/3)\n"
    )
    first, second = read_entries(page)
    assert (first.plain["url"], first.plain["outlet"]) == ("https://lemonde.fr/1", "Le Monde")
    assert first.plain["links"] == {"url": "https://oil.example/2", "rel": "related"}
    assert second.plain["outlet"] == "The Guardian"


def test_a_headline_with_featured_does_not_divide_a_page() -> None:
    title = "The lab and all of its people are featured in the news of the town"
    page = f"# Press\n\n## {title}\n\n[Read it](https://a.example/1)\n\n## Two\n\n[Read it](https://b.example/2)\n"
    assert [entry.plain["url"] for entry in read_entries(page)] == [
        "https://a.example/1",
        "https://b.example/2",
    ]


def test_all_sections_of_a_page_called_coverage_list_coverage() -> None:
    page = (
        "# Media appearances\n\n## In print\n\n- [One](https://a.example/1)\n\n"
        "## Media coverage of our papers\n\n- [Two](https://b.example/2)\n"
    )
    assert [entry.plain["title"] for entry in read_entries(page)] == ["One", "Two"]


def test_what_outlets_made_of_press_releases_is_coverage() -> None:
    lines = "".join(
        f"- **Jul 2024:** *A title about {name}* — [{name}](https://{name.lower()}.example/1)\n"
        for name in ("Planet", "Bugle", "Gazette")
    )
    page = f"# Media coverage\n\n## Press releases\n\n### A discovery\n\n{lines}"
    assert [entry.plain["outlet"] for entry in read_entries(page)] == ["Planet", "Bugle", "Gazette"]


def test_press_releases_of_ones_own_are_none_wherever_they_were_sent() -> None:
    lines = "".join(
        f"- [We have news, part {number}](https://wire{number}.example/acme)\n"
        for number in range(4)
    )
    assert read_entries(f"# Press\n\n## Press releases\n\n{lines}") == ()


@pytest.mark.parametrize(
    "title", ["Links que falam do bar", "What others say about us", "Reviews & more", "Avaliações"]
)
def test_a_page_may_say_in_other_words_that_others_write_about_it(title: str) -> None:
    page = f"# {title}\n\n## Sites\n\n- https://a.example/1\n- https://b.example/2\n"
    assert len(read_entries(page)) == 2


def test_a_year_in_brackets_at_the_end_of_a_heading_dates_what_is_below_it() -> None:
    page = (
        "# Press\n\n## A new way to measure dunes (2025)\n\n- [Space](https://space.example/1)\n"
        "- [Phys](https://phys.example/2)\n\n## A word on sand\n\n- [Nature](https://nature.example/3)\n"
    )
    entries = read_entries(page)
    assert [entry.plain.get("date") for entry in entries] == ["2025", "2025", None]
    assert entries[0].plain["section"] == "A new way to measure dunes (2025)"


def test_a_section_below_a_year_is_kept() -> None:
    page = (
        "# Press\n\n## 2021\n\n### Acme in print\n\n- [One](https://a.example/1)\n\n"
        "### Acme on air\n\n- [Two](https://b.example/2)\n"
    )
    told = [(entry.plain["section"], entry.plain["date"]) for entry in read_entries(page)]
    assert told == [("Acme in print", "2021"), ("Acme on air", "2021")]


def test_words_for_what_was_published_are_no_part_of_the_outlet_in_a_heading() -> None:
    page = "# Media\n\n## Articles for Acme News\n\n" + "".join(
        f"- [Title number {n} of all](https://acmenews.example/{n})\n" for n in range(3)
    )
    assert [entry.plain["outlet"] for entry in read_entries(page)] == ["Acme News"] * 3


@pytest.mark.parametrize("heading", ["Other media appearances", "Weitere Presse", "Más prensa"])
def test_a_heading_of_other_coverage_implies_coverage_above_it(heading: str) -> None:
    page = (
        "[One](https://a.example/1)\n\n[Two](https://b.example/2)\n\n[Three](https://c.example/3)\n\n"
        f"## {heading}\n\n- [Four](https://d.example/4)\n"
    )
    assert len(read_entries(page)) == 4


def test_links_above_the_only_press_section_are_not_coverage() -> None:
    page = (
        "[One](https://a.example/1)\n\n[Two](https://b.example/2)\n\n"
        "## Media coverage\n\n- [Four](https://d.example/4)\n"
    )
    assert [entry.plain["title"] for entry in read_entries(page)] == ["Four"]


@pytest.mark.parametrize(
    "heading",
    [
        "Premsa",
        "Dans les médias",
        "În presă",
        "Basında biz",
        "Mediji o nama",
        "언론 보도",
        "Publicity",
    ],
)
def test_press_is_announced_in_many_languages(heading: str) -> None:
    assert announce_press([heading])


@pytest.mark.parametrize("heading", ["Napsali o nás", "Píší o nás", "Piszą o nas", "Články"])
def test_what_others_write_of_us_is_press_in_czech_and_polish(heading: str) -> None:
    page = "# Klub\n\n## {0}\n\n- [Most](https://a.example/1)\n\n## {1}\n\n- [Logo](https://b.example/1)\n"
    for kit in ("Pro média", "Dla mediów"):
        found = read_entries(page.format(heading, kit))
        assert [entry.plain["url"] for entry in found] == ["https://a.example/1"]


@pytest.mark.parametrize(
    "heading",
    ["Para imprensa", "Für die Presse", "For journalists", "Pour les médias : kit presse"],
)
def test_what_the_press_is_sent_is_no_coverage(heading: str) -> None:
    page = (
        "# Ours\n\n## In the press\n\n- [A title](https://a.example/1)\n\n"
        f"## {heading}\n\n- [Our release](https://b.example/2)\n"
    )
    assert [entry.plain["url"] for entry in read_entries(page)] == ["https://a.example/1"]


def test_a_page_of_releases_and_mentions_lists_mentions() -> None:
    page = (
        "---\ntitle: Media, Press Releases and Press Mentions\n---\n"
        "- May 4, 2021 - [A first title](https://a.example/1), The Daily\n"
    )
    assert [entry.plain["title"] for entry in read_entries(page)] == ["A first title"]


def test_the_name_of_a_place_is_not_that_of_a_small_language() -> None:
    page = "# Press\n\n## Ottawa Radio Interview\n\n- [A first title](https://a.example/1)\n"
    (entry,) = read_entries(page)
    assert "lang" not in entry.plain


def test_a_heading_may_have_the_word_for_year_after_it() -> None:
    page = "# 언론 보도\n\n### 1992년\n\n- [A first title](https://a.example/1), 동아일보\n"
    (entry,) = read_entries(page)
    assert entry.plain["date"] == "1992"


def test_what_people_say_of_us_is_press_however_long_the_heading_and_whatever_is_above() -> None:
    page = "# Kit\n\n## Images\n\n### A few of the nice things that people have said about us\n\n"
    page += '> "It has much charm" -- [The Planet](https://planet.example/charm)\n'
    (entry,) = read_entries(page)
    assert entry.plain["outlet"] == "The Planet"
    assert entry.plain["quote"] == "It has much charm"
