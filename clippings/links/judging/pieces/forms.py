"""Pages whose layout is that of a work: song sheets, transcripts, comics, manuals, answers.

Whatever their titles and texts, no notice has such a layout.
"""

from collections.abc import Sequence
from itertools import islice

from clippings.links.judging.not_found.messages import certainty_in
from clippings.links.judging.not_found.sought_page import SOUGHT_PAGE
from clippings.links.judging.page.markup import Markup
from clippings.links.judging.page.patterns import compiled
from clippings.links.judging.page.readable import blocks_of, lowered, visible_words
from clippings.links.judging.page.sections import below_heading, right_below_heading
from clippings.links.judging.page.word_tables import mentions
from clippings.links.judging.pieces.form_words import (
    ANSWERS,
    KINDS,
    MANUALS,
    NEXT,
    PREVIOUS,
    STANZAS,
)
from clippings.words.capitals import NAME_START

_SEVERAL = 2
_VERSE = 3  # lines
_LISTED = 3  # codes
_A_LINE = 60  # characters
_MOST_LINKS = 400  # on a page; the rest is ignored
_A_SENTENCE = tuple('.!?…”"»)]。！？♪')
_TIME = r"[\[(]?\d{1,2}:\d\d(?::\d\d)?[\])]?\s+"
_TIMED = rf"{_TIME}\D"
_SPEAKER = rf"(?:{_TIME})?([^\W\d_][\w .'’-]{{0,24}}?) ?[:：]\s"
_LABELLED = rf"{_TIMED}|{_SPEAKER}"
_LABEL = r"\[?([^\W\d_][^\[\]:：\d]{1,24}?) ?\d{0,2}\]?[:：]?"
_QUOTATION = r"[“„«「『\"][^“”„«»「」『』\"]{4,300}[”“»」』\"][.!?]?"
_SUBHEADING = r"(?i)<h[2-4]\b[^<>]*>((?:[^<]|<(?!/h)){1,200})</h"
_ROW_OF_A_CODE = (
    r"(?i)<(?:tr|dt|li|h[2-4])\b[^<>]*>(?:\s{0,9}<[^<>]{1,200}>){0,3}\s{0,9}"
    r"(?:[^\W\d]{1,12}[ -])?([45]\d\d)(?!\d)"
)
_ASKED = r"(?i)<(b|strong|em|i)\b[^<>]*>[^<>]{8,300}[?？]\s*</\1>"  # questions in an interview
_SOME = r"(?<!\d)[1-9]\d{0,3}(?!\d)"
_LINK = (
    r"""(?i)<a\b[^<>]{0,300}?\bhref\s*=\s*["']?(?!javascript)([^"'#\s<>][^"'\s<>]*+)[^<>]{0,300}+>"""
    r"((?:[^<]|<(?!/?a\b)){1,200})</a"
)
_ARROWS = " <>|«»‹›←→⟨⟩◀▶⏮⏭.…:"
_BREAK = r"(?i)<br\b[^<>]*>|\n|</?p\b[^<>]*>"
_NAME = rf"{NAME_START}[\w.'’-]*(?: {NAME_START}[\w.'’-]*){{1,3}}"
_SIGNED = rf"[—–―-]{{1,2}} ?{_NAME}(?:,? .{{1,60}})?"


def is_laid_out_as_a_work(page: Markup) -> bool:
    """Whether labels, time codes, speakers, answers, neighbours or the title show a work."""
    if _is_titled_as_a_kind(page) or _is_a_manual(page) or _has_neighbours(page):
        return True
    if _lists_codes(page):
        return True
    if any(_tells_of_answers(it) for it in compiled(_SUBHEADING).findall(below_heading(page))):
        return True
    if _is_sung(blocks_of(below_heading(page))) or _collects_quotations(page):
        return True
    below = right_below_heading(page)
    if len(compiled(_ASKED).findall(below)) >= _SEVERAL:
        return True
    return _is_a_transcript(blocks_of(below)) or _is_signed_verse(below)


def _is_titled_as_a_kind(page: Markup) -> bool:
    """Whether the title names the kind of work beside the heading: "Gone lyrics"."""
    name = page.heading.lower()
    beside = (it.lower().replace(name, " ") for it in page.title_parts[1:] if name in it.lower())
    return bool(name) and any(mentions(it, KINDS) and len(it.split()) <= _SEVERAL for it in beside)


def _is_a_manual(page: Markup) -> bool:
    if "<pre" not in page.folded or any(map(certainty_in, page.title_parts)):
        return False
    return mentions(page.title, MANUALS)


def _lists_codes(page: Markup) -> bool:
    """Whether rows or headings begin with the codes of several errors."""
    return len({*compiled(_ROW_OF_A_CODE).findall(page.shown)}) >= _LISTED


def _has_neighbours(page: Markup) -> bool:
    """Whether links lead to the previous and the next work of a series."""
    before, behind = set(), set()
    for link in islice(compiled(_LINK).finditer(page.shown), _MOST_LINKS):
        name = visible_words(link[2]).strip(_ARROWS).lower()
        if name in PREVIOUS:
            before.add(link[1])
        elif name in NEXT:
            behind.add(link[1])
    return bool(before and behind and before != behind)


def _tells_of_answers(heading: str) -> bool:
    text = visible_words(heading)
    if not compiled(_SOME).search(text) or not mentions(text, ANSWERS):
        return False
    return len(text.split()) <= _SEVERAL + 1


def _is_sung(blocks: Sequence[str]) -> bool:
    labels = filter(None, map(compiled(_LABEL).fullmatch, blocks))
    return sum(it[1].lower() in STANZAS for it in labels) >= _SEVERAL


def _is_a_transcript(blocks: Sequence[str]) -> bool:
    """Whether the first and most other blocks begin with a time code or a speaker."""
    said = [it for it in blocks if it.endswith(_A_SENTENCE)]
    times = [it[0] for it in map(compiled(_TIMED).match, said) if it]
    speakers = [it[1] for it in map(compiled(_SPEAKER).match, said) if it]
    labels = times if times == sorted(times) else []
    if len({*speakers}) >= _SEVERAL and len(speakers) > len({*speakers}):
        labels = max(labels, speakers, key=len)
    most = len(labels) >= max(_SEVERAL, len(said) / 2)
    return most and bool(compiled(_LABELLED).match(said[0]))


def _collects_quotations(page: Markup) -> bool:
    """Whether several quotations stand below a heading that is no message."""
    if certainty_in(page.heading):
        return False
    quoted = map(compiled(_QUOTATION).fullmatch, blocks_of(below_heading(page)))
    return len(list(filter(None, quoted))) >= _SEVERAL


def _is_signed_verse(markup: str) -> bool:
    """Whether several lines of verse stand above a name."""
    lines = [it for it in map(visible_words, compiled(_BREAK).split(markup)) if it]
    for at, line in enumerate(lines):
        if at >= _VERSE and compiled(_SIGNED).fullmatch(line):
            addressed = compiled(SOUGHT_PAGE).search(lowered(" ".join(lines[:at])))
            return not addressed and sum(len(it) < _A_LINE for it in lines[:at]) >= _VERSE
    return False
