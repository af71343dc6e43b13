"""How a quote stands to a page."""

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
from clippings.quotes.walls import is_walled, says_it_is_paid

_BREAKS_OFF = re.compile(r"[\s,;:–—-]*(?:…|\.\.\.|\n)")
_FEWEST = 3  # words of a quote that tell where it would stand
_CLOSING = re.compile(r"[.!?…。！？।؟۔]+")
_UNREAD = re.compile(f"[{SEAM}{NOTE}{KIND_MARKS}]")
_MOST_LETTERS = 1_000_000  # of a page; a long book has as many
_BEYOND = QuoteMatch(verdict="unreadable")


def check(
    html: bytes | str, quotes: Iterable[str], charset: str | None = None
) -> tuple[QuoteMatch, ...]:
    """How each quote stands to one page, which is read once."""
    html = html if isinstance(html, str) else decode_page(html, charset)
    text = visible_text(html)
    page = VisibleText(text[:_MOST_LETTERS], grouping_mark(html, text))
    matches = tuple(_check(html, page, quote) for quote in quotes)
    if any(match.verdict == "absent" for match in matches) and _goes_on(html, text):
        return tuple(_BEYOND if match.verdict == "absent" else match for match in matches)
    return matches


def _goes_on(html: str, text: str) -> bool:
    """Whether there is more of a page than was read."""
    return len(text) > _MOST_LETTERS or bounded(html) != html


def _check(html: str, text: VisibleText, quote: str) -> QuoteMatch:
    if match := _standing(text, quote):
        return match
    quote, credited = without_credit(quote, html), quote
    if quote != credited and (match := _standing(text, quote)):
        return match._replace(verdict="typography")
    walled = is_walled(html, _UNREAD.sub("", text.text))
    declared = _declared(html, text.grouping) if walled or says_it_is_paid(html) else None
    if declared and (match := _standing(declared, quote) or _changed(declared, quote)):
        return match
    if walled and _is_cut_off(text.plain, fold_quote(quote, text.grouping)):
        return _BEYOND
    return _changed(text, quote) or (_BEYOND if walled else QuoteMatch(verdict="absent"))


def _declared(html: str, grouping: str) -> VisibleText | None:
    body = article_body(html)
    return VisibleText(visible_text(body), grouping) if body else None


def _standing(text: VisibleText, quote: str) -> QuoteMatch | None:
    if not (found := find_quote(text, quote)):
        return None
    page, passage = found
    return QuoteMatch(
        verdict="present" if _is_verbatim(page, quote) else "typography",
        words=_words(page, passage, quote),
        elided=_elided(page, passage),
    )


def _changed(text: VisibleText, quote: str) -> QuoteMatch | None:
    folded = fold_quote(quote, text.grouping)
    for page in filter(None, (text.bare, text.plain)):
        if rewording := find_change(page, folded):
            words = _words(page, rewording.spans, quote)
            return QuoteMatch(verdict="changed", words=words, differences=rewording.differences)
    return None


def _is_cut_off(page: Folded, quote: Folded) -> bool:
    """Whether the page has the beginning of the quote, and amid the sentence a line of it ends."""
    place = 0
    for stop in range(_FEWEST, len(quote)):
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
    return " ".join(quote.split()) in " ".join(_UNREAD.sub("", page.text).split())


def _words(page: Folded, passage: Passage, quote: str) -> str:
    """The words of the page; a full stop at the end only where the quote has one as well."""
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
