"""The gates of all rules, asked at once: whether a short page contains anything they look for.

Most short pages pass no gate, and are plainly there before the rules are even loaded. A rule whose
gate is missing here is never asked about a short page. Rare words make good gates.
"""

from collections.abc import Iterable
from itertools import chain

from clippings.links.judging.failing.gate_words import FAULT, IN_NOTICES, TROUBLE
from clippings.links.judging.gone.closed_words import LOST
from clippings.links.judging.gone.declared import declares_not_found
from clippings.links.judging.gone.ended_words import ARCHIVES, OFFLINE, ONLINE
from clippings.links.judging.gone.farewell_words import OF_PUBLICATION, THANKS
from clippings.links.judging.gone.gate_words import HOSTED, SEARCHES
from clippings.links.judging.gone.videos import TITLE_WORDS
from clippings.links.judging.not_found.absence_signs import SIGNS_OF_ABSENCE, may_tell_of_absence
from clippings.links.judging.not_found.message_signs import SIGNS_OF_MESSAGES, may_hold_a_message
from clippings.links.judging.not_found.message_words import ERROR
from clippings.links.judging.not_found.parts import is_marked_not_found, pictured
from clippings.links.judging.not_found.signs import without_punctuation
from clippings.links.judging.page.empty_layouts import may_be_empty_layout
from clippings.links.judging.page.markup import Markup
from clippings.links.judging.page.patterns import compiled
from clippings.links.judging.page.readable import lowered
from clippings.links.judging.page.word_index import Words, words_in
from clippings.links.judging.parked.at_a_glance import (
    FATES,
    FILES,
    HARDLY_A_LINE,
    IN_A_LINE,
    IN_MARKS,
    IN_NAMES,
    LEADS,
    NEW_SITES,
    OF_SITES,
)
from clippings.links.judging.parked.at_a_glance import IN_NOTICES as IN_DOMAIN_NOTICES
from clippings.links.judging.parked.default_pages import may_be_called_so
from clippings.links.judging.walls.age_words import (
    DAYS_OF_BIRTH,
    IN_AGES,
    IN_QUESTIONS,
    IN_YES,
    YEARS,
    YOU,
)
from clippings.links.judging.walls.age_words import IN_DEMANDS as IN_AGE_DEMANDS
from clippings.links.judging.walls.challenge_words import (
    A_LINE,
    BRIEF_SAYINGS,
    DOUBTED,
    IN_GATES,
    IN_SAYINGS,
    LINED_MARKS,
    PLAIN_MARKS,
    TITLES,
    TITLES_BEGIN,
    TITLES_END,
)
from clippings.links.judging.walls.consent_words import IN_DEMANDS
from clippings.links.judging.walls.gate_words import (
    AD_BLOCKERS,
    IN_NOT_SHOWN,
    IN_NOT_SHOWN_HERE,
    IN_PLACES,
    IN_TOO_MUCH,
    UNSUPPORTED,
)
from clippings.links.judging.walls.guard_words import (
    ACCESS,
    ASKED,
    ENTRY,
    FILED,
    GUARDS,
    HUMANS,
    SHUTS,
    UNUSUAL,
)
from clippings.links.judging.walls.legal_words import BLOCKED, BY_LAW, NATIONAL_FRAMES
from clippings.links.judging.walls.login import is_login_page
from clippings.links.judging.walls.members_words import IN_KEYS
from clippings.links.judging.walls.refusing_words import BESIDE_NUMBERS, IN_REFUSALS, may_be_a_title
from clippings.links.judging.walls.waiting_rooms import QUEUES


def _shortest(*marks: str) -> tuple[str, ...]:
    """The marks that contain no other one."""
    return tuple(it for it in marks if not any(other in it for other in marks if other != it))


def _gate(*tables: Iterable[str]) -> Words:
    """The words of some tables, without punctuation."""
    return Words(without_punctuation("\n".join(chain(*tables))).split("\n"))


