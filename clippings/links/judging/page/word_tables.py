"""Tables of words, and whether a text or a page of few words speaks of one of them."""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple, TypeAlias

from clippings.links.judging.page.markup import Markup
from clippings.links.judging.page.readable import lowered

Words: TypeAlias = tuple[str, ...]
_QUOTES = '"“„«「『'
_QUOTED = r"[\"“„«][^\"“”»]{0,200}[\"“”»]|[「『][^「『」』]{0,200}[」』]"
# Letters, and not the signs and marks that English pages hold as well.
_BEYOND_ASCII = r"[^\x00-\xbf\u2000-\u206f]"
_A_WORD = 12  # letters: "Please wait"
_FEW_LINKS = 5
_MARKS = ".,;:!?()"


class _Said(NamedTuple):
    """What a page says in the spelling of the tables, and whether in letters beyond ASCII."""

    text: str
    beyond_ascii: bool


def words(text: str) -> Words:
    """The words of a table, parted by `|` and lines; a blank is the bound of a word."""
    return tuple(text.strip("\n").replace("\n", "|").split("|"))


def unquoted_words(text: str) -> str:
    """A text without what it quotes of others."""
    if not any(map(text.__contains__, _QUOTES)):
        return text
    return re.sub(_QUOTED, " ", text)


@lru_cache(maxsize=8)
def goes_beyond_ascii(text: str) -> bool:
    """Whether a text holds other letters, so that a word with some may stand in it."""
    return not text.isascii() and bool(re.search(_BEYOND_ASCII, text))


@lru_cache
def in_ascii(kind: Words) -> Words:
    """The words of a kind that may stand in other texts, too."""
    return tuple(filter(str.isascii, kind))


def holds_one_of(text: str, kind: Words) -> bool:
    """Whether one of the words stands in a text, as the text spells them."""
    return _holds_one(text, kind if goes_beyond_ascii(text) else in_ascii(kind))


def speaks_of(page: Markup, few: int, *kinds: Words) -> bool:
    """Whether a page of at most so many letters holds a word of each kind.

    Over hardly more than "Loading…" the title is the headline of a piece that scripts are to show.
    """
    if page.letters > few:
        return False
    said = _said_by(page)
    spelled = kinds if said.beyond_ascii else map(in_ascii, kinds)
    return all(_holds_one(said.text, kind) for kind in spelled)


def hardly_leads_on(page: Markup) -> bool:
    """Whether hardly a link leads on: home, back, to whoever keeps it."""
    return page.folded.count("<a ") <= _FEW_LINKS


def mentions(text: str, kind: Words) -> bool:
    """Whether a text holds a word of the kind."""
    plain = _plain(text)
    return _holds_one(plain, in_ascii(kind) if plain.isascii() else kind)


@lru_cache(maxsize=1)
def _said_by(page: Markup) -> _Said:
    below = _plain(page.words.removeprefix(page.title))
    said = _plain(page.title) + below if len(below.strip()) > _A_WORD else below
    return _Said(said, goes_beyond_ascii(said))


def _plain(text: str) -> str:
    plain = unquoted_words(lowered(f" {text} "))
    for mark in _MARKS:
        plain = plain.replace(mark, " ")
    return plain


def _holds_one(said: str, kind: Iterable[str]) -> bool:
    return any(map(said.__contains__, kind))
