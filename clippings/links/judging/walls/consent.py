"""Pages that let nobody in who has not agreed to be tracked, or who does not subscribe.

Banners say the same on pages that hold something else: who stands in the way speaks in few words to
a reader of nothing but that, and is called after that or by the name of the site.
"""

from collections.abc import Iterable, Sequence
from itertools import accumulate

from clippings.addresses import host_of, last_name, path_of
from clippings.folding import without_accents
from clippings.links.judging.page.markup import Markup
from clippings.links.judging.page.patterns import compiled
from clippings.links.judging.page.readable import is_sentence, length_of
from clippings.links.judging.page.word_index import Words
from clippings.links.judging.page.word_tables import holds_one_of, mentions, speaks_of
from clippings.links.judging.pieces.piece import is_of_a_work
from clippings.links.judging.walls.consent_words import (
    AGREEING,
    BY_NAME,
    GOING_ON,
    GREETINGS,
    OR_PAYING,
    THIS_PIECE,
    TO_READERS,
    TRACKING,
    YOUR_PRIVACY,
)

_FEW_WORDS = 1600  # letters: who tracks tells much of it
_HARDLY_ANY = 250
_A_LABEL = 25  # of a link, a button
_A_LINE = 40
_ENDING = 2  # letters, of words that are declined
_A_PIECE = 100  # of sentences that are said to nobody
_ASKS = TRACKING + THIS_PIECE
_OF_THIS = _ASKS + AGREEING + OR_PAYING + YOUR_PRIVACY
_INSTEAD = GOING_ON + OR_PAYING + THIS_PIECE
_OF_CONSENT = AGREEING + YOUR_PRIVACY
_CALLS = AGREEING + GOING_ON + YOUR_PRIVACY + THIS_PIECE
# One of these is in each of such pages.
_IN_DEMANDS = Words(word.strip() for word in AGREEING + THIS_PIECE)
# What pages are called that are asked for because they tell of it.
_ITSELF = (
    r"(?i)(?!.*(?:gate|wall)\b)(?:privacy|cookie|datenschutz|gdpr|rgpd|dsgvo|confidentialit|privacid"
    r"|tietosuoja|subscri|abonn|abo\b|pur\b)"
)

# What holds a piece that needs no words, or is to hold one.
_PLAYED = ("<iframe", "<video", "<audio", "<object", "<embed", "<canvas", "<textarea")
_TO_BE_FILLED = r"<(\w[\w-]*)\b[^<>]*\bid\s*=[^<>]*>\s*</\1>"


def asks_for_consent(url: str, page: Markup) -> bool:
    """Whether the page that was asked for at the address does so, and tells of nothing else."""
    if page.letters > _FEW_WORDS or page.is_article:
        return False
    if not holds_one_of(page.plain, _IN_DEMANDS):
        return False
    if not _is_called_so(host_of(url), page) or not _demands_it(page):
        return False
    if page.is_signed or is_of_a_work(page) or compiled(_ITSELF).match(last_name(path_of(url))):
        return False
    return not _holds_else(page, _said_in(page))


def _demands_it(page: Markup) -> bool:
    """Whether we are to agree, or to pay, and what for."""
    if speaks_of(page, _FEW_WORDS, OR_PAYING, THIS_PIECE):
        return True
    if not speaks_of(page, _FEW_WORDS, TRACKING, AGREEING):
        return False
    if speaks_of(page, _FEW_WORDS, _INSTEAD):
        return True
    return page.letters <= _HARDLY_ANY and mentions(page.heading, YOUR_PRIVACY)


def _is_called_so(host: str, page: Markup) -> bool:
    """Whether heading and title speak of it or name the site, or the first words are a choice."""
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
    """Whether a title asks for it, and the heading is what else is named there, or greets us."""
    others = [it for it in titles if not mentions(it, _OF_CONSENT)]
    named = all(_is_named_in(heading, it) for it in others)
    if not 0 < len(others) < len(titles) or not named:
        return False
    return heading in others or mentions(heading, GREETINGS)


def _is_named_in(heading: str, site: str) -> bool:
    """Whether it holds the words of a name, in whatever case they stand there."""
    stems = [word[:-_ENDING] for word in site.lower().split() if len(word) > 2 * _ENDING]
    return site in heading or (bool(stems) and all(it in heading.lower() for it in stems))


def _names(title: str, host: str) -> bool:
    """Whether a title is, or holds, the name of the site."""
    said, *named = map(_letters_of, (title, *host.split(".")))
    return said in "".join(named) or max(named, key=len) in said


def _letters_of(name: str) -> str:
    return "".join(filter(str.isalnum, without_accents(name.lower())))


def _said_in(page: Markup) -> list[str]:
    """What is no title and no label."""
    names = {page.heading, *page.title_parts}
    return [it for it in page.blocks if it not in names and length_of(it) > _A_LABEL]


def _holds_else(page: Markup, said: Sequence[str]) -> bool:
    """Whether other things are told than that, or first, or in a tone that is nobody's."""
    if page.has_any(_PLAYED):
        return True
    if not page.is_headed and compiled(_TO_BE_FILLED).search(page.folded):
        return True
    first = " . ".join((page.heading, *(said[:1] or page.blocks)))
    if page.is_headed and not mentions(first, _ASKS):
        return True
    to_nobody = (len(it) for it in said if is_sentence(it) and not mentions(it, TO_READERS))
    others = (length_of(it) for it in said if not mentions(it, _OF_THIS))
    return _are_more(_A_PIECE, to_nobody) or _are_more(_A_LINE, others)


def _are_more(most: int, lengths: Iterable[int]) -> bool:
    return any(so_far > most for so_far in accumulate(lengths))
