"""Pages that refuse access under a status that says otherwise."""

import re
from collections.abc import Iterator
from itertools import pairwise

from clippings.links.judging.page.headings import title_parts
from clippings.links.judging.page.markup import Markup
from clippings.links.judging.page.patterns import compiled
from clippings.links.judging.page.readable import bare, lowered
from clippings.links.judging.page.word_tables import holds_one_of
from clippings.links.judging.pieces.piece import is_headed_alone
from clippings.links.judging.walls.denied_words import DENIED
from clippings.links.judging.walls.guards import turns_us_away
from clippings.links.judging.walls.refusing_words import (
    IN_REFUSALS,
    REFUSALS,
    TITLES,
    may_be_a_title,
)
from clippings.links.judging.walls.wall_namesakes import is_namesake_of_wall

_FEW_WORDS = 900  # characters
_A_PIECE = 300  # characters of other paragraphs
_A_LINE = 60  # characters; a shorter block is no paragraph
_FIRST = 4  # blocks
_REFUSED = frozenset(("401", "402", "403", "error 401", "error 403"))


def says_it_refuses(page: Markup) -> bool:
    """Whether a short page, or a heading with hardly any text below it, refuses access."""
    if page.letters > _FEW_WORDS:
        return is_headed_alone(page, lambda heading: _is_headed_so(heading, page.lead))
    away = turns_us_away(page)
    titled = any(map(_is_title, {*page.title_parts, page.heading, *_numbered(page)}))
    refusals = _met_in(page.plain)
    if not (away or titled or refusals) or page.is_article or page.is_signed:
        return False
    if away:
        return not is_namesake_of_wall(page)
    others = [text for text in page.blocks if not _says_one_of(refusals, text)]
    if not titled and len(others) == len(page.blocks):
        return False
    piece = sum(len(text) for text in others if len(text) > _A_LINE)
    return piece <= _A_PIECE and not is_namesake_of_wall(page)


def _numbered(page: Markup) -> Iterator[str]:
    """What stands right above or below the number of a refusal, with hardly anything else."""
    blocks = tuple(map(bare, page.blocks[: _FIRST + 1]))
    if len(blocks) > _FIRST:
        return
    for above, below in pairwise(blocks):
        number, name = (above, below) if above in _REFUSED else (below, above)
        if number in _REFUSED and compiled(DENIED).fullmatch(name):
            yield f"{number} {name}"


def _is_headed_so(heading: str, lead: str) -> bool:
    first = f"{heading}\n{lead}"
    return _is_title(heading) or _says_one_of(_met_in(lowered(first)), first)


def _is_title(text: str) -> bool:
    plain = bare(text)
    if not may_be_a_title(plain):
        return False
    return any(compiled(TITLES).fullmatch(part) for part in title_parts(plain))


def _met_in(plain: str) -> list[str]:
    """Patterns for the refusals of which a text in lower case holds a word; most hold none."""
    if not holds_one_of(plain, IN_REFUSALS):
        return []
    met = ((it, [word for word in it.words if word in plain]) for it in REFUSALS)
    return [f"{it.thing}(?:{'|'.join(words)}){it.end}" for it, words in met if words]


def _says_one_of(refusals: list[str], text: str) -> bool:
    return any(re.search(refusal, bare(text)) for refusal in refusals)
