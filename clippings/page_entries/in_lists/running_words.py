"""The running text of a line, whole, whatever links and facts stand in its sentences."""

import re
from collections.abc import Sequence

from clippings.page_entries.in_lists.beside_link import LEADS_ON
from clippings.page_entries.in_lists.remainder import LINK, TAKEN
from clippings.page_entries.markup.prose import HARD_BREAK
from clippings.spans import Span

_WRAPPED = 60  # characters of a line that is full
_ENDS = f"\t{HARD_BREAK}\u2029"
_SENTENCE_END = re.compile(
    r"(?:[!?…]|(?<=\w\w)(?<!\b(?:M[rs]|Dr|St))\.)[\"”»’)\]]*\s+(?=[\"“„«‘(\[]?[A-ZÀ-Þ\d])"
)
_MARKS = re.compile(r"\s[–—-]\s|[–—:;,|•·()\[\]]\s?")
_APART = re.compile(r"\s*[(\[|]|\s[–—-]\s")
_ENOUGH = 5  # words


def with_taken(text: str, rest: str, stretches: Sequence[Span], running: Span) -> Span:
    """A stretch of running text with what was taken out of its sentences, and those behind it.

    `rest` is the text in which links and facts are taken, `stretches` what is left between them.
    """
    line = line_around(text, running)
    behind = [one for one in stretches if running.end <= one.start and one.end <= line.end]
    last = next((one for one in reversed(behind) if _words(rest, one) >= _ENOUGH), running)
    start = _beginning(text, rest, Span(_sentence_start(text, line, running.start), running.start))
    end = _ending(text, rest, last, _sentence_end(text, line, last.end))
    return Span(start, end)


def line_around(text: str, span: Span) -> Span:
    """The line that some words stand in; one that is full goes on behind a soft break."""
    ends = [place for place, char in enumerate(text) if char in _ENDS or char == "\n"]
    hard = [place for place in ends if text[place] in _ENDS or not _is_wrapped(text, place)]
    start = max((place + 1 for place in hard if place < span.start), default=0)
    return Span(start, min((place for place in hard if place >= span.end), default=len(text)))


def _is_wrapped(text: str, place: int) -> bool:
    """Whether the line that ends here is full."""
    return place - (text.rfind("\n", 0, place) + 1) >= _WRAPPED


def _sentence_start(text: str, line: Span, place: int) -> int:
    ends = (end.end() for end in _SENTENCE_END.finditer(text, *line))
    return max((end for end in ends if end <= place), default=line.start)


def _sentence_end(text: str, line: Span, place: int) -> int:
    ends = (end.start() + 1 for end in _SENTENCE_END.finditer(text, *line))
    return min((end for end in ends if end >= place), default=line.end)


def _beginning(text: str, rest: str, lead: Span) -> int:
    """Where a sentence begins of which something stands before its running text."""
    marks = (mark for mark in _MARKS.finditer(rest, *lead))
    start = max(
        (mark.end() for mark in marks if not _words(rest, Span(lead.start, mark.start()))),
        default=lead.start,
    )
    goes_on = text[lead.end : lead.end + 1].islower() or _words(rest, Span(start, lead.end)) > 0
    return start if goes_on else lead.end


def _ending(text: str, rest: str, running: Span, end: int) -> int:
    """Where a sentence ends of which something stands behind its running text."""
    if _APART.match(text, running.end):
        return running.end
    marks = (mark for mark in _MARKS.finditer(rest, running.end, end))
    stop = min(
        (mark.start() for mark in marks if not _words(rest, Span(mark.end(), end))), default=end
    )
    leads = LEADS_ON.search(text[running.start : running.end].rstrip())
    return stop if leads or _words(rest, Span(running.end, stop)) else running.end


def free_words(rest: str) -> Sequence[str]:
    """The words of a text that no fact has taken."""
    words = rest.replace(TAKEN, " ").replace(LINK, " ").split()
    return [word for word in words if any(map(str.isalnum, word))]


def _words(rest: str, span: Span) -> int:
    return len(free_words(rest[span.start : span.end]))
