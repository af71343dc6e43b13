"""Pages that say that they are for members only, and have no login form."""

from collections.abc import Sequence

from clippings.links.judging.gone.withdrawn_words import THIS
from clippings.links.judging.not_found.message_words import WORD, says_hardly_more
from clippings.links.judging.page.markup import Markup
from clippings.links.judging.page.patterns import compiled
from clippings.links.judging.page.readable import is_sentence, lowered, sentences_of
from clippings.links.judging.page.sections import right_below_heading, said_in
from clippings.links.judging.page.word_tables import holds_one_of, mentions
from clippings.links.judging.pieces.piece import is_of_a_work, is_of_rights
from clippings.links.judging.walls.members_words import (
    AIMS,
    DEMANDS,
    FILLERS,
    IN_KEYS,
    KEYS,
    METERED,
)

_FEW_WORDS = 400  # characters
_MOST = 9  # sentences
_PICTURES = 1  # the logo
_PLAYED = ("<video", "<audio", "<iframe")
_SAID = DEMANDS | AIMS | FILLERS
# Beginnings of headings that ask to log in, or say what for.
_BEGINS = (
    r"(?:please |you (?:must|need to|have to) )?(?:log|sign|join|register|to |members?|subscribers?"
    r"|create an account|meld|einlogg|registr|um |connect|inscri|pour |identifi|inici|regístr|para "
    r"|acced|entra|per |faça|cadastr|om |för |for |kirjaud|rekister|zalog|zarejestr|aby |żeby "
    r"|přihla|pro |prihl|bejelent|войд|зарегистр|чтобы |увій|щоб |giriş|görmek|συνδε|για |đăng|để "
    r"|masuk|untuk )"
)
_UNSPACED = "|".join(sorted((it for it in _SAID if it >= "\u3000"), key=len, reverse=True))


def asks_to_log_in(page: Markup) -> bool:
    """Whether the heading and the text of a short page ask to log in, and say nothing else."""
    if page.letters > _FEW_WORDS or not holds_one_of(page.plain, IN_KEYS):
        return False
    if page.is_article or page.is_signed or is_of_a_work(page):
        return False
    leads = (*page.title_parts, page.heading)
    lead = _lead_of(page)
    sentences = sentences_of(lead, _MOST) if page.heading else []
    headed = _says_what_for(page.heading)
    if not (headed or any(map(_is_demand, (*leads, *sentences)))):
        return False
    metered = headed and mentions(lead, METERED)
    others = (it for it in page.blocks if not (metered and it == lead))
    if any(is_sentence(block) and not tells_of_it(block) for block in others):
        return False
    if metered or (headed and (not lead or tells_of_it(lead))):
        return True
    if not page.heading:
        return any(map(_is_demand, leads)) and any(map(_says_what_for, page.blocks))
    if not tells_of_it(lead):
        return False
    if _is_demand(page.heading) and any(map(_is_demand, sentences)):
        return True
    return any(map(_says_what_for, sentences)) or _withholds_a_piece(page, sentences)


def _withholds_a_piece(page: Markup, sentences: Sequence[str]) -> bool:
    """Whether below a headline only members are said to have this article."""
    if not any(_is_demand(it) and mentions(it, THIS) for it in sentences):
        return False
    if page.folded.count("<img") > _PICTURES or page.has_any(_PLAYED):
        return False
    return all(map(tells_of_it, said_in(right_below_heading(page))))


def _lead_of(page: Markup) -> str:
    """The first text below the heading that does not name the site.

    A sentence about logging in may name it.
    """
    if is_of_rights(page.lead):
        return ""
    sites = {*page.title_parts[1:]} - {page.heading}
    if tells_of_it(page.lead) or not any(map(page.lead.__contains__, sites)):
        return page.lead
    said = said_in(right_below_heading(page))
    return next((one for one in said if not any(map(one.__contains__, sites))), "")


def speaks_of_members(text: str) -> bool:
    """Whether a text in lower case speaks of logging in, or of members."""
    return bool(compiled(KEYS).search(text))


def tells_what_for(text: str) -> bool:
    """Whether a text begins with logging in or joining, or its purpose, and contains both."""
    said = lowered(text)
    if "?" in said or not (compiled(_BEGINS).match(said) or compiled(_UNSPACED).search(said)):
        return False
    words = {*WORD.findall(said), *compiled(_UNSPACED).findall(said)}
    return bool(words & AIMS) and speaks_of_members(said)


def tells_of_it(text: str) -> bool:
    """Whether a text speaks of logging in, or of members, and of nothing else."""
    return _left_of(text) is not None


def _is_demand(text: str) -> bool:
    said = _left_of(text)
    return said is not None and bool(said & DEMANDS)


def _says_what_for(text: str) -> bool:
    """Whether a text asks to log in to see something."""
    said = _left_of(text)
    return said is not None and bool(said & AIMS)


def _left_of(text: str) -> set[str] | None:
    """The words of a sentence beside those for logging in; None if it is about something else."""
    if "?" in text:
        return None
    rest, keys = compiled(KEYS).subn(" ", lowered(text))
    said = {*WORD.findall(rest), *compiled(_UNSPACED).findall(rest)}
    return said if keys and says_hardly_more(compiled(_UNSPACED).sub(" ", rest), _SAID) else None
