"""Films, cafés and manuals that have the title of a wall."""

from collections.abc import Callable, Sequence

from clippings.links.judging.page.markup import Markup
from clippings.links.judging.page.patterns import compiled
from clippings.links.judging.page.readable import blocks_of, length_of
from clippings.links.judging.page.sections import (
    below_heading,
    is_named_beside_its_site,
    is_named_in_title,
    right_below_heading,
    said_in,
    sections_from_headline,
)
from clippings.links.judging.page.word_tables import mentions, words
from clippings.links.judging.pieces.addressed import addresses_readers, has_a_gate
from clippings.links.judging.pieces.addressed_words import OF_THIS_PAGE
from clippings.links.judging.pieces.explanations import OF_A_YEAR, explains_trouble, is_prose
from clippings.links.judging.pieces.handbooks import is_handbook
from clippings.links.judging.pieces.headlines import says_more
from clippings.links.judging.pieces.notice_words import NOTICES
from clippings.links.judging.pieces.occasions import tell_when
from clippings.links.judging.pieces.piece import holds_a_piece
from clippings.links.judging.pieces.telling import tells_of_something
from clippings.links.judging.pieces.verse_and_credits import is_poem_with_its_title
from clippings.links.judging.pieces.within_a_site import (
    tells_within_a_site,
    tells_without_a_menu,
)
from clippings.links.judging.walls.guards import OF_GUARDS

_SECTION = r"<h[2-4]\b"
_ENTRIES = r"<(?:li|dd|td)\b"
_SEVERAL = 2
_MUCH = 200  # characters
_A_HEADLINE = 4  # words
_GATES = ("<script", "<form", "<input", "<button", "<iframe", "<noscript", 'http-equiv="refresh')
_A_PIECE = 100  # characters
# "I am not a robot: how the captcha conquered the web". To add a language: its question words.
_TELLS_HOW = (
    r"[:：–—]\s*(?:how|why|what|who|wie|warum|wieso|was|wer|comment|pourquoi|cómo|por qué"
    r"|come|perché|como|por que|hoe|waarom|wat|hur|varför|vad|hvordan|hvorfor|hvad|hva|miten|miksi"
    r"|jak|dlaczego|proč|ako|prečo|hogyan|miért|cum|de ce|как|почему|чому|як|πώς|γιατί|nasıl)"
    r"\s(?:\S+\s+){2}\S"
)
_NOTICES = OF_GUARDS + NOTICES + OF_THIS_PAGE + words(" you | your ")


def is_namesake_of_wall(page: Markup) -> bool:
    """Whether a page with such a title holds something else, or is about walls."""
    if holds_a_piece(page, OF_GUARDS) or explains_trouble(page) or _holds_else(page):
        return True
    if _is_of_a_work(page):
        return True
    gated = any(map(has_a_gate, sections_from_headline(page)[:1]))
    if gated:
        return False
    return tells_within_a_site(page, _NOTICES) or tells_without_a_menu(page, _NOTICES)


def is_text_about_walls(page: Markup) -> bool:
    """Whether the text is about something and addresses no reader, or explains walls.

    Or it is a poem, or the headline tells how or why.
    """
    if tells_of_something(page, OF_GUARDS) or is_handbook(page) or is_poem_with_its_title(page):
        return True
    return bool(compiled(_TELLS_HOW).search(page.heading.lower()))


def is_report_without_a_gate(page: Markup, announces_a_check: Callable[[str], bool]) -> bool:
    """Whether a headline stands above sentences alone: a check has scripts, or a field, or waits.

    If the heading may be that of a check, the title must go on, and the text be about much else.
    """
    if page.has_any(_GATES):
        return False
    heading = page.heading
    if announces_a_check(heading) or addresses_readers(heading):
        return says_more(page.title) and _tells_much(said_in(below_heading(page)))
    several = len(heading.split()) >= _A_HEADLINE and len(said_in(right_below_heading(page))) > 1
    return several and is_named_beside_its_site(page)


def shows_code(page: Markup) -> bool:
    """Whether code stands below the heading, beside prose: a text for programmers."""
    markup = below_heading(page)
    return "<pre" in markup and sum(map(length_of, filter(is_prose, blocks_of(markup)))) > _A_PIECE


def _tells_much(said: Sequence[str]) -> bool:
    others = (it for it in said if not (mentions(it, OF_GUARDS) or addresses_readers(it)))
    return sum(map(length_of, others)) > _MUCH


def _is_of_a_work(page: Markup) -> bool:
    """Whether the heading has a year, or the text an hour, and no words of guards."""
    own = [it for it in blocks_of(right_below_heading(page)) if not mentions(it, _NOTICES)]
    if not own or not is_named_in_title(page):
        return False
    return bool(compiled(OF_A_YEAR).search(page.heading)) or tell_when(own)


def _holds_else(page: Markup) -> bool:
    if shows_code(page):
        return True
    markup = below_heading(page)
    said = blocks_of(markup)
    if (
        not compiled(_SECTION).search(markup)
        and len(compiled(_ENTRIES).findall(markup)) <= _SEVERAL
    ):
        return False
    others = sum(length_of(text) for text in said if not mentions(text, _NOTICES))
    return others > _A_PIECE and 2 * others > sum(map(length_of, said))
