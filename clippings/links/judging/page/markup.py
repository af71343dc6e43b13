"""The parts of a page that verdicts need: its title, first heading, visible text."""

import re
from collections.abc import Iterable
from functools import cached_property

from clippings.links.judging.page.elements import LAYOUT, UNREAD, UNSEEN, where_body_begins
from clippings.links.judging.page.headings import first_heading, headings_of, is_h1, title_parts
from clippings.links.judging.page.leads import lead_in, lead_of, paragraph_behind
from clippings.links.judging.page.paragraphs import MANY, letters_in_paragraphs, shows_many_letters
from clippings.links.judging.page.patterns import compiled
from clippings.links.judging.page.readable import (
    blocks_of,
    is_sentence,
    letters_in,
    letters_in_sentences,
    lowered,
    visible_words,
    without_marks,
)
from clippings.reply import End

# Bounded for the same reasons as the headings in headings.py.
_TITLE = re.compile(r"<(?i:title)\b[^<>]*>((?>(?:[^<]|<(?!/?(?i:title)\b)){0,600}))</(?i:title)")
# Of Open Graph and of schema.org, both of which have regard to case.
_ARTICLES = ("article:published_time", '"NewsArticle"', '"BlogPosting"', '"ReportageNewsArticle"')
_NO_DATE = '"article:published_time" content="0001-01-01'  # Hugo: of what was never published
# Characters of markup.
_BELOW = 600  # below a heading, where a byline may stand
_LONG = 131072  # the beginning of longer ones is all that is asked for
_LIGHT = 12288
# Characters of visible text.
_A_WORD = 12  # "Please wait"
TWO_LINES, A_PIECE = 240, 300


