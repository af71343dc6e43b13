"""The title and the outlet of a line."""

import pytest

from clippings.page_entries import read_entries
from tests.page_entries.in_lists.list_facts import FULL, TITLE, URL, facts


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


def test_a_name_does_not_begin_with_a_word_that_leads_on() -> None:
    page = (
        "# Press\n\n- [A title of ours](https://a.example/1), with Jo Doe for Net Support, 2025\n"
    )
    assert facts(page)[0]["outlet"] == "Net Support"


def test_a_name_may_have_an_abbreviation_with_a_full_stop() -> None:
    page = "# Press\n\n- [The power of the vote](https://msmagazine.com/1) - Ms. Magazine, 2022\n"
    assert read_entries(page)[0].plain["outlet"] == "Ms. Magazine"


def test_a_quoted_title_after_the_name_of_the_outlet_in_a_link() -> None:
    link = "[Breakfast Club – “Jo Doe”](https://www.breakfastclub.com/jo-doe)"
    plain = read_entries(f"# Press\n\n- {link}\n")[0].plain
    assert (plain["outlet"], plain["title"]) == ("Breakfast Club", "“Jo Doe”")


def test_several_quoted_sentences_are_no_title() -> None:
    line = f"[The Guardian]({URL}): “Some of them are odd. All of them are good.”"
    (found,) = facts(f"# Press\n\n{line}\n")
    assert found == {
        "outlet": "The Guardian",
        "quote": "Some of them are odd. All of them are good.",
    }


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


def test_a_month_is_no_outlet() -> None:
    page = f"# Press\n\n- [{TITLE}](https://acme.example/1), November\n"
    assert "outlet" not in facts(page)[0]


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


def test_a_link_that_only_names_the_language_is_no_title() -> None:
    page = "# Press\n\n- Le Monde: A lake is back [en français](https://lemonde.fr/1)\n"
    (entry,) = read_entries(page)
    assert (entry.plain["title"], entry.plain["lang"]) == ("A lake is back", "fr")


def test_a_review_by_an_outlet_is_no_name_of_it() -> None:
    page = "# Press\n\n- [Nature Review of Ox](https://nature.com/1), 4 May 2021\n"
    (entry,) = read_entries(page)
    assert (entry.plain.get("title"), entry.plain.get("outlet")) == ("Nature Review of Ox", None)


def test_below_the_name_of_the_outlet_a_link_with_its_words_is_a_title() -> None:
    page = (
        "# Press\n\n## The Guardian\n\n- [The Guardian of the Lake](https://theguardian.com/1)\n"
        "- [Nature and us](https://theguardian.com/2)\n"
    )
    assert [(one["title"], one["outlet"]) for one in facts(page)] == [
        ("The Guardian of the Lake", "The Guardian"),
        ("Nature and us", "The Guardian"),
    ]
