"""The entries of a page of press voices."""

import pytest

from clippings.page_entries import read_entries
from clippings.values import Plain


def facts(page: str) -> list[dict[str, Plain]]:
    return [{k: v for k, v in one.plain.items() if k != "lang"} for one in read_entries(page)]


@pytest.mark.parametrize(
    "voices",
    [
        "“A marvellous book.” — The Times\n\n“A fine one.” – *Evening Post*\n",
        "- “A marvellous book.” The Times\n- “A fine one.”, Evening Post\n",
        "> A marvellous book.\n>\n> — The Times\n\n> A fine one.\n> — *Evening Post*\n",
        "> A marvellous book.\n\n*The Times*\n\n> A fine one.\n\nEvening Post\n",
        '*"A marvellous book."*\\\n**The Times**\n\n*"A fine one."*\\\n**Evening Post**\n',
        "“A marvellous book.”\n\nThe Times\n\n“A fine one.”\n\nEvening Post\n",
        "**The Times**\n\n> A marvellous book.\n\n**Evening Post**\n\n> A fine one.\n",
        "### The Times\n\n“A marvellous book.”\n\n### Evening Post\n\n“A fine one.”\n",
        "- **The Times**: “A marvellous book.”\n- **Evening Post**: “A fine one.”\n",
        "<blockquote>A marvellous book.<footer>– <cite>The Times</cite></footer></blockquote>\n"
        "<blockquote>A fine one.<footer>– <cite>Evening Post</cite></footer></blockquote>\n",
    ],
)
def test_a_quotation_with_its_outlet_is_an_entry(voices: str) -> None:
    assert facts(f"## What the press says\n\n{voices}") == [
        {"outlet": "The Times", "quote": "A marvellous book."},
        {"outlet": "Evening Post", "quote": "A fine one."},
    ]


@pytest.mark.parametrize("title", ["Pressestimmen", "Kritiken", "Presse"])
def test_a_page_may_be_one_quotation_of_voices_that_end_in_their_outlets(title: str) -> None:
    page = (
        f"---\ntitle: {title}\n---\n"
        "> Ein feines Spiel, das lange bleibt. *Der Anzeiger, Juni 2021*\n>\n"
        "> Man hört ihr gern zu.\n> *Das Blatt, 4. Mai 2020*\n>\n> Ein großer Abend! **Der Bote**\n"
    )
    assert facts(page) == [
        {
            "outlet": "Der Anzeiger",
            "date": "2021-06",
            "quote": "Ein feines Spiel, das lange bleibt.",
        },
        {"outlet": "Das Blatt", "date": "2020-05-04", "quote": "Man hört ihr gern zu."},
        {"outlet": "Der Bote", "quote": "Ein großer Abend!"},
    ]


def test_a_page_of_reviews_with_sections_needs_a_heading_that_speaks_of_them() -> None:
    page = "---\ntitle: Reviews\n---\n## Our values\n\n“We care.” — Jo Doe\n\n“We do.” — Jo Roe\n"
    assert facts(page) == []


def test_a_voice_may_have_author_and_date() -> None:
    page = (
        "# Pressestimmen\n\n„Ein gutes Buch.“ — Jo Doe, *Der Anzeiger*, 4. Mai 2021\n\n"
        "„Ein kluges Buch.“ — Jo Roe im „Boten“\n\n„Klug.“ — Das Blatt (2019)\n"
    )
    assert facts(page) == [
        {
            "outlet": "Der Anzeiger",
            "date": "2021-05-04",
            "author": "Jo Doe",
            "quote": "Ein gutes Buch.",
        },
        {"outlet": "Boten", "author": "Jo Roe", "quote": "Ein kluges Buch."},
        {"outlet": "Das Blatt", "date": "2019", "quote": "Klug."},
    ]


def test_the_paragraphs_of_one_voice_stay_together() -> None:
    page = (
        "---\ntitle: Pressestimmen\n---\n„Ein gutes Buch.\n\nMan liest es gern.“\n\nDER BOTE\n\n"
        "„Das Buch“ ist sehr gut geschrieben und wird viele Leser finden, wie man hoffen darf.\n\n"
        "DAS BLATT\n"
    )
    assert facts(page) == [
        {"outlet": "DER BOTE", "quote": "Ein gutes Buch.\n\nMan liest es gern."},
        {
            "outlet": "DAS BLATT",
            "quote": "„Das Buch“ ist sehr gut geschrieben und wird viele Leser finden,"
            " wie man hoffen darf.",
        },
    ]


@pytest.mark.parametrize(
    "page",
    [
        "# Testimonials\n\n> We use it.\n>\n> — Acme\n\n> Best tool.\n>\n> — Initech\n",
        "# Reviews\n\n“Great, we love it.” — Jo Doe, Acme\n\n“It saved us.” — Jo Roe, Initech\n",
        "# Press\n\n“To be or not to be.” — Jo Doe\n\n“I think.” — Jo Roe\n",
        "# About\n\n“To be or not.” — The Book\n\n“I think.” — *Another Book*\n",
        "# Press\n\n## Press kit\n\n“A saying.” — Jo Doe, CEO\n\n“Another one.” — Jo Roe, CTO\n",
        "# Pressestimmen\n\n„Nur eine.“ — Der Bote\n",
    ],
)
def test_customers_mottos_and_a_lone_quotation_are_no_press_voices(page: str) -> None:
    assert facts(page) == []


def test_voices_stand_beside_what_a_page_lists_in_its_order() -> None:
    page = (
        "# Press\n\n## What critics say\n\n“A marvellous book.” — The Times\n\n"
        "“A fine one.” — Evening Post\n\n## Articles\n\n"
        "- [A title of words](https://paper.example/1), The Paper, May 2021\n"
    )
    assert [one.get("outlet") for one in facts(page)] == ["The Times", "Evening Post", "The Paper"]


def test_the_name_of_an_outlet_knows_where_it_stands() -> None:
    page = "# Press quotes\n\n“Good book.” — The Times\n\n“A fine one.” — Evening Post\n"
    slots = [one.parts[0].slot("outlet") for one in read_entries(page)]
    assert [page[slot.start : slot.end] for slot in slots if slot] == ["The Times", "Evening Post"]


def test_the_heading_what_they_say_announces_quotations_with_links() -> None:
    said = "".join(
        f'> "They have done it again, number {n}."\n>\n> — [{name}](https://a{n}.example/{n})\n\n'
        for n, name in enumerate(("The Gazette", "Le Monde", "KLOF Mag"))
    )
    others = "## Interviews\n\n- [Wired](https://wired.com/1), May 2021\n"
    page = f"# The Low Tides — what they say\n\n{said}{others}"
    assert [one.plain.get("outlet") for one in read_entries(page)] == [
        "The Gazette",
        "Le Monde",
        "KLOF Mag",
        "Wired",
    ]


def test_one_voice_is_enough_if_it_is_complete() -> None:
    listed = "- Wired, 2021-05-04: [The open lab](https://wired.example/1)\n"
    whole = '> "They are the best." — Ada Lovelace, *The Times*, 2019\n'
    _, voice = facts(f"# In the press\n\n{listed}\n{whole}")
    assert (voice["author"], voice["outlet"], voice["date"]) == (
        "Ada Lovelace",
        "The Times",
        "2019",
    )
    assert len(facts(f'# In the press\n\n{listed}\n> "So it is." — Ada Lovelace\n')) == 1