# Before a rule can hold, a page must use a word of these,
_WORDS = _gate(
    # walls/
    *(IN_SAYINGS, DOUBTED, BRIEF_SAYINGS, TITLES, TITLES_BEGIN, TITLES_END, GUARDS, UNUSUAL),
    *(IN_NOT_SHOWN_HERE, IN_REFUSALS, IN_TOO_MUCH, UNSUPPORTED, QUEUES),
    *(IN_KEYS, IN_AGES, DAYS_OF_BIRTH, IN_DEMANDS, AD_BLOCKERS),
    # gone/, failing/, parked/
    *(SEARCHES, LOST, HOSTED, IN_NOTICES, TROUBLE, FAULT),
    *(FILES, NEW_SITES, IN_DOMAIN_NOTICES, IN_A_LINE),
    ("index of", "directory", "javascript", "404", "410", "4 0 4"),
)
# or one of each table of these,
_TOGETHER = (
    (_gate(HUMANS), _gate(ASKED)),
    (_gate((" 401 ", " 403 ")), _gate(BESIDE_NUMBERS)),
    (_gate(ENTRY, ACCESS, FILED), _gate(SHUTS)),
    (_gate(IN_NOT_SHOWN), _gate(IN_PLACES)),
    (_gate(BLOCKED), _gate(BY_LAW)),
    (_gate(OF_SITES), _gate(FATES)),
    (_gate(ARCHIVES), _gate(ONLINE, OFFLINE), _gate(OF_PUBLICATION, THANKS)),
)
# or one of these, beside an age,
_OF_AGES = _gate(YOU, IN_QUESTIONS, IN_AGE_DEMANDS, IN_YES)
# or one of these, beside others of the same sign,
_SIGNS = _gate(SIGNS_OF_MESSAGES.words(), SIGNS_OF_ABSENCE.words())
# or contain one of these in its markup,
_MARKS = _shortest(
    *PLAIN_MARKS, *LINED_MARKS, *IN_MARKS, "password", "search-no-results", *NATIONAL_FRAMES
)
# or one of these in scripts and frames, if it has hardly any text.
_SCRIPT_MARKS = _shortest(*IN_GATES, *LEADS, "document.cookie", ".submit(")
_FEW_LETTERS = max(A_LINE, HARDLY_A_LINE)

_TABLES = (_WORDS, _OF_AGES, _SIGNS, *chain(*_TOGETHER))


def is_beyond_doubt(page: Markup) -> bool:
    """Whether a page shows some text and nothing by which any rule can hold."""
    if not page.words or page.has_any(_MARKS) or is_login_page(page):
        return False
    if page.letters <= _FEW_LETTERS and page.has_any(_SCRIPT_MARKS):
        return False
    if declares_not_found(page) or is_marked_not_found(page) or pictured(page):
        return False
    if may_be_empty_layout(page):
        return False
    return not (_is_called_otherwise(page) or _uses_words(page))


def _is_called_otherwise(page: Markup) -> bool:
    """Whether the title may be that of an error, a wall, a default page or a lost video."""
    called = lowered(f"{page.title}\n{page.heading}")
    if may_be_a_title(called) or may_be_called_so(called):
        return True
    if any(map(called.__contains__, TITLE_WORDS)):
        return True
    if any(part.lower() in ERROR for part in page.title_parts):
        return True
    return not page.is_headed and any(map(may_hold_a_message, page.headings))


def _uses_words(page: Markup) -> bool:
    plain = page.plain
    if compiled(IN_NAMES).search(plain):
        return True
    met = words_in(without_punctuation(f" {plain} ".replace("\n", " ")), *_TABLES)
    if not _WORDS.isdisjoint(met) or any(not any(map(met.isdisjoint, each)) for each in _TOGETHER):
        return True
    of_ages = "<input" in page.folded or not _OF_AGES.isdisjoint(met)
    if of_ages and compiled(YEARS).search(plain):
        return True
    return not _SIGNS.isdisjoint(met) and may_tell_of_absence(plain)
