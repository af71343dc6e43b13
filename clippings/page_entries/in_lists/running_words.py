"""The running text of a line, with the links and facts inside its sentences."""

import re
from collections.abc import Iterable, Sequence
from itertools import takewhile

from clippings.page_entries.in_lists.remainder import LINK, TAKEN
from clippings.page_entries.in_lists.title_words import LEADS_ON
from clippings.page_entries.markup.prose import HARD_BREAK, PART
from clippings.spans import Span
from clippings.words.capitals import NAME_OR_NUMBER

_WRAPPED = 60  # characters of a full line
_BREAKS = f"\t{HARD_BREAK}{PART}"
_SENTENCE_END = re.compile(
    rf"(?:[!?…]|(?<=\w\w)(?<!\b(?:M[rs]|Dr|St))\.)[\"”»’)\]]*\s+(?=[\"“„«‘(\[]?{NAME_OR_NUMBER})"
)
_MARKS = re.compile(r"\s[–—-]\s|[–—:;,|•·()\[\]]\s?")
_APART = re.compile(r"\s*[(\[|]|\s[–—-]\s")
_ENOUGH = 5  # words


def whole_sentences(text: str, rest: str, running: Span, others: Iterable[Span]) -> Span:
    """A stretch of running text with what was taken out of its sentences, and of those after it.

    `rest` is the text without links and facts, `others` the stretches left after this one.
    """
    line, last = line_around(text, running), running
    for other in takewhile(lambda one: one.end <= line.end, others):
        last = other if _count(rest, other) >= _ENOUGH else last
    start = _beginning(text, rest, Span(_sentence_start(text, line, running.start), running.start))
    end = _ending(text, rest, last, _sentence_end(text, line, last.end))
    return Span(start, end)


def line_around(text: str, span: Span) -> Span:
    """The line of some words; a full one continues after a soft break."""
    before = (place for place in range(span.start - 1, -1, -1) if _ends_line(text, place))
    after = (place for place in range(span.end, len(text)) if _ends_line(text, place))
    return Span(next(before, -1) + 1, next(after, len(text)))


def _ends_line(text: str, place: int) -> bool:
    """Whether a line ends here, or a soft break of one that is not full."""
    if text[place] != "\n":
        return text[place] in _BREAKS
    return place < _WRAPPED or any(end in text[place - _WRAPPED : place] for end in f"\n{_BREAKS}")


def _sentence_start(text: str, line: Span, place: int) -> int:
    """The start of the sentence at a place."""
    ends = (end.end() for end in _SENTENCE_END.finditer(text, *line))
    return max((end for end in ends if end <= place), default=line.start)


def _sentence_end(text: str, line: Span, place: int) -> int:
    """The end of the sentence at a place."""
    ends = (end.start() + 1 for end in _SENTENCE_END.finditer(text, *line))
    return min((end for end in ends if end >= place), default=line.end)


def _beginning(text: str, rest: str, lead: Span) -> int:
    """Where a sentence begins of which a part was taken before its running text."""
    marks = (mark for mark in _MARKS.finditer(rest, *lead))
    start = max(
        (mark.end() for mark in marks if not _count(rest, Span(lead.start, mark.start()))),
        default=lead.start,
    )
    goes_on = text[lead.end : lead.end + 1].islower() or _count(rest, Span(start, lead.end)) > 0
    return start if goes_on else lead.end


def _ending(text: str, rest: str, running: Span, end: int) -> int:
    """Where a sentence ends of which a part was taken after its running text."""
    if _APART.match(text, running.end):
        return running.end
    marks = (mark for mark in _MARKS.finditer(rest, running.end, end))
    stop = min(
        (mark.start() for mark in marks if not _count(rest, Span(mark.end(), end))),
        default=end,
    )
    leads = LEADS_ON.search(text[running.start : running.end].rstrip())
    return stop if leads or _count(rest, Span(running.end, stop)) else running.end


def free_words(rest: str) -> Sequence[str]:
    """The words that no fact has taken."""
    words = rest.replace(TAKEN, " ").replace(LINK, " ").split()
    return [word for word in words if any(map(str.isalnum, word))]


def _count(rest: str, span: Span) -> int:
    """The number of words in a stretch that no fact has taken."""
    return len(free_words(rest[span.start : span.end]))
