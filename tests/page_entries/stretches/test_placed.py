"""What stands over the blocks behind it."""

from clippings.page_entries import read_entries
from clippings.values import Plain

LISTS = (
    "# Presse\n\nLe Canard\n\n- [Un titre de canard](https://canard.example/1)\n"
    "- [Un autre titre](https://canard.example/2)\n\n{}\n\n"
    "- [Le troisième des titres](https://coq.example/3)\n"
)


def facts(page: str) -> list[dict[str, Plain]]:
    return [dict(one.plain) for one in read_entries(page)]


def test_a_paragraph_of_few_words_over_a_list_is_its_heading() -> None:
    found = facts(LISTS.format("Le Coq"))
    assert [one.get("outlet") for one in found] == ["Le Canard", "Le Canard", "Le Coq"]


def test_a_sentence_over_a_list_is_no_heading() -> None:
    page = "# Presse\n\nOn dit.\n\n- [Un titre](https://canard.example/1)\n"
    assert [one.keys() & {"outlet", "section"} for one in facts(page)] == [set()]


def test_what_stands_above_the_first_heading_of_a_press_page_is_no_press() -> None:
    page = (
        "---\ntitle: In the news\n---\n[Buy it at the market](https://shop.example/1)\n\n"
        "# In the news\n\n- [A title of some words](https://paper.example/2)\n"
    )
    assert [one["url"] for one in facts(page)] == ["https://paper.example/2"]


def test_a_list_may_stand_above_the_lower_headings_of_a_page() -> None:
    page = (
        "---\ntitle: In the news\n---\n- [A first title](https://paper.example/1)\n\n"
        "## Older press\n\n- [A title of some words](https://paper.example/2)\n"
    )
    assert [one["url"] for one in facts(page)] == [
        "https://paper.example/1",
        "https://paper.example/2",
    ]


def test_what_stands_above_a_heading_that_says_the_title_of_the_page_is_no_press() -> None:
    page = (
        "---\ntitle: In the news - The Beer Show\n---\n[A feed](https://feeds.example/1)\n\n"
        "## In the News\n\n- [A title of some words](https://paper.example/2)\n"
    )
    assert [one["url"] for one in facts(page)] == ["https://paper.example/2"]
