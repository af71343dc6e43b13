"""A copied line loses what belongs only to its original."""

from dataclasses import replace

import pytest

from clippings.page_entries.entry import Part
from clippings.spans import Span
from clippings.text_edits import apply_edits
from clippings.updating import PageFormat
from clippings.updating.new_lines.cleaning import (
    attributes_of_neighbour,
    further_links,
    texts_of_neighbour,
)
from tests.updating.updated import lines_of

LINK = '<a href="https://a.example/1">One is here</a>'


def _item(markup: str) -> str:
    return f"<ul><li>{markup}</li></ul>"


def _part(page: str, page_format: PageFormat) -> Part:
    """The first line of the page, without slots for remarks."""
    part = lines_of(page, page_format)[0].parts[0]
    slots = tuple(slot for slot in part.slots if slot.fact != "note")
    return replace(part, slots=slots)


@pytest.mark.parametrize(
    ("own", "left"),
    [
        (", [Wired](https://wired.example)", ""),
        (" ([PDF](https://a.example/1.pdf))", ""),
        (" [back](#top)", " [back](#top)"),
        (" [here]({{ site.url }})", " [here]({{ site.url }})"),
        (" ![logo](logo.png)", " ![logo](logo.png)"),
    ],
)
def test_further_links_are_removed_except_those_to_the_page_itself(own: str, left: str) -> None:
    line = "- [One is here](https://a.example/1), 2 May 2021{}\n"
    page = line.format(own)
    assert apply_edits(page, further_links(page, _part(page, "markdown"))) == line.format(left)


def test_a_link_around_a_fact_is_removed_and_its_words_stay() -> None:
    page = _item(f'{LINK}, Wired, by <a href="/ada">Ada Lovelace</a>, 2 May 2021')
    kept = apply_edits(page, further_links(page, _part(page, "html")))
    assert kept == _item(f"{LINK}, Wired, by Ada Lovelace, 2 May 2021")


@pytest.mark.parametrize(
    ("own", "left"),
    [
        (" <small>again in print</small>", " "),
        (" again in print", ""),
        (" <small>Read more</small>", " <small>Read more</small>"),
        (' <a href="https://a.example/1">go on</a>', ' <a href="https://a.example/1">go on</a>'),
        (" &middot; ", " &middot; "),
    ],
)
def test_words_of_one_line_only_are_removed_except_those_of_links(own: str, left: str) -> None:
    page = _item(f"{LINK}{own}")
    edits = texts_of_neighbour(page, _part(page, "html"), {"Read", "more"})
    assert apply_edits(page, edits) == _item(f"{LINK}{left}")


@pytest.mark.parametrize("name", ['id="one"', "ID='one'", "id = one"])
def test_an_id_attribute_is_removed(name: str) -> None:
    page = f'<ul><li {name} class="x">{LINK}</li></ul>'
    edits = attributes_of_neighbour(page, _part(page, "html"), {})
    assert apply_edits(page, edits) == f'<ul><li class="x">{LINK}</li></ul>'


def test_attributes_that_repeat_a_fact_get_the_new_value() -> None:
    entry = '<li data-year="{}" data-day="{}" data-n="7">{}, 2 May 2021</li>'
    titled = '<a href="https://a.example/1" title="{}">One is here</a>'
    page = f"<ul>{entry.format('2021', '2021-05-02', titled.format('One is here'))}</ul>"
    edits = attributes_of_neighbour(
        page, _part(page, "html"), {"title": 'Two "2"', "date": "2022-06-07"}
    )
    made = entry.format("2022", "2022-06-07", titled.format("Two &quot;2&quot;"))
    assert apply_edits(page, edits) == f"<ul>{made}</ul>"


def test_without_a_date_the_year_in_an_attribute_stays() -> None:
    page = f'<ul><li data-year="2021">{LINK}, 2 May 2021</li></ul>'
    assert list(attributes_of_neighbour(page, _part(page, "html"), {"title": "Two"})) == []


@pytest.mark.parametrize(
    ("picture", "left"),
    [
        ('<img src="w.png" alt="Wired"> ', ""),
        ("<IMG ALT=Wired SRC=w.png>", ""),
        ('<img src="icon.png" alt=""> ', '<img src="icon.png" alt=""> '),
        (
            '<a href="#w"><img src="w.png" alt="Wired"></a> ',
            '<a href="#w"><img src="w.png" alt="Zeit"></a> ',
        ),
    ],
)
def test_a_picture_with_the_outlet_as_alt_text_is_removed(picture: str, left: str) -> None:
    written = f"Wired: {LINK}, 2 May 2021"
    page = _item(f"{picture}{written}")
    part = _part(_item(written), "html")
    moved = tuple(slot._replace(span=slot.span.moved(len(picture))) for slot in part.slots)
    part = replace(part, span=Span(part.span.start, part.span.end + len(picture)), slots=moved)
    edits = attributes_of_neighbour(page, part, {"outlet": "Zeit"})
    assert apply_edits(page, edits) == _item(f"{left}{written}")
