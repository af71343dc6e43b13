"""References for programmers name errors, and pages of errors show code."""

import pytest

from clippings.links.judging.page.markup import Markup
from clippings.links.judging.pieces.declarations import declares_its_name

SAID = "<h1>{0}</h1><p>Requested page not found.</p><pre>{1}</pre>"


@pytest.mark.parametrize(
    ("title", "code"),
    [
        ("BOAT_PAGE_NOTFOUND Field", "public <b>const</b> int BOAT_PAGE_NOTFOUND"),
        ("Quay.PAGE_NOT_FOUND", '#define QUAY_PAGE_NOT_FOUND "NotFound"'),
        ("PageNotFoundException (Quay API)", "public class PageNotFoundException"),
        ("Quay: pageNotFound()", "def pageNotFound(boat):"),
    ],
)
def test_a_reference_declares_what_its_title_names(title: str, code: str) -> None:
    assert declares_its_name(Markup(f"<title>{title}</title>{SAID.format(title, code)}"))


@pytest.mark.parametrize(
    ("title", "code"),
    [
        ("404: NOT_FOUND", "Code: NOT_FOUND"),
        ("Page not found", "public class Page"),
        ("Class QuayController not found", "boat = 1; " * 30 + "class QuayController"),
        ("QuayTube", "This video is no longer here."),
    ],
)
def test_pages_of_errors_declare_nothing(title: str, code: str) -> None:
    assert not declares_its_name(Markup(f"<title>{title}</title>{SAID.format(title, code)}"))
