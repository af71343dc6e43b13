"""Pages about something else that say "not found" in passing."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import takewhile

from clippings.links.judging.not_found.absence import absence_in
from clippings.links.judging.not_found.messages import Certainty, certainty_in
from clippings.links.judging.not_found.sought_page import SOUGHT_PAGE
from clippings.links.judging.page.markup import Markup
from clippings.links.judging.page.patterns import compiled
from clippings.links.judging.page.readable import (
    ENDS_OF_CLAUSES,
    length_of,
    sentences_of,
    unquoted_words,
)
from clippings.links.judging.page.sections import (
    is_named_in_title,
    right_below_heading,
    said_in,
)
from clippings.links.judging.page.word_tables import mentions
from clippings.links.judging.pieces.access_words import OF_ACCESS
from clippings.links.judging.pieces.notice_words import GUESSES, REGRETS, WAYS_ON, WE
from clippings.links.judging.pieces.piece import is_of_rights
from clippings.links.judging.pieces.quoted import unquoted

_A_HEADLINE = 5  # words
_A_SENTENCE = 20  # characters
_A_PIECE = 60  # of these
_SEVERAL, _A_PARAGRAPH = 2, 80  # sentences in so many characters
_NOTICES = (
    WAYS_ON + REGRETS + GUESSES + OF_ACCESS + WE
)  # not the words of contacts, which articles use


def says_it_in_passing(page: Markup) -> bool:
    """Whether title, heading, and the first and last sentences are about something else."""
    if not all(map(_is_headline, {page.heading, *page.title_parts})):
        return False
    if certainty_in(page.heading) and not is_named_in_title(page):
        return False
    said = list(_sentences(page))
    others = [one for one in said if not (_is_message(one) or mentions(one, _NOTICES))]
    if len(others) < 2 or said[0] is not others[0]:
        return False
    behind = said[said.index(others[-1]) :]
    if any(map(_is_message, behind)):
        return False
    length = sum(map(length_of, others))
    return length > max(_A_PIECE, sum(map(length_of, said)) - length)


def before_a_piece(blocks: Iterable[str]) -> Iterator[str]:
    """The blocks above the first paragraph about something else; a notice stands among them."""
    return takewhile(lambda block: not _is_about_something_else(block), blocks)


def without_figures(blocks: Sequence[str]) -> Sequence[str]:
    """The blocks without bare numbers if there are several: what is counted, priced or called."""
    figures = {block for block in blocks if block.isdecimal()}
    return blocks if len(figures) <= _SEVERAL else [it for it in blocks if it not in figures]


def _is_about_something_else(block: str) -> bool:
    sentences = sentences_of(block, _SEVERAL)
    if (
        len(sentences) < _SEVERAL
        or length_of(block) < _A_PARAGRAPH
        or not block.endswith(ENDS_OF_CLAUSES)
    ):
        return False
    return not (mentions(block, WAYS_ON) or any(map(certainty_in, sentences)))


def _is_headline(name: str) -> bool:
    certainty = certainty_in(name)
    goes_on = certainty is Certainty.VAGUELY and len(name.split()) >= _A_HEADLINE
    return certainty is Certainty.NOTHING or goes_on


def _sentences(page: Markup) -> Iterator[str]:
    """The sentences of more than a few words, and all messages."""
    for one in said_in(unquoted(right_below_heading(page))):
        whole = length_of(one) >= _A_SENTENCE and one.endswith(ENDS_OF_CLAUSES)
        if (whole or certainty_in(one)) and not is_of_rights(one):
            yield one


def _is_message(text: str) -> bool:
    own = unquoted_words(text)
    return bool(absence_in(own) or certainty_in(own) or compiled(SOUGHT_PAGE).search(own.lower()))
