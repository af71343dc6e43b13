"""An update changes exported pages only for a reason."""

import pytest

from clippings.clipping import Clipping, Collection, Quote
from clippings.dates import PartialDate
from clippings.exporters.markdown import write
from clippings.updating import update_page
from tests.updating.exported_pages import ONE, TWO, after, exported


def _updated_twice(template: str, *clippings: Clipping) -> None:
    """A second update changes nothing, and no line is lost without being reported."""
    collection = Collection(clippings=clippings)
    page = write(collection, template)
    updated = update_page(page, collection)
    assert update_page(updated.text, collection).text == updated.text
    for line in page.splitlines():
        assert line in updated.text.splitlines() or updated.left


QUOTED = ONE._replace(title="“Quoted title”", quotes=(Quote("They did it."),))
BYLINES = ("dpa/AFP", "Agence France-Presse (AFP)", "3sat", "@ada", "ada@example.org")


def test_a_headline_in_quotation_marks_is_never_lost() -> None:
    _updated_twice("seed", QUOTED)
    _updated_twice("seed", QUOTED._replace(quotes=(), summary="It tells."), TWO)


@pytest.mark.parametrize("author", BYLINES)
def test_a_summary_is_not_added_at_every_run(author: str) -> None:
    told = ONE._replace(authors=(author,), summary="It tells of it.")
    _updated_twice("seed", told)
    _updated_twice("seed", told, TWO._replace(authors=("Ada Example",), summary="A sum."))


@pytest.mark.parametrize("locale", ["en", "de", "it"])
@pytest.mark.parametrize("year", [2020, 2022, 2024])
def test_a_piece_of_another_year_goes_under_a_heading_of_its_year(locale: str, year: int) -> None:
    there = [
        TWO._replace(id=f"y{date}", url=f"https://ex.example/{date}", date=PartialDate(date, 11, 3))
        for date in (2023, 2021)
    ]
    new = ONE._replace(date=PartialDate(year, 8, 1))
    both = sorted([*there, new], key=lambda one: str(one.date), reverse=True)
    page = exported("seed", *there, locale=locale, group_by="year")
    assert after(page, *both) == exported("seed", *both, locale=locale, group_by="year")
