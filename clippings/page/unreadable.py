"""Why a page is not the piece itself: a consent wall, an error, a script, or an empty page."""

import re

from clippings.links.judging.not_found.messages import Certainty, certainty_in
from clippings.links.judging.page.headings import title_parts
from clippings.links.judging.walls.challenge import is_challenge_title
from clippings.page import json_ld
from clippings.page.walk import Page

_FEW = 600  # characters of running text; walls have less
_EMPTY = 40  # characters
_MOST_OF_ERROR = 2400  # characters; an error page may list other pieces
_CONSENT_HOST = re.compile(r"(?i)//(?:consent|guce|privacy|cmp|myprivacy)[.-]|/consent(?:/|\?|$)")
_CONSENT = re.compile(
    r"(?i)(?:we|our partners|wir|unsere partner|nous|nos partenaires|noi|nosotros|wij|onze partner)"
    r"\b.{0,200}(?:cookies?\b|consent|einwillig|consentement|toestemming)|before you continue to"
    r"|bevor sie (?:fortfahren|zu )|avant d.accéder"
)
_BUTTON = re.compile(r"(?i)accept all|alle akzeptieren|tout accepter")
# An error of a server: the number, its phrase (RFC 9110 §15.5 and 15.6), or both.
_FAULT = re.compile(
    r"(?:https? |error:? )*(?:(?:40[0134]|410|429|50[0234])(?: error)?[\s:–—-]*)?"
    r"(?:unauthorized|forbidden|gone|too many requests|internal server error|bad gateway"
    r"|service (?:temporarily )?unavailable|gateway time-?out)?[.!]?",
    re.IGNORECASE,
)
_SCRIPT_ONLY = re.compile(
    r"(?i)(?:enable|activate|turn on|requires?|aktivieren|activer|активир\w*|habilit\w*)\W.{0,40}"
    r"javascript|javascript.{0,60}(?:enable|activat|disabled|required|aktiv|désactiv|nötig"
    r"|benötigt)"
)


def why_unreadable(page: Page) -> str:
    """The reason in a few words, empty for a page that can be read."""
    if page.articles or json_ld.of_type(page.nodes, json_ld.RECORDED_TYPES):
        return ""
    text = page.running_text
    addresses = (page.url, *page.links.get("canonical", ()), page.meta("og:url"))
    parts = title_parts(page.title) if page.title else ()
    error = len(text) < _MOST_OF_ERROR and any(map(_is_error, parts))
    if error or (len(text) < _FEW and any(map(is_challenge_title, parts))):
        return "the page is an error or a check for robots"
    if any(map(_CONSENT_HOST.search, addresses)):
        return "the page asks for consent"
    if page.meta("og:title") and page.meta("og:type", "article:published_time"):
        return ""
    if not page.meta("og:title") and _asks_for_consent(text):
        return "the page asks for consent"
    if len(text) < _FEW and _SCRIPT_ONLY.search(text):
        return "the page shows nothing without JavaScript"
    declared = page.meta("og:title", "twitter:title", "article:published_time")
    if len(text) < _EMPTY and not declared:
        return "the page shows nothing without JavaScript" if page.scripted else "the page is empty"
    return ""


def _is_error(part: str) -> bool:
    """Whether a title, or a part of one, is the message of an error."""
    return certainty_in(part) > Certainty.VAGUELY or bool(_FAULT.fullmatch(part))


def _asks_for_consent(text: str) -> bool:
    """Whether a short text asks for consent to cookies."""
    asks = len(text) < _MOST_OF_ERROR and _CONSENT.search(text)
    return bool(asks or (len(text) < _FEW and _BUTTON.search(text)))
