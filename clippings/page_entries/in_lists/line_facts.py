"""The facts that a line shows by its form: language, kind, pages, author."""

import re

from clippings.addresses import host_of
from clippings.addresses.offsets import offset_in_seconds
from clippings.folding import folded
from clippings.languages import common_language
from clippings.page_entries.in_lists.block_quotes import take_block_quotes
from clippings.page_entries.in_lists.bylines import (
    take_author,
    take_author_after_title,
    take_author_and_outlet,
)
from clippings.page_entries.in_lists.cited import take_cited
from clippings.page_entries.in_lists.issues import take_issue
from clippings.page_entries.in_lists.labelled import take_labelled
from clippings.page_entries.in_lists.line_brackets import (
    take_access,
    take_brackets,
    take_kind_of_link,
    take_pages,
)
from clippings.page_entries.in_lists.line_kinds import SPOKEN_KINDS, take_kind
from clippings.page_entries.in_lists.line_state import LineState
from clippings.page_entries.in_lists.outlet_beside import without_preposition
from clippings.page_entries.in_lists.pictured_outlets import take_language_of_flag
from clippings.page_entries.markup.prose import LINE_BREAK
from clippings.person_names.names import is_person
from clippings.platforms import recorded_at
from clippings.spans import Span
from clippings.values import format_offset
from clippings.words.labels import SOURCE_LABEL
from clippings.words.language_marks import find_language_mark
from clippings.words.leads import ARTICLE_WORDS, PUBLISHED_BY
from clippings.words.names import BY
from clippings.words.outlet_names import is_named_by_host

_AUTHOR_AT_END = re.compile(
    rf"(?:\s*\(|,\s+|\s[-–—]\s)(?:{BY})\s+(?P<author>(?:(?! - )[^(),–—]){{2,40}})\)?\s*$",
    re.IGNORECASE,
)
_LANGUAGE_AT_END = re.compile(
    r"(?:^|[\x00\x01,;(\[–—.!?”»\"-])\s*(?P<phrase>[Ii]n (?P<name>[A-Z][a-z]{3,12}))"
    r"\s*(?=[.,;]?\s*$|[\x00\x01)\]])"
)
# "Published by Nature, …": the phrase, perhaps an article, the name.
_PUBLISHED = re.compile(
    rf"(?<!also )\b{PUBLISHED_BY}:?\s+(?-i:(?:{ARTICLE_WORDS})\s+|l['’])?"
    r"(?P<name>[^,;:|·•()\x00\x01\n\u2028\u2029]{2,60}?)"
    r"(?=\s*(?:[,;:|·•()\n\x00\x01\u2028\u2029]|\.(?:\s|$)|$)|\s+[-–—]\s)",
    re.IGNORECASE,
)
# "Retrieved from https://…", "Online verfügbar unter: …" before a bare address.
_FOUND_AT = re.compile(
    r"(?:\bonline\s+(?:at|under|unter|via)\b|(?:\bonline\s+)?\b(?:available|retrieved|accessed"
    r"|verfügbar|abrufbar|nachzulesen|nachlesbar|zu finden|disponi[bv]\w+|consultable|accesible"
    r"|recuperado|beschikbaar)(?:\s+online)?\b\s*"
    r"(?:\b(?:at|from|on|via|under|unter|auf|bei|sur|en|à|su|a|em|op|de)\b)?)\s*:?\s*(?=\x01)",
    re.IGNORECASE,
)
_NAME_WORDS = 7
_CODE = 3  # characters of a language code, which may mean something else
_TIME = r"\d{1,2}(?::[0-5]\d){1,2}|(?:\d{1,2}h\s?)?\d{1,3}m(?:in)?\s?\d{1,2}s?"
_START = re.compile(
    rf"\(?(?:\b(?:from|starting at|starts at|ab|à partir de|desde|a partir de|dal|od)\s+(?:c\.?\s)?"
    rf"(?P<after>{_TIME})(?!\d|\s*(?:[ap]\.?m|Uhr|h\b))"
    rf"|\b(?P<before>{_TIME})\s+into\s+(?:the\s+)?\w+)\)?",
    re.IGNORECASE,
)
# A DOI, in words or linked (DOI Handbook, 2.2: a prefix of "10." and digits, a slash, a suffix).
_DOI_NAME = re.compile(r"10\.\d{4,9}/[^\s\x00\x01]+")
_DOI = re.compile(
    rf"\bdoi:?\s*(?:(?:https?://)?(?:dx\.)?(?:doi\.org/)?{_DOI_NAME.pattern}|\x00+)",
    re.IGNORECASE,
)


