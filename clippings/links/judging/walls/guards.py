"""Short texts that speak of guarding a site, of our request and of what we are to do.

No single word marks such a page, and no sentence is common to all. But a short page that speaks of
attacks, of our request and of blocking, in whatever order, is no article.
"""

from clippings.links.judging.page.markup import Markup
from clippings.links.judging.page.patterns import compiled
from clippings.links.judging.page.readable import is_sentence
from clippings.links.judging.page.word_tables import (
    hardly_leads_on,
    holds_one_of,
    mentions,
    speaks_of,
)
from clippings.links.judging.walls.guard_words import (
    ACCESS,
    ASKED,
    ENTRY,
    FILED,
    GUARDS,
    HUMANS,
    OF_ITSELF,
    OURS,
    SENDS_ON,
    SHUTS,
    UNUSUAL,
)

OF_GUARDS = GUARDS + UNUSUAL + SHUTS + OURS + FILED + HUMANS + ASKED + ENTRY + ACCESS
_ON_GUARD = GUARDS + UNUSUAL
_DOORS = ENTRY + ACCESS
_OUR_REQUEST = OURS + FILED
_OF_ACCESS = ACCESS + FILED
_FEW_WORDS = 600  # characters; in a longer text, such words may meet by chance
_HARDLY_ANY = 250
_A_PIECE = 200
_A_PHRASE = 3  # words
_SWITCHED_ON = (
    r"enabl|turn|switch|requir|disabled|aktivier|einschalt|activ|habilit|attiv|abilit|ativ"
    r"|inschakel|schakel|aktiver|slå på|slå til|käyttöön|włącz|zapn|povol|povoľ|engedélyez"
    r"|kapcsolja|omogući|omogoč|включ|увімк|ввімк|ενεργοπ|etkinleştir|aktifkan|bật|تفعيل|הפעיל"
    r"|فعال|有効|オンに|启用|开启|啟用|開啟|활성|켜"
)
# All pages of some boards say which browser they are best viewed with.
_SCRIPT = r"(?<!viewed with )javascript"
NEEDS_SCRIPTS = (
    rf"(?:{_SWITCHED_ON})[^.。]{{0,30}}{_SCRIPT}|{_SCRIPT}[^.。]{{0,30}}(?:{_SWITCHED_ON})"
)


def holds_us_up(page: Markup) -> bool:
    """Whether a page speaks of guarding, and of scripts that must run or of a redirect."""
    if page.letters > _FEW_WORDS:
        return False
    scripts = "javascript" in page.plain and compiled(NEEDS_SCRIPTS).search(page.words.lower())
    if not scripts and not speaks_of(page, _FEW_WORDS, SENDS_ON, OF_ITSELF):
        return False
    below = page.words.removeprefix(page.title)  # a page that has moved keeps its title
    return mentions(below, _ON_GUARD)


def turns_us_away(page: Markup) -> bool:
    """Whether a page speaks of our request, and of suspicion or of guarding and blocking."""
    if speaks_of(page, _HARDLY_ANY, _OF_ACCESS, SHUTS):
        return True
    if not speaks_of(page, _FEW_WORDS, _OUR_REQUEST):
        return False
    if speaks_of(page, _FEW_WORDS, UNUSUAL):
        return True
    return speaks_of(page, _FEW_WORDS, GUARDS, SHUTS)


def asks_who_we_are(page: Markup) -> bool:
    """Whether a page hardly speaks of more than people, programs, and how to tell them apart."""
    return hardly_leads_on(page) and speaks_of(page, _HARDLY_ANY, HUMANS, ASKED)


def tells_of_else(page: Markup) -> bool:
    """Whether a page has several longer sentences that do not speak of guarding."""
    others = (text for text in page.blocks if is_sentence(text) and not mentions(text, OF_GUARDS))
    return sum(map(len, others)) > _A_PIECE


def shuts_the_door(title: str) -> bool:
    """Whether a title in lower case says that access is blocked, and nothing else."""
    if not 0 < len(title.split()) <= _A_PHRASE:
        return False
    said = f" {title} "
    return holds_one_of(said, _DOORS) and holds_one_of(said, SHUTS)
