"""How a quote stands to a page."""

import re
from collections.abc import Iterable
from itertools import pairwise

from clippings.page.charset import decode
from clippings.page.text import NOTE, SEAM, visible_text
from clippings.quotes.changes import find_change
from clippings.quotes.match import QuoteMatch
from clippings.quotes.passages import Passage
from clippings.quotes.readings import PageText, find_quote, fold_quote
from clippings.quotes.tokens import Folded, Span
from clippings.quotes.walls import is_walled

_CLOSING = re.compile(r"[.!?…。！？।؟۔]+")
_MOST_LETTERS = 1_000_000  # of a page; a long book has as many


_BEYOND = QuoteMatch(verdict="unreadable")


def check(
    html: bytes | str, quotes: Iterable[str], charset: str | None = None
) -> tuple[QuoteMatch, ...]:
    """How each quote stands to one page, which is read once."""
    html = html if isinstance(html, str) else decode(html, charset)
    text = visible_text(html, seams=True)
    page = PageText(text[:_MOST_LETTERS])
    matches = (_check(html, page, quote) for quote in quotes)
    if len(text) <= _MOST_LETTERS:
        return tuple(matches)
    return tuple(_BEYOND if match.verdict == "absent" else match for match in matches)


def _check(html: str, text: PageText, quote: str) -> QuoteMatch:
    if found := find_quote(text, quote):
        page, passage = found
        return QuoteMatch(
            verdict="present" if _is_verbatim(page, quote) else "typography",
            words=_words(page, passage, quote),
            elided=_elided(page, passage),
        )
    page = text.bare or text.plain
    if change := find_change(page, fold_quote(quote)):
        return QuoteMatch(
            verdict="changed",
            words=_words(page, change.spans, quote),
            differences=change.differences,
        )
    return QuoteMatch(verdict="unreadable" if is_walled(html, text.text) else "absent")


def _is_verbatim(page: Folded, quote: str) -> bool:
    return " ".join(quote.split()) in " ".join(
        page.text.replace(SEAM, "").replace(NOTE, "").split()
    )


def _words(page: Folded, passage: Passage, quote: str) -> str:
    """The words of the page; a full stop at the end only where the quote has one as well."""
    *inner, last = [page.words(span) + _closing(page, span) for span in passage]
    if not _CLOSING.search(quote.rstrip("\"'”’»“)]」』 ")[-1:]):
        last = page.words(passage[-1])
    return " […] ".join([*inner, last])


def _closing(page: Folded, span: Span) -> str:
    closing = _CLOSING.match(page.between(span.stop))
    return closing[0] if closing else ""


def _elided(page: Folded, passage: Passage) -> tuple[str, ...]:
    gaps = [Span(before.stop, after.first) for before, after in pairwise(passage)]
    return tuple(page.words(gap) for gap in gaps)
