"""Entries of exhibitions, books and films that are called like messages."""

import pytest

from clippings.links.judging.page.markup import Markup
from clippings.links.judging.pieces.entries import is_entry

_TEXT = "<p>Eleven artists look at what disappears: dead links, shut forums, last screenshots.</p>"


def _page(heading: str, below: str, title: str = "") -> Markup:
    return Markup(f"<title>{title or heading} | Quay</title><h1>{heading}</h1>{below}")


@pytest.mark.parametrize(
    ("heading", "title", "first"),
    [
        ("Page Not Found", "", "<p>12 March – 8 June. Free admission, closed Mondays.</p>"),
        ("Seite nicht gefunden", "", "<p>2. Mai bis 14. September. Eintritt 7 Euro.</p>"),
        ("Sidan saknas", "", "<p>Roman av Elsa Grahn.</p><p>Inbunden, 249 kronor.</p>"),
        ("Under Construction", "Under Construction (2011)", "<p>2011 · 84 min · Drama</p>"),
    ],
)
def test_an_entry(heading: str, title: str, first: str) -> None:
    assert is_entry(_page(heading, first + _TEXT, title))
    assert not is_entry(_page(heading, f"{first}{_TEXT}<a href='/'>Home</a>", title))


@pytest.mark.parametrize(
    ("heading", "first"),
    [
        ("Page Not Found", "<p>Free admission, closed Mondays.</p>"),
        ("Page Not Found", "<p>This site is closed for maintenance 12 March – 8 June.</p>"),
        ("Page Not Found", "<p>We are away 12 March – 8 June.</p>"),
        ("Page Not Found", "<p>The box office in the old town is shut 12 March – 8 June.</p>"),
    ],
)
def test_no_entry(heading: str, first: str) -> None:
    assert not is_entry(_page(heading, first + _TEXT))


def test_what_is_gone_has_no_entry() -> None:
    said = "<p>1979 · 162 min · Drama</p><p>This film is no longer available.</p>"
    assert not is_entry(_page("Stalker", said + _TEXT, "Stalker (1979)"))