def _take_language_of_link(state: LineState) -> None:
    """Take the language in brackets in the text of the link: "taz (in German)"."""
    start, end = state.link_span
    mark = find_language_mark(state.unit.prose.text[start:end])
    if mark:
        state.plain.setdefault("lang", mark.lang)
        state.rest.take(start + mark.start, start + mark.end)
        leads = mark.start == 0
        state.link_span = Span(start + mark.end, end) if leads else Span(start, start + mark.start)


def _take_author_of_link(state: LineState) -> None:
    """Take the author who ends the link's text: "A title (by Jo Doe)", "A title, by Jo Doe"."""
    match = _AUTHOR_AT_END.search(state.unit.prose.text, *state.link_span)
    if match and match.start() > state.link_span.start and is_person(match["author"]):
        state.plain.setdefault("author", match["author"])
        state.rest.take(match.start(), state.link_span.end)
        state.link_span = state.link_span._replace(end=match.start())


def _take_trailing_language(state: LineState) -> None:
    """Take "In German" at the end of the line."""
    match = _LANGUAGE_AT_END.search(state.rest.text)
    lang = common_language(match["name"]) if match else None
    if match and lang:
        state.plain.setdefault("lang", lang)
        state.rest.take(*match.span("phrase"))


def _take_language(state: LineState) -> None:
    """Take a part of the line that is the name of a language, such as a badge."""
    for span in state.rest.chunks():
        words = state.text(span)
        linked = state.link_span.start <= span.start < state.link_span.end
        named = linked or is_named_by_host(words, state.source.url)
        lang = None if named else common_language(words)
        if lang and "lang" not in state.plain and words[:1].isupper() and len(words) > _CODE:
            state.plain["lang"] = lang
            state.rest.take(*span)


def _take_publisher(state: LineState) -> None:
    """Take the name after "Published by", which is an outlet's rather than an author's."""
    match = _PUBLISHED.search(state.rest.text)
    name = without_preposition(state, Span(*match.span("name"))) if match else Span(0, 0)
    words = state.text(name)
    is_name = not words[:1].islower() or is_named_by_host(words, state.source.url)
    if match and is_name and len(words.split()) <= _NAME_WORDS:
        state.keep("outlet", name)
        state.rest.take(*match.span())


def _take_doi(state: LineState) -> None:
    """Take the DOI of a piece, as a further link unless the address contains it."""
    match = _DOI.search(state.rest.text)
    if not match:
        return
    number = _DOI_NAME.search(state.text(Span(*match.span())))
    state.rest.take(*match.span())
    doi = number[0].rstrip(".,;)") if number else ""
    if folded(doi.partition("/")[2]) not in folded(state.source.url):
        state.plain.setdefault("links", {"url": f"https://doi.org/{doi}", "rel": "related"})


def _take_start(state: LineState) -> None:
    """Take the offset into a recording: "from 10:09"."""
    recorded = state.plain.get("kind") in SPOKEN_KINDS or recorded_at(host_of(state.source.url))
    match = _START.search(state.rest.text) if recorded else None
    offset = "".join((match["after"] or match["before"]).split()) if match else ""
    if match and "start" not in state.plain and (seconds := offset_in_seconds(offset)):
        state.plain["start"] = format_offset(seconds)
        state.rest.take(*match.span())


def _take_pointer_to_address(state: LineState) -> None:
    """Take words such as "available at" before a bare address."""
    if state.is_bare:
        state.rest.take_match(_FOUND_AT)


def _take_label(state: LineState) -> None:
    """Take the word for "source" before a colon, at the beginning of a line.

    Below a heading with the title, the link after it is the outlet.
    """
    starts = (0, *(end.end() for end in LINE_BREAK.finditer(state.rest.text)))
    found = (SOURCE_LABEL.match(state.rest.text, start) for start in starts)
    match = next(filter(None, found), None)
    if not match:
        return
    state.rest.take(*match.span())
    named = match.end() == state.source.start and not state.is_generic
    if named and state.unit.prose.headings and "outlet" not in state.plain:
        state.keep("outlet", state.link_span)
        state.link_span = state.link_span._replace(end=state.link_span.start)


# In this order; each takes text of the line that is still free.
TAKERS = (
    take_cited,
    take_block_quotes,
    _take_pointer_to_address,
    _take_label,
    take_labelled,
    _take_publisher,
    take_brackets,
    take_kind_of_link,
    _take_language_of_link,
    take_author_and_outlet,
    _take_author_of_link,
    take_author_after_title,
    _take_trailing_language,
    _take_language,
    take_pages,
    take_issue,
    _take_doi,
    take_access,
    take_language_of_flag,
    take_author,
    take_kind,
    _take_start,
)
