"""An entry that is exactly as an export writes it agrees with its clipping."""

import pytest

from clippings.clipping import Clipping, Collection, Quote
from clippings.dates import PartialDate
from clippings.exporters.markdown import write
from clippings.locales import find_locale
from clippings.updating import update_page

ONE = Clipping(
    id="a",
    url="https://ex.example/a",
    title="One",
    outlet="Example News",
    date=PartialDate(2021, 5, 4),
    lang="pt",
    kind="interview",
    authors=("Ada Example",),
    summary="It tells of it.",
    quotes=(Quote("They did it."),),
)
TWO = ONE._replace(id="b", url="https://ex.example/b", title="Two", outlet="Daily Bugle")


def _stays(clipping: Clipping, locale: str = "en") -> None:
    collection = Collection(clippings=(clipping, TWO))
    page = write(collection, "seed", find_locale(locale))
    updated = update_page(page, collection)
    assert (updated.text, updated.left) == (page, ())


@pytest.mark.parametrize("title", ["“Quoted title”", "«Titre»", "„Titel“", "'single'", ":smile:"])
def test_a_title_in_quotation_marks_is_read_as_a_title(title: str) -> None:
    _stays(ONE._replace(title=title))
    _stays(ONE._replace(title=title, quotes=()))


@pytest.mark.parametrize("author", ["dpa/AFP", "Agence France-Presse (AFP)", "3sat", "@ada"])
def test_a_byline_is_read_as_one_whatever_it_names(author: str) -> None:
    _stays(ONE._replace(authors=(author,)))


@pytest.mark.parametrize("locale", ["ru", "zh", "he", "pl", "ja", "ar"])
def test_a_page_is_as_exported_in_any_language(locale: str) -> None:
    _stays(ONE, locale)


def test_an_entry_with_further_text_is_not_as_exported() -> None:
    collection = Collection(clippings=(ONE, TWO))
    longer = Collection(clippings=(ONE._replace(quotes=(*ONE.quotes, Quote("More."))), TWO))
    assert update_page(write(longer, "seed"), collection).text == write(collection, "seed")
