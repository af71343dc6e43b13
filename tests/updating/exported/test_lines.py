"""An update changes exported lines only for a reason."""

import pytest

from clippings.clipping import Image
from clippings.dates import PartialDate
from tests.updating.exported_pages import ONE, TWO, after, exported

OUTLETS = ("YouTube", "Book Review", "CNN (video)", "Deutsch", "Mag 2020", "May 2020")
OUTLETS_MORE = ("“Quoted” Mag", "O'Reilly & Co. <Media>", "Twitter", "Science (print)")


@pytest.mark.parametrize("template", ["list", "table"])
@pytest.mark.parametrize("outlet", [*OUTLETS, *OUTLETS_MORE])
def test_an_outlet_is_read_as_one_even_if_its_words_mean_something_else(
    template: str, outlet: str
) -> None:
    told = ONE._replace(outlet=outlet, kind="talk")
    page = exported(template, told, TWO)
    assert after(page, told, TWO) == page
    assert after(exported(template, ONE, TWO), ONE._replace(outlet=outlet), TWO) == exported(
        template, ONE._replace(outlet=outlet), TWO
    )


@pytest.mark.parametrize("template", ["list", "table"])
@pytest.mark.parametrize("fact", ["title", "outlet", "lang", "kind"])
@pytest.mark.parametrize("value", ["", "PDF", "Link", "Title (Video)"])
def test_a_changed_line_is_as_an_export_writes_it(template: str, fact: str, value: str) -> None:
    other = {
        "title": ONE._replace(title=value),
        "outlet": ONE._replace(outlet=value),
        "lang": ONE._replace(lang=value and "pt"),
        "kind": ONE._replace(kind=value and "video"),
    }[fact]
    for old, new in ((ONE, other), (other, ONE)):
        assert after(exported(template, old, TWO), new, TWO) == exported(template, new, TWO)


@pytest.mark.parametrize("template", ["list", "table"])
def test_a_date_is_added_and_removed_in_its_place(template: str) -> None:
    bare = ONE._replace(date=None)
    new = after(exported(template, bare, TWO, group_by="lang"), ONE, TWO)
    assert new == exported(template, ONE, TWO, group_by="lang")


@pytest.mark.parametrize("template", ["list", "table"])
def test_a_new_line_is_as_the_template_writes_it(template: str) -> None:
    pictured = ONE._replace(image=Image("https://ex.example/i.png", alt="pic"))
    by = "lang"
    page = exported(template, TWO, group_by=by)
    assert after(page, pictured, TWO) == exported(template, ONE, TWO, group_by=by)


@pytest.mark.parametrize("locale", ["en", "fr"])
@pytest.mark.parametrize("template", ["list", "table"])
def test_the_language_of_a_page_is_that_of_the_few_dates_with_a_month(
    template: str, locale: str
) -> None:
    years = [
        ONE._replace(id=f"y{year}", url=f"https://ex.example/{year}", date=PartialDate(year))
        for year in (2019, 2018, 2017)
    ]
    printed = TWO._replace(url="")
    page = exported(template, printed, *years, locale=locale, group_by="lang")
    assert after(page, printed, *years) == page
    assert after(page, ONE, printed, *years) == exported(
        template, ONE, printed, *years, locale=locale, group_by="lang"
    )


def test_a_page_with_years_only_is_in_english_like_an_export() -> None:
    year = TWO._replace(date=PartialDate(2020))
    assert after(exported("list", year, group_by="lang"), ONE, year) == exported(
        "list", ONE, year, group_by="lang"
    )
