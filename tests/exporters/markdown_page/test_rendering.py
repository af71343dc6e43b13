"""An entry is written in the style of its page."""

import pytest

from clippings.clipping import Clipping, Image, Quote
from clippings.dates import PartialDate
from clippings.exporters.markdown_page.rendering import render_core, render_entry, render_part
from clippings.exporters.markdown_page.style import Style
from clippings.locales import find_locale

PIECE = Clipping(
    id="a",
    url="https://a.example/1",
    title="A *piece*",
    outlet="Wired",
    date=PartialDate(2021, 5, 4),
    authors=("Ada Okoro",),
    summary="One.\n\nTwo.",
    quotes=(Quote(text="So it is.", speaker="Ada", role="head"),),
    image=Image(src="a.png", alt="A", credit='By "us"', link=True),
)
ENTRY = """\
## Wired

- Source: [Wired](https://a.example/1) – May 4, 2021

**A \\*piece\\***

By Ada Okoro

One.

Two.

"So it is."

— Ada, head

<a href="https://a.example/1">![A](a.png "By \\"us\\"")</a>"""


def test_all_parts_stand_in_their_order() -> None:
    assert render_entry(PIECE, Style()) == ENTRY
    assert render_entry(PIECE, Style(), ("heading",)) == "## Wired"


def test_lines_end_and_stand_apart_as_those_of_the_page() -> None:
    style = Style(line_end="\r\n", gaps={"source": 1}, before_heading="### ")
    made = render_entry(PIECE, style, ("heading", "source"))
    assert made == "### Wired\r\n- Source: [Wired](https://a.example/1) – May 4, 2021"


def test_in_another_language_date_and_byline_are_its_own() -> None:
    made = render_entry(PIECE, Style(locale=find_locale("de")), ("source", "author"))
    assert made == "- Source: [Wired](https://a.example/1) – 4. Mai 2021\n\nVon Ada Okoro"


@pytest.mark.parametrize(
    ("facts", "core"),
    [
        ({"outlet": "Wired", "address": "a.pdf"}, "[Wired](a.pdf)"),
        ({"outlet": "Wired"}, "Wired"),
        ({"address": "https://a.example/"}, "<https://a.example/>"),
        ({"address": "a.pdf"}, "[a.pdf](a.pdf)"),
        ({"address": "scans/a b.pdf"}, "[scans/a b.pdf](<scans/a b.pdf>)"),
        ({}, ""),
    ],
)
def test_the_source_is_the_outlet_linked_or_what_there_is(facts: dict[str, str], core: str) -> None:
    assert render_core(facts) == core


def test_a_quotation_of_several_lines_is_a_block() -> None:
    facts = {"text": "One.\nTwo.", "speaker": "Ada"}
    assert render_part("quote", facts, Style()) == "> One.<br/>\n> Two.\n>\n> — Ada"
    assert render_part("quote", {"text": "One."}, Style(quote_block=True)) == "> One."


def test_a_picture_is_linked_as_others_on_the_page() -> None:
    facts = {"src": "a.png", "alt": "A", "link": "https://a.example/1"}
    made = render_part("image", facts, Style(html_links=False))
    assert made == "[![A](a.png)](https://a.example/1)"
