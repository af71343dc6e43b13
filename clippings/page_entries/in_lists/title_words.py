"""Whether words beside a link may be a title."""

import re

from clippings.page_entries.in_lists.line_state import LineState
from clippings.page_entries.in_lists.remainder import TAKEN
from clippings.person_names.full_names import is_full_name
from clippings.spans import Span
from clippings.words.capitals import NAME_START
from clippings.words.links import is_generic
from clippings.words.quotation import QUOTED

LEADS_ON = re.compile(
    r"\b(?:in|on|at|by|for|from|with|about|and|the|via|to|auf|bei|im|in der|über|und|von|für|sur"
    r"|dans|par|et|en|su|con|e|y|op|på|see|also|read|de|du|des|le|la|les|di|del|della|da|do|nel"
    r"|nella|sul|sulla|el|los|un|une|a|an|der|die|das|dem|den|vom|zum|zur|av|af|van|het)$",
    re.IGNORECASE,
)
# Ends of words that go on in the link, so that they are no title.
ENDS_OPEN = re.compile(
    rf"{LEADS_ON.pattern}|\b(?-i:is|are|was|were|of|ist|sind|wird|est|sont)$", re.IGNORECASE
)
_LONGEST_TITLE = 40
LONGEST_SENTENCE = 15  # words of a title that ends with a full stop
_STOPS = ".…。"
NEXT_SENTENCE = re.compile(rf"\w{{3}}[.!?…] {NAME_START}")


def may_be_title(state: LineState, span: Span, least: int) -> bool:
    """Whether some words may be a title of at least this many words."""
    words = state.text(span)
    fits = least <= len(words.split()) <= _LONGEST_TITLE and not words[:1].islower()
    open_ = _leads_on(state, span) and ENDS_OPEN.search(words)
    other = is_full_name(words) or is_generic(words)
    return fits and not (open_ or other or is_blurb(state, span))


def _leads_on(state: LineState, span: Span) -> bool:
    """Whether a sentence goes on in the link; not for "read" after "Name: some words"."""
    text, outlet = state.unit.prose.text, state.outlet
    after_colon = outlet and text[outlet.end : span.start].strip() == ":"
    generic = after_colon and state.is_generic
    return state.rest.leads_to_link(span) and not generic


def is_blurb(state: LineState, span: Span) -> bool:
    """Whether some words are running text, long or of several sentences, or a quotation of such.

    Words at the start of the line with the date after them are none.
    """
    text = state.rest.text
    if any(is_blurb(state, Span(*one.span(1))) for one in QUOTED.finditer(text, *span)):
        return True
    leads = not any(map(str.isalnum, text[: span.start]))
    if leads and text[span.end :].lstrip(" .(\n")[:1] == TAKEN and state.date:
        return False
    stopped = set(state.unit.prose.text[span.end - 1 : span.end + 1]) & set(_STOPS)
    words = state.text(span)
    long = len(words.split()) > LONGEST_SENTENCE or NEXT_SENTENCE.search(words)
    return bool(stopped and long)
