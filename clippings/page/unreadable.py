"""Why a page is not the piece itself: a wall of consent, an error, a script, nothing at all."""

import re

from clippings.page import json_ld
from clippings.page.walk import Page

_FEW = 600  # characters of running text; walls say less
_NOTHING = 40  # characters
_MORE = 2400  # characters; an error page may list other pieces
_CONSENT_HOST = re.compile(r"(?i)//(?:consent|guce|privacy|cmp|myprivacy)[.-]|/consent(?:/|\?|$)")
_CONSENT = re.compile(
    r"(?i)(?:we|our partners|wir|unsere partner|nous|nos partenaires|noi|nosotros|wij|onze partner)"
    r"\b.{0,200}(?:cookies?\b|consent|einwillig|consentement|toestemming)|before you continue to"
    r"|bevor sie (?:fortfahren|zu )|avant d.accéder|accept all|alle akzeptieren|tout accepter"
)
_ERROR = re.compile(
    r"""^\W*(?:
    (?:http\ |error:?\ )*(?:40[0134]|410|429|50[0234])(?=\ *(?:$|[-–—|:!.,]|error|not\ found
      |forbidden|unauthorized|gone|too\ many|internal|bad|service|page|access))
    |(?:oops\W+)?(?:that\ |this\ )?page\ (?:not\ found|introuvable|can.?t\ be\ found
      |doesn.?t\ exist)
    |(?:not\ found|forbidden)\W*(?:$|[-–—|])
    |seite\ nicht\ gefunden|página\ no\ encontrada|pagina\ non\ trovata|pagina\ niet\ gevonden
    |страница\ не\ найдена|siden\ (?:ble|blev)\ ikke\ funnet
    |access\ denied|just\ a\ moment|attention\ required|security\ check|are\ you\ a\ robot
    |robot\ check|verify(?:ing)?\ (?:that\ )?you\ are|please\ verify|human\ verification|ddos-guard
    |service\ unavailable|bad\ gateway|pardon\ our\ interruption|internal\ server\ error
    )""",
    re.IGNORECASE | re.VERBOSE,
)
_SCRIPT_ONLY = re.compile(
    r"(?i)(?:enable|activate|turn on|requires?|aktivieren|activer|активир\w*|habilit\w*)\W.{0,40}"
    r"javascript|javascript.{0,60}(?:enable|activat|disabled|required|aktiv|désactiv|nötig|benötigt)"
)


def why_unreadable(page: Page) -> str:
    """The reason in a few words, empty for a page that can be read."""
    if page.articles or json_ld.find(page.nodes, json_ld.RECORDINGS):
        return ""
    text, heading = page.running_text, page.title
    addresses = (page.url, *page.links.get("canonical", ()), page.meta("og:url"))
    if _ERROR.search(heading) and len(text) < _MORE:
        return "the page is an error or a check for robots"
    if any(map(_CONSENT_HOST.search, addresses)):
        return "the page asks for consent"
    if page.meta("og:title") and page.meta("og:type", "article:published_time"):
        return ""
    if len(text) < _MORE and _CONSENT.search(text) and not page.meta("og:title"):
        return "the page asks for consent"
    if len(text) < _FEW and _SCRIPT_ONLY.search(text):
        return "the page shows nothing without JavaScript"
    declared = page.meta("og:title", "twitter:title", "article:published_time")
    if len(text) < _NOTHING and not declared:
        return "the page shows nothing without JavaScript" if page.scripted else "the page is empty"
    return ""
