"""Pages that hold nothing but a notice in the full layout of their site."""

import re
from collections.abc import Callable

from clippings.links.judging.page_markup import TWO_LINES, Markup

_HEADLINE = r"(?i)(?<!error)(?<!fehler)(?<!erreur)(?<![\W\d])[:?] \w"
# Of what there is more to hear, to watch or to buy than to read.
_A_WORK = (
    r"<(?:audio|video)\b"
    r"""|og:type["'][^<>]{0,99}["'](?:music|video|book|article|product|movie|podcast|profile)"""
)


def holds_no_piece(page: Markup) -> bool:
    """Whether the heading, with a line or two, is all that a page has beside its layout."""
    if page.is_article or page.is_signed or re.search(_HEADLINE, page.heading):
        return False
    if is_of_a_work(page):
        return False
    return page.letters_below <= TWO_LINES


def is_headed_alone(page: Markup, says_so: Callable[[str], object]) -> bool:
    """Whether the heading of a page that holds no piece says something."""
    return not page.has_a_paragraph and bool(says_so(page.heading)) and holds_no_piece(page)


def is_of_a_work(page: Markup) -> bool:
    """Whether a song, a film, a thing for sale may be called as the heading is."""
    return bool(re.search(_A_WORK, page.folded))
