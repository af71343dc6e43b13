"""Age gates: pages that ask how old we are, and show nothing else before.

Most age gates lie over a page that is there. One that stands in its place begins with the question
and hardly speaks of anything else.
"""

from clippings.links.judging.page.markup import Markup
from clippings.links.judging.page.patterns import compiled
from clippings.links.judging.page.prices import names_a_price
from clippings.links.judging.page.readable import length_of, lowered, sentences_of, unquoted_words
from clippings.links.judging.page.word_tables import holds_one_of, mentions
from clippings.links.judging.pieces.headlines import says_more
from clippings.links.judging.pieces.piece import is_of_a_work
from clippings.links.judging.walls.age_words import (
    BESIDE,
    CONFIRMED,
    DAYS_OF_BIRTH,
    ENTRANCE,
    IN_AGES,
    IN_DEMANDS,
    OF_AGE,
    QUESTIONS,
    SALES,
    THIS_SITE,
    YEARS,
    YES,
    YOU,
    YOUR_AGE,
)
from clippings.links.judging.walls.consent_words import GOING_ON, GREETINGS

_FEW_WORDS = 900  # characters
_FIRST = 4  # blocks from the heading on, in which the question stands
_MOST = 4  # sentences of each
_MANY = 99  # sentences of each; the rest is ignored
_A_QUESTION = 90
_A_DEMAND = 180
_A_LABEL = 25  # of a link, a button
_A_CHOICE = 60
_A_PIECE = 160  # characters about something else
_PLAYED = ("<iframe", "<video", "<audio", "<object", "<embed", "<textarea")
_QUESTION = rf"\W*(?:{QUESTIONS})"
_BUTTON = rf"""<input\b[^<>]*value\s*=\s*["']?(?:{YES})"""


def asks_for_our_age(page: Markup) -> bool:
    """Whether a short page begins with that question and is about nothing else."""
    if page.letters > _FEW_WORDS or not _may_be_of_age(page.plain):
        return False
    if not (_is_of_age(lowered(page.words)) or _has_fields(page)):
        return False
    if page.is_article or page.shows_any(_PLAYED):
        return False
    if page.is_signed or is_of_a_work(page) or names_a_price(page.plain):
        return False
    said = _from_heading_on(page)
    first = (*said[:_FIRST], *[it for it in said if len(it) > _A_LABEL][:_FIRST])
    return _asks(page, first) and not _holds_else(page, said)


def _from_heading_on(page: Markup) -> tuple[str, ...]:
    at = page.blocks.index(page.heading) if page.heading in page.blocks else 0
    return page.blocks[at:]


def _asks(page: Markup, said: tuple[str, ...]) -> bool:
    sentences = (one for text in said for one in (text, *sentences_of(text, _MOST)))
    leads = set(map(lowered, (*page.title_parts, *map(unquoted_words, sentences))))
    if any(map(_demands, leads)):
        return True
    if _is_of_age(lowered(" . ".join(said))) and any(map(_asks_for_proof, leads)):
        return _lets_choose(page) or _has_fields(page) or not says_more(page.heading)
    welcomed = _has_fields(page) and mentions(page.heading, GREETINGS, DAYS_OF_BIRTH)
    if welcomed and any(map(_asks_for_a_day_of_birth, leads)):
        return True
    return (any(map(_is_question, leads)) or any(map(_is_for_those, leads))) and _lets_choose(page)


def _may_be_of_age(plain: str) -> bool:
    if holds_one_of(plain, IN_AGES) or holds_one_of(plain, DAYS_OF_BIRTH):
        return True
    return bool(compiled(YEARS).search(plain))


def _is_of_age(text: str) -> bool:
    return bool(compiled(YEARS).search(text)) or mentions(text, OF_AGE)


def _is_question(lead: str) -> bool:
    if len(lead) > _A_QUESTION or not _is_of_age(lead) or compiled(r"[?？].*\w").search(lead):
        return False
    return bool(compiled(_QUESTION).match(lead))


def _asks_for_proof(lead: str) -> bool:
    if len(lead) > _A_DEMAND or not holds_one_of(lead, IN_DEMANDS):
        return False
    return bool(compiled(YOUR_AGE).search(lead))


def _asks_for_a_day_of_birth(lead: str) -> bool:
    """Whether a text asks when we were born, so that we may come in."""
    if not mentions(lead, DAYS_OF_BIRTH) or len(lead) > _A_DEMAND:
        return False
    asks = compiled(YOUR_AGE).search(lead)
    return asks is not None and mentions(lead[asks.end() :], GOING_ON)


def _has_fields(page: Markup) -> bool:
    return page.has_any(("<input", "<select"))


def _demands(lead: str) -> bool:
    """Whether a text demands an age for this site, or that we confirm ours."""
    if mentions(lead, CONFIRMED) and mentions(lead, OF_AGE) and len(lead) <= _A_QUESTION:
        return True
    if not _is_for_those(lead) or not mentions(lead, YOU):
        return False
    return mentions(lead, ENTRANCE) or not mentions(lead, SALES)


def _is_for_those(lead: str) -> bool:
    if len(lead) > _A_DEMAND or not _is_of_age(lead):
        return False
    return mentions(lead, THIS_SITE)


def _lets_choose(page: Markup) -> bool:
    labels = (lowered(it) for it in page.blocks if len(it) <= _A_CHOICE)
    return any(map(compiled(YES).match, labels)) or bool(compiled(_BUTTON).search(page.folded))


def _holds_else(page: Markup, said: tuple[str, ...]) -> bool:
    """Whether the title names another heading, or several words are about something else."""
    names = (it for it in page.headings if it and it != page.heading)
    if any(it in page.title and not _is_of_it(it) for it in names):
        return True
    others = (one for text in said for one in sentences_of(text, _MANY) if not _is_of_it(one))
    return sum(length_of(it) for it in others if len(it) > _A_LABEL) > _A_PIECE


def _is_of_it(text: str) -> bool:
    said = lowered(text)
    return mentions(said, BESIDE) or _is_question(said) or _is_for_those(said)
