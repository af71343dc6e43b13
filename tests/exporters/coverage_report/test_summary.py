"""What the first page of a report tells."""

from clippings.clipping import Clipping, Collection, Quote
from clippings.dates import PartialDate
from clippings.exporters.coverage_report.summary import (
    CountRow,
    Figure,
    best_quotes,
    figures,
    tables,
)
from clippings.exporters.html_page import AS_WRITTEN, Card, cards_of
from clippings.locales import find_locale

ENGLISH = find_locale("en")


def _cards(*clippings: Clipping) -> list[Card]:
    return cards_of(Collection(clippings=clippings), ENGLISH, AS_WRITTEN)


def _said(text: str, outlet: str, lang: str = "en", *, featured: bool = False) -> Clipping:
    return Clipping(outlet=outlet, lang=lang, quotes=(Quote(text),), featured=featured)


def _best(*clippings: Clipping) -> list[str]:
    return [one.quote.text for one in best_quotes(_cards(*clippings), ENGLISH)]


def test_figures_tell_how_many_of_what() -> None:
    cards = _cards(
        Clipping(outlet="A", lang="en", date=PartialDate(2019)),
        Clipping(outlet="A", lang="pt-BR", date=PartialDate(2021, 5)),
    )
    assert figures(cards, ENGLISH) == [
        Figure("2", "clippings"),
        Figure("1", "outlet"),
        Figure("2", "languages"),
        Figure("3", "years"),
    ]


def test_one_language_and_one_year_go_without_saying() -> None:
    assert figures(_cards(Clipping(lang="en", date=PartialDate(2021))), ENGLISH) == [
        Figure("1", "clipping")
    ]


def test_a_table_has_the_most_frequent_and_the_number_of_the_rest() -> None:
    clippings = tuple(Clipping(outlet=name) for name in "aabcdefg")
    [table] = tables(Collection(clippings=clippings), _cards(*clippings), ENGLISH)
    assert table.heading == "Outlets"
    assert table.rows[:2] == [CountRow("a", "2", 100), CountRow("b", "1", 50)]
    assert len(table.rows) == 5
    assert table.more == "2 more"


def test_a_table_of_one_row_is_none() -> None:
    clippings = (Clipping(outlet="a", kind="video"),)
    assert tables(Collection(clippings=clippings), _cards(*clippings), ENGLISH) == []


def test_featured_quotes_come_first_then_those_in_the_language_then_pithy_ones() -> None:
    pithy = "A sentence of a length that says something."
    assert _best(
        _said("Kurz.", "A", "de"),
        _said("Short.", "B"),
        _said(pithy, "C"),
        _said("Chosen.", "D", "fr", featured=True),
    ) == ["Chosen.", pithy, "Short."]


def test_nobody_is_quoted_twice() -> None:
    assert _best(_said("One.", "A"), _said("Two.", "A"), _said("One.", "B")) == ["One."]


def test_the_best_quote_is_there_however_long() -> None:
    assert _best(_said("long " * 300, "A"), _said("too long " * 80, "B")) == ["long " * 300]
    assert _best(Clipping(outlet="A")) == []
