"""The word for the kind in a line."""

import pytest

from clippings.page_entries import read_entries
from tests.page_entries.in_lists.list_facts import facts


def test_words_that_are_all_kinds_are_the_kind() -> None:
    page = "# Press\n\n- Video podcast, [A title of ours](https://a.example/1) for Kapow, 14/1/26\n"
    assert facts(page) == [
        {"title": "A title of ours", "outlet": "Kapow", "date": "2026-01-14", "kind": "podcast"}
    ]


def test_the_kind_that_begins_a_quoted_title_is_a_part_of_it() -> None:
    page = "# Press\n\n- “Review: An orchestra of phones”, [Wired](https://wired.com/1), 2021\n"
    (found,) = read_entries(page)
    assert (found.plain["title"], found.plain.get("kind")) == (
        "Review: An orchestra of phones",
        None,
    )


def test_the_word_for_a_kind_that_begins_a_title_in_italics_is_a_part_of_it() -> None:
    page = (
        "# In the media\n\n"
        "- 2025 Fund Weekly: *Study: Makers agree on prices* [Read](https://fundweekly.example/1)\n"
        "- 2024 The Ledger: *Row among the scholars* [Read](https://theledger.example/2)\n"
    )
    first = read_entries(page)[0].plain
    assert (first["title"], first.get("kind")) == ("Study: Makers agree on prices", None)


def test_a_kind_in_the_host_does_not_make_the_kind_a_name() -> None:
    page = (
        "# Press\n\n- Jan 2025 Podcast [Sustain It](https://podcast.sustainit.example/262) *Open*\n"
    )
    assert read_entries(page)[0].plain["kind"] == "podcast"


def test_a_line_in_italics_may_begin_with_its_kind() -> None:
    page = "# Press\n\n*2022-12 INTERVIEW [A garden of reefs](https://gullpost.example/1)*\n"
    (found,) = facts(page)
    assert (found["title"], found["kind"]) == ("A garden of reefs", "interview")


@pytest.mark.parametrize("work", ["*{}*", "{}", "“{}”"])
def test_a_review_keeps_its_title(work: str) -> None:
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
