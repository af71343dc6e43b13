"""docs/templates.md tells what there is, and its example works."""

import re
from pathlib import Path

import pytest

from clippings.clipping import Clipping, Collection, Quote
from clippings.dates import PartialDate
from clippings.locales import find_locale
from clippings.page_template import Template, fill
from clippings.page_template.entries import VARIABLES, Entry

PAGE = (Path(__file__).parents[2] / "docs" / "templates.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", [*Entry._fields, *VARIABLES])
def test_every_name_is_explained(name: str) -> None:
    assert re.search(rf"^\|.*`{name}`.*\|", PAGE, re.MULTILINE)


def test_the_example_is_filled_in() -> None:
    example = re.findall(r"^```jinja\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)[0]
    one = Clipping(
        url="https://a.example/",
        title="A & B",
        date=PartialDate(2021, 5, 4),
        lang="fr",
        quotes=(Quote("Oui"),),
    )
    template = Template(example, "press.html.j2", "html")
    page = fill(template, Collection(clippings=(one,)), "year", find_locale("fr"))
    assert '<li lang="fr"><a href="https://a.example/">A &amp; B</a>, 4 mai 2021\n' in page
    assert "<blockquote><p>Oui</p></blockquote>" in page
