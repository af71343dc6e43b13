"""Tables of words, and whether a text or a page of few words speaks of one of them."""

from clippings.links.judging.page.markup import Markup
from clippings.links.judging.page.readable import without_marks
from clippings.links.judging.page.word_index import Words, words_in

_FEW_LINKS = 5


def words(text: str) -> Words:
    """The words of a table, parted by `|` and lines."""
    return Words(text.strip("\n").replace("\n", "|").split("|"))


def holds_one_of(text: str, kind: Words) -> bool:
    """Whether one of the words stands in a text, as the text spells them."""
    return not kind.isdisjoint(words_in(text))


def speaks_of(page: Markup, few: int, *kinds: Words) -> bool:
    """Whether a page of at most so many letters holds a word of each kind."""
    if page.letters > few:
        return False
    said = words_in(page.unmarked)
    return not any(kind.isdisjoint(said) for kind in kinds)


def hardly_leads_on(page: Markup) -> bool:
    """Whether hardly a link leads on: home, back, to whoever keeps it."""
    return page.folded.count("<a ") <= _FEW_LINKS


def mentions(text: str, *kinds: Words) -> bool:
    """Whether a text holds a word of one of the kinds."""
    said = words_in(without_marks(text))
    return not all(kind.isdisjoint(said) for kind in kinds)
