"""Pages that an export wrote, brought up to date: nothing on them is changed without a reason."""

import pytest

from clippings.clipping import Clipping, Collection, Image
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


OUTLETS = ("YouTube", "Book Review", "CNN (video)", "Deutsch", "Mag 2020", "May 2020")
OUTLETS_MORE = ("“Quoted” Mag", "O'Reilly & Co. <Media>", "Twitter", "Science (print)")


@pytest.mark.parametrize("template", ["list", "table"])
@pytest.mark.parametrize("outlet", [*OUTLETS, *OUTLETS_MORE])
def test_an_outlet_is_the_outlet_whatever_its_words_could_mean(template: str, outlet: str) -> None:
    told = ONE._replace(outlet=outlet, kind="talk")
    page = _page(template, told, TWO)
    assert _after(page, told, TWO) == page
    assert _after(_page(template, ONE, TWO), ONE._replace(outlet=outlet), TWO) == _page(
        template, ONE._replace(outlet=outlet), TWO
    )


@pytest.mark.parametrize("template", ["list", "table"])
@pytest.mark.parametrize("fact", ["title", "outlet", "lang", "kind"])
@pytest.mark.parametrize("value", ["", "PDF", "Link", "Title (Video)"])
def test_a_changed_line_is_as_an_export_has_it(template: str, fact: str, value: str) -> None:
    other = {
        "title": ONE._replace(title=value),
        "outlet": ONE._replace(outlet=value),
        "lang": ONE._replace(lang=value and "pt"),
        "kind": ONE._replace(kind=value and "video"),
    }[fact]
    for old, new in ((ONE, other), (other, ONE)):
        assert _after(_page(template, old, TWO), new, TWO) == _page(template, new, TWO)


@pytest.mark.parametrize("template", ["list", "table"])
def test_a_date_comes_and_goes_in_its_place(template: str) -> None:
    bare = ONE._replace(date=None)
    new = _after(_page(template, bare, TWO, group_by="lang"), ONE, TWO)
    assert new == _page(template, ONE, TWO, group_by="lang")


@pytest.mark.parametrize("template", ["list", "table"])
def test_a_new_line_is_as_the_template_writes_it(template: str) -> None:
    pictured = ONE._replace(image=Image("https://ex.example/i.png", alt="pic"))
    by = "lang"
    page = _page(template, TWO, group_by=by)
    assert _after(page, pictured, TWO) == _page(template, ONE, TWO, group_by=by)
