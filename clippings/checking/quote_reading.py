"""Looks for the quotes of one clipping in a reply."""

import re
from collections.abc import Iterable
from functools import lru_cache

from clippings.clipping import Clipping
from clippings.errors import ClipError
from clippings.fields import RECORDINGS
from clippings.links.link import CheckedLink
from clippings.links.link_findings import link_sentence
from clippings.links.policy import FINE
from clippings.quotes import QuoteMatch, check_quotes
from clippings.quotes.stored import UNREAD, QuoteReading
from clippings.reply import Reply

IS_RECORDING = "it is a recording, whose words are not on the page"
GARBLED = "it is a PDF, from which this script cannot be read in order"
# Hebrew to Sinhala; Myanmar; Khmer.
_JOINED = re.compile("[\u0590-\u0dff\u1000-\u109f\u1780-\u17ff]")
_TEXT = re.compile(r"$|text/|application/(?:xhtml\+)?xml|application/(?:ld\+)?json", re.IGNORECASE)


def read_quotes(clipping: Clipping, link: CheckedLink, reply: Reply) -> QuoteReading:
    """The verdict on each quote, or why the page could not be read."""
    if reason := _why_unread(link, reply):
        return QuoteReading(link.url, reason=reason)
    texts = [quote.text for quote in clipping.quotes]
    try:
        matches = _matches(reply, texts)
    except ClipError as error:
        return QuoteReading(link.url, reason=str(error))
    if all(match.stands for match in matches):
        return QuoteReading(link.url, matches)
    if reply.end != "whole":
        return QuoteReading(link.url, reason="the page was not read to its end")
    if reason := _why_unsure(clipping, reply, matches):
        sure = tuple(match if match.stands else UNREAD for match in matches)
        return QuoteReading(link.url, sure, reason)
    return QuoteReading(link.url, matches)


def _why_unsure(clipping: Clipping, reply: Reply, matches: Iterable[QuoteMatch]) -> str:
    """Why quotes that were not found may be there nevertheless; empty if not."""
    from clippings.pdf import is_pdf

    changed = any(match.verdict == "changed" for match in matches)
    if clipping.kind in RECORDINGS and not changed:
        return IS_RECORDING
    is_joined = any(_JOINED.search(quote.text) for quote in clipping.quotes)
    return GARBLED if is_joined and is_pdf(reply.body) else ""


def _why_unread(link: CheckedLink, reply: Reply) -> str:
    if link.reason == "video-ok":
        return IS_RECORDING
    if link.verdict not in FINE and link.reason != "missing-fragment":
        return link_sentence(link)
    from clippings.pdf import is_pdf

    if not is_pdf(reply.body) and not _TEXT.match(reply.headers.get("content-type", "")):
        return "it is a file, not a page"
    return ""


def _matches(reply: Reply, texts: list[str]) -> tuple[QuoteMatch, ...]:
    from clippings.pdf import is_pdf

    if is_pdf(reply.body):
        page = page_of_pdf(reply.body)
        if isinstance(page, ClipError):
            raise page.with_traceback(None)
        return check_quotes(page, texts)
    return check_quotes(reply.body, texts, reply.charset)


@lru_cache(maxsize=1)
def page_of_pdf(body: bytes) -> str | ClipError:
    """The text as a page, or why there is none.

    Kept, as several clippings in a row may be of one press review.
    """
    from clippings.pdf import read_pdf

    try:
        return read_pdf(body).html
    except ClipError as error:
        return error
