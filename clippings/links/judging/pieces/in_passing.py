"""Whether a page tells of something else, and says "not found" in passing."""

import re
from collections.abc import Iterator

from clippings.links.judging.not_found.message_words import SOUGHT_PAGE
from clippings.links.judging.not_found.messages import Certainty, certainty_in
from clippings.links.judging.page.markup import Markup
from clippings.links.judging.page.readable import length_of
from clippings.links.judging.page.sections import right_below_heading, said_in
from clippings.links.judging.page.word_tables import unquoted_words
from clippings.links.judging.pieces.piece import is_notice
from clippings.links.judging.pieces.quoted import unquoted

_A_HEADLINE = 5  # words
_A_SENTENCE = 20  # letters
_A_PIECE = 60  # of them
_ENDS = tuple('.!?…”"»)。！？:：;')


def says_it_in_passing(page: Markup) -> bool:
    """Whether title and heading say something else, and its own sentences do so first and most."""
    if not all(map(_is_of_else, {page.heading, *page.title_parts})):
        return False
    said = list(_sentences(page))
    others = [one for one in said if not _is_of_this_page(one)]
    if len(others) < 2 or said[0] is not others[0]:
        return False
    length = sum(map(length_of, others))
    return length > max(_A_PIECE, sum(map(length_of, said)) - length)


def _is_of_else(name: str) -> bool:
    told = certainty_in(name)
    goes_on = told is Certainty.VAGUELY and len(name.split()) >= _A_HEADLINE
    return told is Certainty.NOTHING or goes_on


def _sentences(page: Markup) -> Iterator[str]:
    """What ends as sentences do, is not shown of others and no more than a few words."""
    for one in said_in(unquoted(right_below_heading(page))):
        if length_of(one) >= _A_SENTENCE and one.endswith(_ENDS):
            yield one


def _is_of_this_page(text: str) -> bool:
    own = unquoted_words(text)
    return is_notice(text) or bool(certainty_in(own) or re.search(SOUGHT_PAGE, own.lower()))
