"""Tables of words, and whether a text or a page of few words speaks of one of them."""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import TypeAlias

from clippings.links.judging.page.markup import Markup
from clippings.links.judging.page.readable import lowered

Words: TypeAlias = tuple[str, ...]
_QUOTES = '"“„«「『'
_QUOTED = r"[\"“„«][^\"“”»]{0,200}[\"“”»]|[「『][^「『」』]{0,200}[」』]"
_A_WORD = 12  # letters: "Please wait"
_FEW_LINKS = 5
_MARKS = ".,;:!?()"


def words(text: str) -> Words:
    """The words of a table, parted by `|` and lines; a blank is the bound of a word."""
    return tuple(text.strip("\n").replace("\n", "|").split("|"))


def unquoted_words(text: str) -> str:
    """A text without what it quotes of others."""
    if not any(map(text.__contains__, _QUOTES)):
        return text
    return re.sub(_QUOTED, " ", text)


def speaks_of(page: Markup, few: int, *kinds: Words) -> bool:
    """Whether a page of at most so many letters holds a word of each kind.

    Over hardly more than "Loading…" the title is the headline of a piece that scripts are to show.
    """
    if page.letters > few:
        return False
    said = _said_by(page)
    return all(_holds_one(said, kind) for kind in kinds)


def hardly_leads_on(page: Markup) -> bool:
    """Whether hardly a link leads on: home, back, to whoever keeps it."""
    return page.folded.count("<a ") <= _FEW_LINKS


def mentions(text: str, kind: Words) -> bool:
    """Whether a text holds a word of the kind."""
    return _holds_one(_plain(text), kind)


@lru_cache(maxsize=1)
def _said_by(page: Markup) -> str:
    below = _plain(page.words.removeprefix(page.title))
    return _plain(page.title) + below if len(below.strip()) > _A_WORD else below


def _plain(text: str) -> str:
    plain = unquoted_words(lowered(f" {text} "))
    for mark in _MARKS:
        plain = plain.replace(mark, " ")
    return plain


def _holds_one(said: str, kind: Iterable[str]) -> bool:
    return any(map(said.__contains__, kind))
