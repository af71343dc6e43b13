"""The little of a page that a verdict needs: its title, first heading, visible words."""

import re
from collections.abc import Iterable
from functools import cached_property

from clippings.links.judging.page.elements import LAYOUT, NOT_SHOWN, UNREAD, UNSEEN
from clippings.links.judging.page.headings import first_heading, headings_of, is_h1, title_parts
from clippings.links.judging.page.paragraphs import letters_in_paragraphs
from clippings.links.judging.page.patterns import compiled
from clippings.links.judging.page.readable import (
    INLINE_TAG,
    blocks_of,
    is_sentence,
    letters_in,
    letters_in_sentences,
    lowered,
    visible_words,
    without_marks,
)
from clippings.reply import End

# As in headings.py: found quickly, and in no time longer than the page.
_TITLE = re.compile(r"<(?i:title)\b[^<>]*>((?>(?:[^<]|<(?!/?(?i:title)\b)){0,600}))</(?i:title)")
# The first text behind tags, up to the next tag that stands apart.
_FIRST_TEXT = re.compile(
    rf"(?i)(?>(?:\s|<(?!/?{INLINE_TAG})[^<>]*>)*)((?:[^<]++|</?{INLINE_TAG}[^<>]*>)+)"
)
# The text right below the end of a heading, where it is shown, no heading and without tags.
_PARAGRAPH = re.compile(
    rf"(?i)[^<>]*>(?P<begin>)(?>(?:\s|<(?!/?h[1-6]\b|/?{NOT_SHOWN}|!--)[^<>]*>)*)([^<]+)"
    rf"(?=</?(?!{INLINE_TAG}|{NOT_SHOWN})\w|\Z)"
)
_ARTICLES = ("article:published_time", '"newsarticle"', '"blogposting"', '"reportagenewsarticle"')
_BELOW = 600  # characters of markup below a heading in which it is signed
_A_LEAD = 300  # of them, in which a message stands
_LONG = 65536  # characters of markup
_BEGINNING = 16384  # of them
_MANY = 3000  # letters; nobody asks for more
_A_WORD = 12  # of them: "Please wait"
TWO_LINES, A_PIECE = 240, 300  # of them


