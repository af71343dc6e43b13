"""Exported lines are read exactly as the template wrote them."""

import pytest

from clippings.clipping import Collection
from clippings.exporters import page_template
from clippings.locales import PageLocale
from tests.updating.exported_pages import ONE, TWO, after, exported


@pytest.mark.parametrize("lang", ["pt-BR", "zh-Hans", "en-GB", "de-AT", "sr-Latn"])
def test_a_language_with_a_region_matches_its_name(lang: str) -> None:
    told = ONE._replace(lang=lang)
    page = exported("table", told, TWO)
    assert after(page, told, TWO) == page


@pytest.mark.parametrize("template", ["list", "table"])
@pytest.mark.parametrize("locale", ["ja", "zh", "ru", "he", "pl", "hu", "en-GB"])
def test_a_page_in_any_language_is_not_changed(template: str, locale: str) -> None:
    told = ONE._replace(authors=("Ada Example",), lang="fr")
    page = exported(template, told, TWO, locale=locale)
    assert after(page, told, TWO) == page
    named = TWO._replace(outlet="")
    assert after(exported(template, named, locale=locale, group_by="lang"), ONE, named) == (
        exported(template, ONE, named, locale=locale, group_by="lang")
    )


@pytest.mark.parametrize("template", ["list", "table"])
@pytest.mark.parametrize("by", ["outlet", "kind", "lang"])
def test_a_grouped_page_is_not_changed(template: str, by: str) -> None:
    page = exported(template, ONE, TWO, group_by=by)
    assert after(page, ONE, TWO) == page


@pytest.mark.parametrize("template", ["list", "table"])
def test_an_article_without_an_address_is_recognised(template: str) -> None:
    printed = ONE._replace(url="")
    for others in ((), (TWO,)):
        page = exported(template, printed, *others)
        assert after(page, printed, *others) == page
    assert after(exported(template, ONE, TWO), printed, TWO) == exported(template, printed, TWO)


@pytest.mark.parametrize("template", ["list", "table"])
def test_lines_that_differ_are_filled_in_together(
    template: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    numbers = range(20, 0, -1)
    old = [ONE._replace(id=f"a-{n}", url=f"https://a.example/{n}", title=f"T{n}") for n in numbers]
    new = [one._replace(title=f"{one.title} anew") if n % 2 else one for n, one in enumerate(old)]
    page, filled = exported(template, *old), []
    fill = page_template.fill_ready

    def counted(name: str, collection: Collection, by: str, locale: PageLocale) -> str:
        filled.append(name)
        return fill(name, collection, by, locale)

    expected = exported(template, *new)
    monkeypatch.setattr(page_template, "fill_ready", counted)
    assert after(page, *new) == expected
    assert len(filled) < len(old)
