"""Pages that an export wrote, brought up to date: nothing on them is changed without a reason."""

import pytest

from clippings.clipping import Clipping, Collection
from clippings.dates import PartialDate
from clippings.exporters.markdown import write
from clippings.locales import find_locale
from clippings.updating import update_page

ONE = Clipping(
    id="a",
    url="https://ex.example/a",
    title="One big story",
    outlet="Example News",
    date=PartialDate(2021, 5, 4),
    lang="en",
    kind="article",
)
TWO = ONE._replace(
    id="b",
    url="https://ex.example/b",
    title="Second story",
    outlet="Daily Bugle",
    date=PartialDate(2020, 3, 1),
)


def _page(template: str, *clippings: Clipping, locale: str = "en", group_by: str = "") -> str:
    return write(Collection(clippings=clippings), template, find_locale(locale), group_by)


def _after(page: str, *clippings: Clipping) -> str:
    updated = update_page(page, Collection(clippings=clippings))
    assert not updated.left
    return updated.text


@pytest.mark.parametrize("lang", ["pt-BR", "zh-Hans", "en-GB", "de-AT", "sr-Latn"])
def test_a_language_with_a_region_agrees_with_its_name(lang: str) -> None:
    told = ONE._replace(lang=lang)
    page = _page("table", told, TWO)
    assert _after(page, told, TWO) == page


@pytest.mark.parametrize("template", ["list", "table"])
@pytest.mark.parametrize("locale", ["ja", "zh", "ru", "he", "pl"])
def test_a_page_in_any_language_stays_as_it_is(template: str, locale: str) -> None:
    told = ONE._replace(authors=("Ada Example",), lang="fr")
    page = _page(template, told, TWO, locale=locale)
    assert _after(page, told, TWO) == page


@pytest.mark.parametrize("template", ["list", "table"])
@pytest.mark.parametrize("by", ["outlet", "kind", "lang"])
def test_a_grouped_page_stays_as_it_is(template: str, by: str) -> None:
    page = _page(template, ONE, TWO, group_by=by)
    assert _after(page, ONE, TWO) == page


@pytest.mark.parametrize("template", ["list", "table"])
def test_a_piece_without_an_address_is_known(template: str) -> None:
    printed = ONE._replace(url="")
    for others in ((), (TWO,)):
        page = _page(template, printed, *others)
        assert _after(page, printed, *others) == page
    assert _after(_page(template, ONE, TWO), printed, TWO) == _page(template, printed, TWO)
