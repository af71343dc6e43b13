"""The report: a summary, the contents, a page for each clipping."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from clippings.clipping import Archive, Clipping, Collection, Quote
from clippings.dates import PartialDate
from clippings.exporters.coverage_report import render_report
from clippings.exporters.coverage_report.rendering import css_string
from clippings.exporters.html_page import AS_WRITTEN
from clippings.locales import find_locale
from tests import made_up
from tests.exporters.html_page.pages import attributes, nasty, texts

SOME = Collection(
    title="Our year",
    intro="What was said.",
    clippings=(
        Clipping(id="b", title="Second", outlet="O", date=PartialDate(2021), featured=True),
        Clipping(
            id="a",
            title="First",
            outlet="P",
            date=PartialDate(2020, 5, 4),
            url="https://gone.example.org/a",
            status="dead",
            archive=Archive("https://web.archive.org/web/a"),
            quotes=(Quote("It works.", "Ada"),),
        ),
    ),
)


def _report(collection: Collection, locale: str = "en", title: str = "") -> LexborHTMLParser:
    return LexborHTMLParser(render_report(collection, find_locale(locale), AS_WRITTEN, title))


def test_the_summary_comes_first() -> None:
    report = _report(SOME)
    assert texts(report, ".folio") == ["Coverage report 2020–2021"]
    assert texts(report, "h1") == ["Our year"]
    assert texts(report, ".figures li") == ["2 clippings", "2 outlets", "2 years"]
    assert texts(report, "svg desc") == ["2020: 1; 2021: 1"]
    assert texts(report, ".voices figcaption") == ["Ada, P"]
    assert attributes(report, ".voices a", "href") == ["#a"]


def test_the_contents_lead_to_numbered_pages() -> None:
    report = _report(SOME)
    assert texts(report, ".contents a") == ["1 Second O", "2 First P"]
    assert attributes(report, ".contents a", "href") == ["#b", "#a"]
    assert attributes(report, ".entry", "id") == ["b", "a"]
    assert texts(report, ".side .place") == ["1", "2"]


def test_addresses_can_be_read_on_paper() -> None:
    assert texts(_report(SOME), ".where li") == [
        "https://web.archive.org/web/a",
        "Archived copy https://web.archive.org/web/a",
    ]


def test_a_title_can_be_given_and_runs_along() -> None:
    report = _report(SOME, "de", "Was wir lasen")
    assert texts(report, "head title, h1") == ["Was wir lasen"] * 2
    assert texts(report, ".folio") == ["Pressespiegel 2020–2021"]
    assert '@top-left { content: "Was wir lasen" }' in texts(report, "style")[0]


@pytest.mark.parametrize("collection", [Collection(), Collection(clippings=(Clipping(id="a"),))])
def test_nothing_and_one_need_no_contents(collection: Collection) -> None:
    report = _report(collection)
    assert report.css(".contents, .place, .timeline, .tables") == []
    assert len(report.css(".entry")) == len(collection.clippings)


@pytest.mark.parametrize(
    ("text", "string"),
    [
        ("Our year 2021", '"Our year 2021"'),
        ('a"b\\c', '"a\\22 b\\5c c"'),
        ("</style>", '"\\3c \\2f style\\3e "'),
        ("a\nb", '"a\\a b"'),
        ("報告", '"報告"'),
    ],
)
def test_a_title_cannot_leave_its_string(text: str, string: str) -> None:
    assert css_string(text) == string


@given(collection=made_up.collections, title=made_up.texts, locale=st.sampled_from(["en", "ar"]))
@settings(max_examples=40)
def test_every_collection_becomes_an_inert_report(
    collection: Collection, title: str, locale: str
) -> None:
    report = _report(collection, locale, title)
    assert report.css("script, iframe, object, form, base, link") == []
    assert len(report.css(".entry")) == len(collection.clippings)
    assert len(report.css("style")) == 1
    for name in ("href", "src", "cite"):
        for target in attributes(report, f"[{name}]", name):
            assert re.match(r"https?://[^/]|#|(?!//)[^:]*$", target), target


def test_the_nasty_report_has_a_page_for_each() -> None:
    report = _report(nasty())
    assert len(report.css(".entry")) == len(nasty().clippings)
    assert texts(report, "h1") == ['Press <b>"room"</b> & more {{ 7*7 }} {% raw %}']
