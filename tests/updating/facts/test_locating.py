"""The facts of a line are found where they are written."""

import pytest

from clippings.updating import PageFormat
from clippings.updating.facts.locating import contains_value
from tests.updating.updated import lines_of


def _slot_texts(page: str, page_format: PageFormat = "markdown") -> dict[str, str]:
    """The text in each slot of the first line."""
    (entry, *_) = lines_of(page, page_format)
    return {slot.fact: page[slot.span.start : slot.span.end] for slot in entry.parts[0].slots}


LINE = "- [One](https://a.example/1), Wired, {}\n"


@pytest.mark.parametrize(
    ("line", "fact", "place"),
    [
        ("2 May 2021", "date", "2 May 2021"),
        ("by Ada Lovelace", "author", "Ada Lovelace"),
        ("by Ada Lovelace and Bo Berg", "author", "Ada Lovelace and Bo Berg"),
        ("in French", "lang", "French"),
        ("(podcast)", "kind", "podcast"),
        ("p. 7", "pages", "7"),
        ("only in print", "note", "only in print"),
    ],
)
def test_a_fact_has_a_slot(line: str, fact: str, place: str) -> None:
    assert _slot_texts(LINE.format(line))[fact] == place


def test_a_name_that_is_title_and_outlet_has_a_slot_for_each() -> None:
    page = "- Wired: [Wired again](https://a.example/1)\n- Zeit: [Two](https://a.example/2)\n"
    told = _slot_texts(page)
    assert (told["outlet"], told["title"]) == ("Wired", "Wired again")


def test_a_date_in_an_attribute_and_a_picture_have_slots() -> None:
    page = (
        '<ul><li><img src="a.png"><a href="https://a.example/1">One</a>, Wired, '
        '<time datetime="2021-05-02">2 May</time></li></ul>'
    )
    told = _slot_texts(page, "html")
    assert (told["datetime"], told["image"]) == ("2021-05-02", "a.png")


def test_an_address_that_is_also_the_link_text_has_two_slots() -> None:
    page = "- [https://a.example/1](https://a.example/1)\n"
    slots = [slot for slot in lines_of(page)[0].parts[0].slots if slot.fact == "address"]
    assert [page[one.span.start : one.span.end] for one in slots] == ["https://a.example/1"] * 2


def test_a_line_contains_a_value_beside_the_one_that_was_read() -> None:
    page = "- [One](https://a.example/1), Wired, Zeit\n"
    (entry,) = lines_of(page)
    assert entry.plain["outlet"] == "Wired"
    assert contains_value(page, entry, "outlet", "Zeit", "Wired")
    assert not contains_value(page, entry, "outlet", "Le Monde", "Wired")
    assert not contains_value(page, entry, "outlet", "One", "Wired")


@pytest.mark.parametrize(("value", "said"), [("2021-05-02", True), ("2021-05-03", False)])
def test_a_date_is_found_in_any_spelling(value: str, said: bool) -> None:
    page = "- [One](https://a.example/1), Wired, 2 May 2021\n"
    assert contains_value(page, lines_of(page)[0], "date", value, "2021") == said
