"""Tables of words, and whether a text or a page of few words speaks of one of them."""

from functools import lru_cache

from clippings.links.judging.page.markup import Markup
from clippings.links.judging.page.patterns import compiled
from clippings.links.judging.page.readable import lowered
from clippings.links.judging.page.word_index import Words, words_in

_QUOTES = '"“„«「『'
_QUOTED = r"[\"“„«][^\"“”»]{0,200}[\"“”»]|[「『][^「『」』]{0,200}[」』]"
_A_WORD = 12  # letters: "Please wait"
_FEW_LINKS = 5
_MARKS = ".,;:!?()"


def words(text: str) -> Words:
    """The words of a table, parted by `|` and lines."""
    return Words(text.strip("\n").replace("\n", "|").split("|"))


def unquoted_words(text: str) -> str:
    """A text without what it quotes of others."""
    if not any(map(text.__contains__, _QUOTES)):
        return text
    return compiled(_QUOTED).sub(" ", text)


def holds_one_of(text: str, kind: Words) -> bool:
    """Whether one of the words stands in a text, as the text spells them."""
    return not kind.isdisjoint(words_in(text))


def speaks_of(page: Markup, few: int, *kinds: Words) -> bool:
    """Whether a page of at most so many letters holds a word of each kind.

    Over hardly more than "Loading…" the title is the headline of a piece that scripts are to show.
    """
    if page.letters > few:
        return False
    said = words_in(_said_by(page))
    return not any(kind.isdisjoint(said) for kind in kinds)


def hardly_leads_on(page: Markup) -> bool:
    """Whether hardly a link leads on: home, back, to whoever keeps it."""
    return page.folded.count("<a ") <= _FEW_LINKS


def mentions(text: str, *kinds: Words) -> bool:
    """Whether a text holds a word of one of the kinds."""
    said = words_in(_plain(text))
    return not all(kind.isdisjoint(said) for kind in kinds)


@lru_cache(maxsize=1)
def _said_by(page: Markup) -> str:
    below = _plain(page.words.removeprefix(page.title))
    return _plain(page.title) + below if len(below.strip()) > _A_WORD else below


def _plain(text: str) -> str:
    plain = unquoted_words(lowered(f" {text} "))
    for mark in _MARKS:
        plain = plain.replace(mark, " ")
    return plain
