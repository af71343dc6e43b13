"""Pages that explain walls and errors, and are none themselves.

They define what the headline names, or list causes and remedies, in general: not of this page, or
of the request, account or domain of the one who reads it.
"""

from collections.abc import Sequence

from clippings.links.judging.page.markup import Markup
from clippings.links.judging.page.patterns import compiled
from clippings.links.judging.page.sections import Section, sections_from_headline
from clippings.links.judging.page.word_tables import mentions
from clippings.links.judging.pieces.addressed import (
    addresses_readers,
    asks_for_itself,
    has_a_gate,
    points_at_the_page,
)
from clippings.links.judging.pieces.definitions import defines_part_of
from clippings.links.judging.pieces.explanation_words import (
    EXPLAINS,
    HELPED,
    HELPS,
    HOW_AND_WHY,
    OF_NOW,
)

_FIRST = 3  # sentences
_MOST = 20  # sections
_SHOWN = r"(?i)<(?:pre|code|ol|table|dl)\b"


def is_handbook(page: Markup) -> bool:
    """Whether the text explains what the headline names, and does not address its reader.

    It may address those who come for help, where title and heading promise to explain how or why,
    or where it asks whether the article was helpful.
    """
    sections = sections_from_headline(page)
    if not sections or any(map(has_a_gate, sections)):
        return False
    headed, *others = sections
    said = [one for it in sections for one in it.said]
    if _ask_whether_it_helped(sections):
        return True
    if _answers(page, headed.heading) and (others or _shows(headed)):
        return not any(map(points_at_the_page, said))
    if any(map(asks_for_itself, others)) or any(map(addresses_readers, said)):
        return False
    if any(defines_part_of(headed.heading, one) for one in headed.said[:_FIRST]):
        return True
    if any(mentions(it.heading, EXPLAINS) for it in others):
        return True
    helps = any(mentions(it, HELPS) for it in page.title_parts if it != headed.heading)
    return (helps or mentions(headed.heading, EXPLAINS)) and any(map(_shows, sections))


def asks_whether_it_helped(page: Markup) -> bool:
    """Whether an article with several headings asks whether it was helpful."""
    return _ask_whether_it_helped(sections_from_headline(page))


def _ask_whether_it_helped(sections: Sequence[Section]) -> bool:
    said = (one for it in sections[:_MOST] for one in (it.heading, *it.said))
    return len(sections) > 1 and any(mentions(one, HELPED) for one in said)


def _answers(page: Markup, headline: str) -> bool:
    """Whether title and heading promise to explain how or why, but not what happened just now."""
    if not headline or headline not in page.title or points_at_the_page(headline):
        return False
    return mentions(headline, HOW_AND_WHY) and not mentions(headline, OF_NOW)


def _shows(section: Section) -> bool:
    """Whether a section has code, steps or rows."""
    return bool(compiled(_SHOWN).search(section.markup))
