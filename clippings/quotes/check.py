"""Check whether a quote is on a page, and come to a verdict."""

import re
from collections.abc import Iterable
from itertools import pairwise

from clippings.charset import decode_page
from clippings.page.article_body import article_body
from clippings.page.bounds import bounded
from clippings.page.notes import NOTE
from clippings.page.paragraphs import KIND_MARKS
from clippings.page.text import SEAM, visible_text
from clippings.quotes.changes import find_change
from clippings.quotes.credits import without_credit
from clippings.quotes.match import QuoteMatch
from clippings.quotes.numbers import grouping_mark
from clippings.quotes.passages import Passage
from clippings.quotes.readings import VisibleText, find_quote, fold_quote
from clippings.quotes.tokens import Folded, TokenRun
from clippings.quotes.walls import declares_paid, is_walled

_BREAKS_OFF = re.compile(r"[\s,;:–—-]*(?:…|\.\.\.|\n)")
_FEWEST_WORDS = 3  # of a quote's beginning; fewer do not identify the place
_CLOSING = re.compile(r"[.!?…。！？।؟۔]+")
_MARKERS = re.compile(f"[{SEAM}{NOTE}{KIND_MARKS}]")
_MOST_CHARACTERS = 1_000_000  # of a page; a long book has as many
_UNREADABLE = QuoteMatch(verdict="unreadable")


def check(
    html: bytes | str, quotes: Iterable[str], charset: str | None = None
) -> tuple[QuoteMatch, ...]:
    """The match of each quote on one page, which is parsed once."""
    html = html if isinstance(html, str) else decode_page(html, charset)
    text = visible_text(html)
    page = VisibleText(text[:_MOST_CHARACTERS], grouping_mark(html, text))
    matches = tuple(_check(html, page, quote) for quote in quotes)
    if any(match.verdict == "absent" for match in matches) and _was_truncated(html, text):
        return tuple(_UNREADABLE if match.verdict == "absent" else match for match in matches)
    return matches


def _was_truncated(html: str, text: str) -> bool:
    """Whether the page was too long to be read as a whole."""
    return len(text) > _MOST_CHARACTERS or bounded(html) != html


def _check(html: str, text: VisibleText, quote: str) -> QuoteMatch:
    if match := _find_standing(text, quote):
        return match
    quote, credited = without_credit(quote, html), quote
    if quote != credited and (match := _find_standing(text, quote)):
        return match._replace(verdict="typography")
    walled = is_walled(html, _MARKERS.sub("", text.text))
    declared = _declared_text(html, text.grouping) if walled or declares_paid(html) else None
    if declared and (match := _find_standing(declared, quote) or _find_changed(declared, quote)):
        return match
    if walled and _is_cut_off(text.plain, fold_quote(quote, text.grouping)):
        return _UNREADABLE
    return _find_changed(text, quote) or (_UNREADABLE if walled else QuoteMatch(verdict="absent"))


def _declared_text(html: str, grouping: str) -> VisibleText | None:
    body = article_body(html)
    return VisibleText(visible_text(body), grouping) if body else None


def _find_standing(text: VisibleText, quote: str) -> QuoteMatch | None:
    if not (found := find_quote(text, quote)):
        return None
    page, passage = found
    return QuoteMatch(
        verdict="present" if _is_verbatim(page, quote) else "typography",
        words=_page_words(page, passage, quote),
        elided=_elided(page, passage),
    )


def _find_changed(text: VisibleText, quote: str) -> QuoteMatch | None:
    folded = fold_quote(quote, text.grouping)
    for page in filter(None, (text.bare, text.plain)):
        if rewording := find_change(page, folded):
            words = _page_words(page, rewording.spans, quote)
            return QuoteMatch(verdict="changed", words=words, differences=rewording.differences)
    return None


def _is_cut_off(page: Folded, quote: Folded) -> bool:
    """Whether the page has the quote's beginning and breaks off within it, as before a paywall."""
    place = 0
    for stop in range(_FEWEST_WORDS, len(quote)):
        place = page.key.find(quote.part(TokenRun(0, stop)), place)
        if place < 0:
            return False
        number = page.token_at(place + quote.offsets[stop])
        if number is not None and _breaks_off(page, number):
            return True
    return False


def _breaks_off(page: Folded, number: int) -> bool:
    return number == len(page) or _BREAKS_OFF.match(page.between(number)) is not None


def _is_verbatim(page: Folded, quote: str) -> bool:
    return " ".join(quote.split()) in " ".join(_MARKERS.sub("", page.text).split())


def _page_words(page: Folded, passage: Passage, quote: str) -> str:
    """The passage's words; with a full stop at the end only if the quote has one."""
    *inner, last = [page.words(span) + _closing(page, span) for span in passage]
    if not _CLOSING.search(quote.rstrip("\"'”’»“)]」』 ")[-1:]):
        last = page.words(passage[-1])
    return " […] ".join([*inner, last])


def _closing(page: Folded, span: TokenRun) -> str:
    closing = _CLOSING.match(page.between(span.stop))
    return closing[0] if closing else ""


def _elided(page: Folded, passage: Passage) -> tuple[str, ...]:
    gaps = [TokenRun(before.stop, after.first) for before, after in pairwise(passage)]
    return tuple(page.words(gap) for gap in gaps)
