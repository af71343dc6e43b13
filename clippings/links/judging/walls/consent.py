"""Consent walls: pages that let in only readers who agree to tracking, or subscribe.

Banners say the same on pages with other content. A wall is short, speaks to its reader about
nothing else, and is titled after that or with the name of the site.
"""

from collections.abc import Iterable, Sequence
from itertools import accumulate

from clippings.addresses import host_of, last_segment, path_of
from clippings.folding import without_accents
from clippings.links.judging.page.markup import Markup
from clippings.links.judging.page.patterns import compiled
from clippings.links.judging.page.readable import is_sentence, length_of
from clippings.links.judging.page.word_tables import holds_one_of, mentions, speaks_of
from clippings.links.judging.pieces.explanation_words import HOW_AND_WHY
from clippings.links.judging.pieces.piece import is_of_a_work
from clippings.links.judging.walls.consent_words import (
    AGREEING,
    BY_NAME,
    CHOOSING,
    GOING_ON,
    GREETINGS,
    IN_DEMANDS,
    OR_PAYING,
    THIS_PIECE,
    TO_READERS,
    TRACKING,
    YOUR_PRIVACY,
)

_FEW_WORDS = 1600  # characters: explanations of tracking are long
_HARDLY_ANY = 250
_A_LABEL = 25  # of a link, a button
_A_LINE = 40
_ENDING = 2  # characters of a word that declension may change
_A_PIECE = 100  # characters of sentences that do not address the reader
_ASKS = TRACKING + THIS_PIECE
_OF_THIS = _ASKS + AGREEING + OR_PAYING + YOUR_PRIVACY + CHOOSING
_INSTEAD = GOING_ON + OR_PAYING + THIS_PIECE
_CALLS = AGREEING + GOING_ON + YOUR_PRIVACY + THIS_PIECE
# Names of pages about consent, which are what was asked for.
_ITSELF = (
    r"(?i)(?!.*(?:gate|wall)\b)(?:privacy|cookie|datenschutz|gdpr|rgpd|dsgvo|confidentialit|privacid"
    r"|tietosuoja|subscri|abonn|abo\b|pur\b)"
)

_FIRST = 2  # texts, in which it asks
# Elements that hold content without text, or that scripts will fill.
_PLAYED = ("<iframe", "<video", "<audio", "<object", "<embed", "<canvas", "<textarea")
_TO_BE_FILLED = r"<(\w[\w-]*)\b[^<>]*\bid\s*=[^<>]*>\s*</\1>"


def asks_for_consent(url: str, page: Markup) -> bool:
    """Whether the page at the address is a consent wall, and about nothing else."""
    if page.letters > _FEW_WORDS or page.is_article:
        return False
    if not holds_one_of(page.plain, IN_DEMANDS):
        return False
    if not _is_called_so(host_of(url), page) or not _demands_it(page):
        return False
    if page.is_signed or is_of_a_work(page) or _says_how(page.heading):
        return False
    if compiled(_ITSELF).match(last_segment(path_of(url))):
        return False
    return not _holds_else(page, _said_in(page))


def _says_how(heading: str) -> bool:
    """Whether a heading begins as that of a manual: "How to change your settings"."""
    return "?" not in heading and mentions(" ".join(heading.split()[:2]), HOW_AND_WHY)


def _demands_it(page: Markup) -> bool:
    """Whether the page demands agreement to tracking, or payment."""
    if speaks_of(page, _FEW_WORDS, OR_PAYING, THIS_PIECE):
        return True
    if not speaks_of(page, _FEW_WORDS, TRACKING, AGREEING):
        return False
    if speaks_of(page, _FEW_WORDS, _INSTEAD):
        return True
    return page.letters <= _HARDLY_ANY and mentions(page.heading, YOUR_PRIVACY)


def _is_called_so(host: str, page: Markup) -> bool:
    """Whether heading and title are about consent or name the site, or the text offers a choice."""
    headed_so = mentions(page.heading, _CALLS)
    if headed_so and page.is_headed:
        return True
    titles = page.title_parts[1:] or page.title_parts
    named = headed_so or _names(page.heading, host)
    if named and all(_names(it, host) or mentions(it, _CALLS) for it in titles):
        return True
    if _is_titled_so(titles, page.heading):
        return True
    instead = _INSTEAD if mentions(page.heading, BY_NAME) else OR_PAYING
    first = " ".join(_said_in(page)[:1])
    return mentions(first, AGREEING) and mentions(first, instead)


def _is_titled_so(titles: Sequence[str], heading: str) -> bool:
    """Whether a title part is about consent, and the heading is the other part or a greeting.

    The heading may also begin with the other part and name tracking: "Harbour Post with ads".
    """
    others = [it for it in titles if not mentions(it, _CALLS, OR_PAYING)]
    named = all(_is_named_in(heading, it) for it in others)
    if not 0 < len(others) < len(titles) or not named:
        return False
    if heading in others or mentions(heading, GREETINGS):
        return True
    begins = any(heading.lower().startswith(it.lower()) for it in others)
    return begins and mentions(heading, TRACKING)


def _is_named_in(heading: str, site: str) -> bool:
    """Whether the heading contains the words of a name, in whatever grammatical case."""
    stems = [word[:-_ENDING] for word in site.lower().split() if len(word) > 2 * _ENDING]
    return site in heading or (bool(stems) and all(it in heading.lower() for it in stems))


def _names(title: str, host: str) -> bool:
    """Whether a title is, or contains, the name of the host."""
    said, *named = map(_letters_of, (title, *host.split(".")))
    return said in "".join(named) or max(named, key=len) in said


def _letters_of(name: str) -> str:
    return "".join(filter(str.isalnum, without_accents(name.lower())))


def _said_in(page: Markup) -> list[str]:
    """The blocks that are no title, heading or label."""
    names = {page.heading, *page.title_parts}
    return [it for it in page.blocks if it not in names and length_of(it) > _A_LABEL]


def _holds_else(page: Markup, said: Sequence[str]) -> bool:
    """Whether the page is about other things, begins with them, or does not address its reader."""
    if page.shows_any(_PLAYED):
        return True
    if not page.is_headed and compiled(_TO_BE_FILLED).search(page.folded):
        return True
    first = " . ".join((page.heading, *(said[:_FIRST] or page.blocks)))
    if page.is_headed and not mentions(first, _ASKS):
        return True
    to_nobody = (len(it) for it in said if is_sentence(it) and not mentions(it, TO_READERS))
    others = (length_of(it) for it in said if not mentions(it, _OF_THIS))
    return _are_more(_A_PIECE, to_nobody) or _are_more(_A_LINE, others)


def _are_more(most: int, lengths: Iterable[int]) -> bool:
    return any(so_far > most for so_far in accumulate(lengths))
