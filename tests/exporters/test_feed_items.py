"""What a feed says of a clipping, whatever its format."""

import pytest

from clippings.clipping import Clipping, Collection, Quote
from clippings.dates import PartialDate
from clippings.exporters.feed_items import (
    feed_title,
    headline,
    html_of,
    rfc3339_date,
    target,
    xml_text,
)
from clippings.locales import find_locale


@pytest.mark.parametrize(
    ("clipping", "words"),
    [
        (Clipping(id="a", title="A piece", outlet="Wired"), "A piece (Wired)"),
        (Clipping(id="a", title="Wired tells", outlet="Wired"), "Wired tells"),
        (Clipping(id="a", heading="Radio", outlet="BBC"), "Radio (BBC)"),
        (Clipping(id="a", url="https://a.example/"), "https://a.example/"),
        (Clipping(id="a", file="a.pdf"), "a.pdf"),
        (Clipping(id="a"), "a"),
    ],
)
def test_a_headline_names_the_outlet_once(clipping: Clipping, words: str) -> None:
    assert headline(clipping) == words


@pytest.mark.parametrize(
    ("date", "written"),
    [
        (PartialDate(2021, 5, 4), "2021-05-04T00:00:00Z"),
        (PartialDate(2021, 5), ""),
        (PartialDate(2021), ""),
        (None, ""),
    ],
)
def test_only_a_day_is_a_date(date: PartialDate | None, written: str) -> None:
    assert rfc3339_date(Clipping(id="a", date=date)) == written


def test_nothing_but_the_web_is_linked() -> None:
    assert target(Clipping(id="a", url="https://a.example/")) == "https://a.example/"
    assert target(Clipping(id="a", url="javascript:alert(1)")) == ""
    assert target(Clipping(id="a", file="a.pdf")) == ""


def test_summary_and_quotes_are_paragraphs_with_who_said_it() -> None:
    quote = Quote(text="So it is.\nIs it?\n\nYes.", speaker="Ada <A>", role="head")
    told = html_of(Clipping(id="a", summary="A & B", lang="fr", quotes=(quote,)))
    assert told == (
        '<p>A &amp; B</p><blockquote lang="fr"><p>So it is.<br>Is it?</p><p>Yes.</p>'
        "<footer><cite>Ada &lt;A&gt;</cite>, head</footer></blockquote>"
    )
    assert html_of(Clipping(id="a", title="A <b>")) == "<p>A &lt;b&gt;</p>"


def test_signs_that_xml_does_not_allow_are_left_out() -> None:
    assert xml_text("a\x00b\x1b\ufffe<") == "ab&lt;"


def test_the_title_is_that_of_the_page_or_what_such_pages_are_called() -> None:
    assert feed_title(Collection(title="Us"), None) == "Us"
    assert feed_title(Collection(), None) == "In the press"
    assert feed_title(Collection(), find_locale("fr")) == "Dans la presse"
