"""docs/templates.md tells what there is, and its example works."""

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from selectolax.lexbor import LexborHTMLParser

from clippings.clipping import Clipping, Collection, Quote
from clippings.dates import PartialDate
from clippings.exporters.page_template import Template, fill_page
from clippings.exporters.page_template.entries import OF_CLIPPING, VARIABLES
from clippings.locales import find_locale
from tests.exporters.hostile import hostile

PAGE = (Path(__file__).parents[3] / "docs" / "templates.md").read_text(encoding="utf-8")
EXAMPLE = re.findall(r"^```jinja\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)[0]
TAGS = {"html", "head", "body", "h1", "h2", "ul", "li", "a", "p", "br", "blockquote"}


@pytest.mark.parametrize("name", [*OF_CLIPPING, *VARIABLES])
def test_every_name_is_explained(name: str) -> None:
    assert re.search(rf"^\|.*`{name}`.*\|", PAGE, re.MULTILINE)


def test_the_example_is_filled_in() -> None:
    one = Clipping(
        url="https://a.example/",
        title="A & B",
        date=PartialDate(2021, 5, 4),
        lang="fr",
        quotes=(Quote("Oui"),),
    )
    template = Template(EXAMPLE, "press.html.j2", "html")
    page = fill_page(template, Collection(clippings=(one,)), "year", find_locale("fr"))
    assert '<li lang="fr"><a href="https://a.example/">A &amp; B</a>, 4 mai 2021\n' in page
    assert "<blockquote><p>Oui</p></blockquote>" in page


@given(collection=hostile)
@settings(max_examples=15)
def test_nothing_on_a_page_made_by_the_example_runs(collection: Collection) -> None:
    page = fill_page(
        Template(EXAMPLE, "press.html.j2", "html"), collection, "kind", find_locale("de")
    )
    read = LexborHTMLParser(page)
    assert {node.tag for node in read.css("*")} <= TAGS
    assert {key for node in read.css("*") for key in node.attributes} <= {"href", "lang"}
    hrefs = [str(node.attributes["href"]) for node in read.css("a")]
    assert not [href for href in hrefs if re.match(r"(?!https?:)[a-zA-Z][\w+.-]*:|//|\\", href)]
