"""Word tables, and whether a text or a short page uses a word of one."""

from clippings.links.judging.page.markup import Markup
from clippings.links.judging.page.readable import without_marks
from clippings.links.judging.page.word_index import Words, words_in

_FEW_LINKS = 5


def words(text: str) -> Words:
    """Build a table from words separated by `|` and line ends."""
    return Words(text.strip("\n").replace("\n", "|").split("|"))


def holds_one_of(text: str, kind: Words) -> bool:
    """Whether a text contains one of the words as it is, punctuation included."""
    return not kind.isdisjoint(words_in(text, kind))


def speaks_of(page: Markup, few: int, *kinds: Words) -> bool:
    """Whether a page of at most `few` characters uses a word of each of the tables."""
    if page.letters > few:
        return False
    said = words_in(page.unmarked, *kinds)
    return not any(kind.isdisjoint(said) for kind in kinds)


def hardly_leads_on(page: Markup) -> bool:
    """Whether the page has only a few links: home, back, to its owner."""
    return page.folded.count("<a ") <= _FEW_LINKS


def mentions(text: str, *kinds: Words) -> bool:
    """Whether a text, outside quotations, uses a word of one of the tables."""
    said = words_in(without_marks(text), *kinds)
    return not all(kind.isdisjoint(said) for kind in kinds)