class Markup:
    """A page as text; what few pages are asked for is worked out on demand.

    title: its visible text
    title_parts: the title and its parts between separators (headline, site name)
    heading: visible text of the first h1 that is no logo, or of the first h2 if there is none
    lead: the beginning of the text below the heading
    body_at: where the body begins in `text`
    letters_in_paragraphs: a lower estimate of `letters_below` that is quick to find
    is_long: whether it has more than 1600 letters; mostly found without counting all of them
    """

    def __init__(self, text: str, end: End = "whole") -> None:
        self.text = text
        self.end = end
        self.title = _inner_words(_TITLE.search(text))
        self.title_parts = title_parts(self.title)
        self.body_at = where_body_begins(text, len(text) if end == "capped" else 0)
        self._headed = first_heading(text, self.body_at)
        self.heading = _inner_words(self._headed)
        self._paragraph = self._headed and paragraph_behind(text, self._headed.end())
        self.lead = lead_of(self._paragraph) if self._paragraph else lead_in(self._below)
        self.letters_in_paragraphs = self._count_in_paragraphs()
        self.is_long = self._has_many_letters()

    @cached_property
    def letters(self) -> int:
        """Number of visible characters without white space.

        For a page read in part, the length of its markup, as what follows is not known.
        """
        return letters_in(self._visible) if self.is_read_whole else len(self.text)

    @property
    def is_read_whole(self) -> bool:
        """Whether all of it is known, and it is not too long for what is only found in all."""
        return self.end != "capped" and len(self.text) <= _LONG

    @cached_property
    def folded(self) -> str:
        """The markup with its ASCII letters in lower case."""
        text = self.text  # lowering bytes takes a third of the time of lowering non-ASCII text
        return text.lower() if text.isascii() else text.encode().lower().decode()

    @property
    def headings(self) -> tuple[str, ...]:
        """Visible texts of the first h1s and h2s."""
        return tuple(map(visible_words, headings_of(self.text, self.body_at)))

    @property
    def is_headed(self) -> bool:
        """Whether the page has an h1 that is no logo."""
        return self._headed is not None and is_h1(self._headed)

    @cached_property
    def shown(self) -> str:
        """The markup without comments, scripts, styles and other elements that are not shown."""
        return UNSEEN.sub(" ", self.text)

    @cached_property
    def _visible(self) -> str:
        return UNREAD.sub(" ", self.text)

    @cached_property
    def words(self) -> str:
        """The visible text, runs of white space replaced by one space."""
        return visible_words(self._visible)

    @cached_property
    def plain(self) -> str:
        """Title and visible text in lower case, with straight apostrophes, for the gates of rules.

        Heading and lead are included even where they are not shown.
        """
        hidden = (it for it in (self.heading, self.lead) if it not in self.words)
        return lowered("\n".join((self.title, self.words, *hidden))).replace(" :", ":")

    @cached_property
    def unmarked(self) -> str:
        """Title and visible text without punctuation and quotations, to look up words of tables.

        The title is left out of a page that only says "Loading…" until a script shows an article.
        """
        told = self.words if "</head>" in self.folded else self.words.removeprefix(self.title)
        below = without_marks(told)
        return without_marks(self.title) + below if len(below.strip()) > _A_WORD else below

    @cached_property
    def main(self) -> str:
        """The shown markup from the first heading on; navigation, forms and the like emptied."""
        headed = first_heading(self.shown) if self.is_headed else None
        return compiled(LAYOUT).sub(r"<\1>", self.shown[headed.start() if headed else 0 :])

    @cached_property
    def blocks(self) -> tuple[str, ...]:
        """The visible text, split into paragraphs, headings, list items and other blocks."""
        return blocks_of(self.shown)

    @property
    def _below(self) -> str:
        end = self._headed.end() if self._headed else len(self.text)
        below = self.text[end : end + _BELOW]
        return UNSEEN.sub(" ", below.partition(">")[2])

    @cached_property
    def is_signed(self) -> bool:
        """Whether a byline or a date follows the heading."""
        from clippings.links.judging.page.signatures import is_signature  # for few pages

        return is_signature(visible_words(self._below))

    @cached_property
    def letters_in_sentences(self) -> int:
        """Total length of all blocks that are sentences."""
        return letters_in_sentences(self.shown)

    @cached_property
    def letters_below(self) -> int:
        """Total length of the sentence blocks in the first section below the heading that has any.

        That is the article, if there is one; other sections are about cookies and other articles.
        """
        if not self._headed:
            return self.letters_in_sentences
        below = UNSEEN.sub(" ", self.text[self._headed.end() :])
        parts = map(letters_in_sentences, compiled(r"(?i)<h[1-6]\b").split(below))
        return next(filter(None, parts), 0)

    @property
    def begins_a_piece(self) -> bool:
        """Whether more than two lines of paragraphs stand below the heading."""
        return self.letters_in_paragraphs > TWO_LINES

    @cached_property
    def is_article(self) -> bool:
        """Whether the markup declares the page an article."""
        return any(map(self.text.replace(_NO_DATE, "").__contains__, _ARTICLES))

    def has_any(self, marks: Iterable[str]) -> bool:
        """Whether the markup holds one of the lower-case marks, whatever its ASCII case."""
        return any(map(self.folded.__contains__, marks))

    def shows_any(self, tags: Iterable[str]) -> bool:
        """Whether one of the tags, in lower case, stands in the shown markup, not in noscript."""
        return any(map(self.shown.lower().__contains__, tags))

    def _count_in_paragraphs(self) -> int:
        headed, below = self._headed, self._paragraph
        if below and len(self.lead) > TWO_LINES and is_sentence(below[2].rstrip()):
            return len(self.lead)
        return letters_in_paragraphs(self.text, headed.end(), A_PIECE) if headed else 0

    def _has_many_letters(self) -> bool:
        if not self.is_read_whole:
            return True
        if len(self.text) <= _LIGHT:
            return self.letters > MANY
        begin = self._headed.end() if self._headed else self.body_at
        return shows_many_letters(self.text, begin) or self.letters > MANY


def _inner_words(element: re.Match[str] | None) -> str:
    return visible_words(element[1]) if element else ""