class Markup:
    """A page as text.

    `title` is what a reader sees of the title, `title_parts` also the parts of it between
    separators (the headline, the site), `heading` the first h1 that is no logo, or h2 where there
    is none, `lead` what stands first below it, or its beginning. `letters` is how many there are to
    read; where they are many, those of the beginning are enough; `letters_in_paragraphs` are those
    of `letters_below` that are quickly told. The rest is worked out on demand.
    """

    def __init__(self, text: str, end: End = "whole") -> None:
        self.text = text
        self.end = end
        self.title = _inner_words(_TITLE.search(text))
        self.title_parts = title_parts(self.title)
        self._headed = first_heading(text)
        self.heading = _inner_words(self._headed)
        self._paragraph = self._headed and _PARAGRAPH.match(text, self._headed.end())
        self.lead = self._read_lead()
        self.letters = self._count_letters()
        self.letters_in_paragraphs = self._count_in_paragraphs()

    @cached_property
    def folded(self) -> str:
        """All of it with its ASCII letters in lower case."""
        text = self.text  # as bytes in a third of the time that other letters take
        return text.lower() if text.isascii() else text.encode().lower().decode()

    @property
    def headings(self) -> tuple[str, ...]:
        """The first h1s and h2s."""
        return tuple(map(visible_words, headings_of(self.text)))

    @property
    def is_headed(self) -> bool:
        """Whether there is an h1 that is no logo."""
        return self._headed is not None and is_h1(self._headed)

    @cached_property
    def shown(self) -> str:
        """The markup without what no reader sees."""
        return UNSEEN.sub(" ", self.text)

    @cached_property
    def _visible(self) -> str:
        return UNREAD.sub(" ", self.text)

    @cached_property
    def words(self) -> str:
        """The visible text, blanks made one."""
        return visible_words(self._visible)

    @cached_property
    def plain(self) -> str:
        """All that is said in lower case, apostrophes straight: where words are sought.

        Title and visible text, and heading and lead even where they are not shown.
        """
        hidden = (it for it in (self.heading, self.lead) if it not in self.words)
        return lowered("\n".join((self.title, self.words, *hidden))).replace(" :", ":")

    @cached_property
    def unmarked(self) -> str:
        """Title and visible text without marks and quotations: where words of tables are sought.

        Over hardly more than "Loading…" the title is the headline of a piece that scripts show.
        """
        below = without_marks(self.words.removeprefix(self.title))
        return without_marks(self.title) + below if len(below.strip()) > _A_WORD else below

    @cached_property
    def main(self) -> str:
        """The shown markup from the first heading on, of its layout only the names of the tags."""
        headed = first_heading(self.shown) if self.is_headed else None
        return compiled(LAYOUT).sub(r"<\1>", self.shown[headed.start() if headed else 0 :])

    @cached_property
    def blocks(self) -> tuple[str, ...]:
        """The visible text by paragraphs, headings, items and whatever else stands apart."""
        return blocks_of(self.shown)

    @property
    def _below(self) -> str:
        end = self._headed.end() if self._headed else len(self.text)
        below = self.text[end : end + _BELOW]
        return UNSEEN.sub(" ", below.partition(">")[2])

    @cached_property
    def is_signed(self) -> bool:
        """Whether the heading is followed by who wrote it, or when."""
        from clippings.links.judging.page.signatures import is_signature  # which few pages need

        return is_signature(visible_words(self._below))

    @cached_property
    def letters_in_sentences(self) -> int:
        """How long all paragraphs are together that are sentences of some length."""
        return letters_in_sentences(self.shown)

    @cached_property
    def letters_below(self) -> int:
        """The same of the first part below the heading that holds any: the piece, if there is one.

        What stands before the heading, and behind further ones, is of cookies and other pieces.
        """
        if not self._headed:
            return self.letters_in_sentences
        below = UNSEEN.sub(" ", self.text[self._headed.end() :])
        parts = map(letters_in_sentences, compiled(r"(?i)<h[1-6]\b").split(below))
        return next(filter(None, parts), 0)

    @property
    def begins_a_piece(self) -> bool:
        """Whether paragraphs of some length stand below the heading."""
        return self.letters_in_paragraphs > TWO_LINES

    @cached_property
    def is_article(self) -> bool:
        """Whether the page declares itself a piece of writing."""
        return any(map(self.folded.__contains__, _ARTICLES))

    def has_any(self, marks: Iterable[str]) -> bool:
        """Whether one of the marks, of which only ASCII letters have case, stands in the page."""
        return any(map(self.folded.__contains__, marks))

    def _read_lead(self) -> str:
        if self._paragraph:
            end = self._paragraph.start("begin") + _A_LEAD
            return visible_words(self._paragraph[2][: max(end - self._paragraph.start(2), 0)])
        return _inner_words(_FIRST_TEXT.match(self._below[:_A_LEAD]))

    def _count_in_paragraphs(self) -> int:
        headed, below = self._headed, self._paragraph
        if below and len(self.lead) > TWO_LINES and is_sentence(below[2].rstrip()):
            return len(self.lead)
        return letters_in_paragraphs(self.text, headed.end(), A_PIECE) if headed else 0

    def _count_letters(self) -> int:
        if len(self.text) > _LONG:
            return len(self.text)  # are taken for as many
        if len(self.text) <= _BEGINNING:
            self._visible = UNREAD.sub(" ", self.text)
            return letters_in(self._visible)
        letters = letters_in(UNREAD.sub(" ", self.text[:_BEGINNING].rpartition("<")[0]))
        return letters if letters > _MANY else letters_in(self._visible)


def _inner_words(element: re.Match[str] | None) -> str:
    return visible_words(element[1]) if element else ""
