"""Lines that print a day: what they say of it, and whether they say anything else."""

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from clippings.page.dates.written_days import beside_days, find_days
from clippings.page.people import signs
from clippings.written_dates.labels import SAYS_CHANGED, SAYS_PUBLISHED

_SENTENCE = re.compile(r"(?:\S+\s+){7}\S.*[.!?…]$")  # a piece's first words, not a line about it
_CLOCK_LAST = re.compile(r"\d\s?[ap]\.?\s?m\.$|\bUhr\.$", re.IGNORECASE)
_BAR = re.compile(r"\s?[|•·]\s?")
_DIGIT = re.compile(r"\d")
_MOST_DAYS = 2  # of a line: those of publication and of a change
FIRST_YEAR = "1991"  # of the web; an older year is what the piece is about
_LONGEST_LABEL = 30  # characters
_WORD = re.compile(r"[^\W\d_]{4,}(?P<label>\s?:)?")
_MOST_WORDS = 5  # beside a day: that of the week, a section, a name, a place


def labelled_lines(lines: Iterable[str]) -> Iterator[str]:
    """The lines, behind what stands over them where that says "Updated:" and no more."""
    for before, line in pairwise(("", *lines)):
        yield f"{before} {line}" if _is_label(before) else line


def _is_label(line: str) -> bool:
    says = len(line) <= _LONGEST_LABEL and (SAYS_CHANGED.match(line) or SAYS_PUBLISHED.match(line))
    return bool(says) and not any(map(str.isdigit, line))


def is_piece_line(line: str, lang: str) -> bool:
    """Whether a line is one of the piece and not about it."""
    if not _SENTENCE.match(line) or _CLOCK_LAST.search(line) or _BAR.search(line):
        return False
    days = find_days(line, lang)
    return not (line[0].isdigit() and days) and len(days) < _MOST_DAYS


def is_stamp(line: str, lang: str) -> bool:
    """Whether a line with a day tells when, and by whom, the piece was published, and no more."""
    if SAYS_PUBLISHED.search(line) or signs(line) or _BAR.search(line):
        return True
    words = [word for rest in beside_days(line, lang) for word in _WORD.finditer(rest)]
    return len(words) <= _MOST_WORDS and not any(word["label"] for word in words)


def tells_change(line: str, lang: str) -> bool:
    """Whether its day is that of a change; not one before the word, but at the line's end."""
    change = SAYS_CHANGED.search(line)
    published = SAYS_PUBLISHED.search(line)
    if change and published:  # which of the two has the one day
        between = line[published.end() : change.start()]
        return bool(_DIGIT.search(between)) and find_days(line, lang) == find_days(
            line[change.start() :], lang
        )
    if not change:
        return False
    before, after = find_days(line[: change.start()], lang), line[change.end() :]
    if before and any(map(str.isalnum, after)):
        return False
    return len({*find_days(line, lang)}) < _MOST_DAYS


def day_of(line: str, lang: str) -> str | None:
    """The first day of a line; where it tells of a change as well, the earliest: the other one."""
    days = find_days(line, lang)
    day = min(days, default="") if SAYS_CHANGED.search(line) else "".join(days[:1])
    return day if day >= FIRST_YEAR else None
