"""How a quote stands to a page."""

import re
from collections.abc import Iterable
from itertools import pairwise

from clippings.page.charset import decode
from clippings.page.text import SEAM, visible_text
from clippings.quotes.changes import find_change
from clippings.quotes.folding import fold
from clippings.quotes.match import QuoteMatch
from clippings.quotes.passages import Passage, find_passage
from clippings.quotes.tokens import Folded, Span
from clippings.quotes.walls import is_walled

# Words in brackets are of the one who quotes: [the minister]. Figures there are not taken on trust.
_INSERT = re.compile(r"\[[^\[\]\d%‰°$€£¥]{1,80}\]")
_PARAGRAPH = re.compile(r"\n\s*\n")
_CLOSING = re.compile(r"[.!?…。！？।؟۔]+")
_MOST_LETTERS = 1_000_000  # of a page; a long book has as many


_BEYOND = QuoteMatch(verdict="unreadable")


def check(
    html: bytes | str, quotes: Iterable[str], charset: str | None = None
) -> tuple[QuoteMatch, ...]:
    """How each quote stands to one page, which is read once."""
    html = html if isinstance(html, str) else decode(html, charset)
    text = visible_text(html, seams=True)
    page = fold(text[:_MOST_LETTERS])
    matches = (_check(html, page, quote) for quote in quotes)
    if len(text) <= _MOST_LETTERS:
        return tuple(matches)
    return tuple(_BEYOND if match.verdict == "absent" else match for match in matches)


def find_quote(
    html: bytes | str, quote: str, charset: str | None = None
) -> tuple[Folded, Passage | None]:
    """The page as tokens, and where among them the quote stands."""
    page = fold(visible_text(html, charset, seams=True))
    return page, _find(page, quote)


def fold_quote(quote: str) -> Folded:
    """A quote as tokens; only its paragraphs are lines."""
    return fold("\n".join(" ".join(part.split()) for part in _PARAGRAPH.split(quote)))


def _check(html: str, page: Folded, quote: str) -> QuoteMatch:
    if passage := _find(page, quote):
        return QuoteMatch(
            verdict="present" if _is_verbatim(page, quote) else "typography",
            words=_words(page, passage, quote),
            elided=_elided(page, passage),
        )
    if change := find_change(page, fold_quote(quote)):
        return QuoteMatch(
            verdict="changed",
            words=_words(page, change.spans, quote),
            differences=change.differences,
        )
    return QuoteMatch(verdict="unreadable" if is_walled(html, page.text) else "absent")


def _find(page: Folded, quote: str) -> Passage | None:
    """Where the quote stands, or else its words outside of brackets where the page has none."""
    passage = find_passage(page, fold_quote(quote))
    inserts = _INSERT.findall(quote)
    if passage or not inserts or any(insert in page.text for insert in inserts):
        return passage
    passage = find_passage(page, fold_quote(_INSERT.sub(" ", quote)))
    if passage and any(_is_beside_bracket(page, span) for span in passage):
        return None
    return passage


def _is_beside_bracket(page: Folded, span: Span) -> bool:
    return "]" in page.between(span.first) or "[" in page.between(span.stop)


def _is_verbatim(page: Folded, quote: str) -> bool:
    return " ".join(quote.split()) in " ".join(page.text.replace(SEAM, "").split())


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
