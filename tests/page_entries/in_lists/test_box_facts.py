"""The fact at each place of boxes with the same layout."""

import pytest

from clippings.page_entries.in_lists.box_facts import BoxPlace, facts_by_place

HOSTS = ("https://wired.com/1", "https://time.com/2", "https://nature.com/3")
TITLES = ("A river that sings at night", "What lakes have to tell us", "The last sea of all")
OUTLETS = ("Wired", "Time", "Nature")
PERSONS = ("Jo Doe", "Ann Roe", "Max Muster")
SUMMARIES = (
    "It is about a river, and about those who listen to it.",
    "Lakes are asked what they know, and they answer at last.",
    "There was one sea left when the author went to look for it.",
)
DAYS = ("4 May 2021", "5 June 2020", "6 July 2019")
CALLS = ("Read more", "Read more", "Read more")


def facts(**parts: tuple[str, ...]) -> dict[str, str]:
    """The fact of each part, by its tag and class."""
    places = {
        BoxPlace(name.replace("_", " "), 0, 0, 1): [*zip(words, HOSTS, strict=True)]
        for name, words in parts.items()
    }
    return {place.name: fact for place, fact in facts_by_place(places).items()}


def test_facts_are_found_by_words_whatever_the_classes_are() -> None:
    found = facts(h3=TITLES, span=OUTLETS, div=PERSONS, p=SUMMARIES, time=DAYS, a=CALLS)
    assert found == {
        "h3": "title",
        "span": "outlet",
        "div": "author",
        "p": "summary",
        "a": "label",
    }


@pytest.mark.parametrize(("name", "fact"), [("div_title", "title"), ("p_headline", "title")])
def test_the_class_of_a_part_is_a_hint(name: str, fact: str) -> None:
    assert facts(**{name: TITLES, "p": SUMMARIES, "span": OUTLETS})[name.replace("_", " ")] == fact


def test_a_hint_counts_nothing_against_the_words() -> None:
    assert "span title" not in facts(h3=TITLES, span_title=DAYS)


def test_a_category_is_no_fact_unless_it_is_the_name_of_the_host() -> None:
    topics = ("Water", "Science", "Water")
    assert facts(h3=TITLES, span_tag=topics, p=SUMMARIES)["span tag"] == "label"
    assert facts(h3=TITLES, span_tag=OUTLETS, p=SUMMARIES)["span tag"] == "outlet"


def test_titles_that_may_hold_the_outlet_as_well_are_no_part() -> None:
    composed = tuple(f"{outlet}: {title}" for outlet, title in zip(OUTLETS, TITLES, strict=True))
    assert "h3" not in facts(h3=composed, a=CALLS)
    assert facts(h3=composed, span=OUTLETS, a=CALLS)["h3"] == "title"


def test_below_the_names_of_outlets_stand_the_titles() -> None:
    assert facts(h3=OUTLETS, p=TITLES) == {"h3": "outlet", "p": "title"}
