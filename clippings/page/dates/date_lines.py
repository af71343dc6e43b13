"""Lines that print a day: whether it is that of publication, and what else is in the line."""

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from clippings.page.dates.written_days import find_days, text_beside_days
from clippings.page.people import signs
from clippings.written_dates.labels import SAYS_CHANGED, SAYS_PUBLISHED

# When the author joined the forum.
_OF_MEMBER = re.compile(
    r"(?i)(?:(?:joined|registered|member since|registriert|mitglied seit|dabei seit|inscrit"
    r"|membre depuis|registrado|miembro desde|iscritto|lid sinds|регистрация)\b|登録日|注册)"
)
_SENTENCE = re.compile(r"(?:\S+\s+){7}\S.*[.!?…]$")  # of the piece, not about it
_CLOCK_LAST = re.compile(r"\d\s?[ap]\.?\s?m\.$|\bUhr\.$", re.IGNORECASE)
_BAR = re.compile(r"\s?[|•·]\s?")
_DIGIT = re.compile(r"\d")
_MOST_DAYS = 2  # in a line: publication and a change
FIRST_YEAR = "1991"  # of the web; an older year belongs to the subject
_LONGEST_LABEL = 30  # characters
_WORD = re.compile(r"[^\W\d_]{4,}(?P<label>\s?:)?")
_MOST_WORDS = 5  # beside a day: the weekday, a section, a name, a place


def labelled_lines(lines: Iterable[str]) -> Iterator[str]:
    """The lines, each after the line above it if that is only a label such as "Updated:"."""
    for before, line in pairwise(("", *lines)):
        yield f"{before} {line}" if _is_label(before) else line


def _is_label(line: str) -> bool:
    """Whether a line is only a label for a date."""
    labels = (SAYS_CHANGED, SAYS_PUBLISHED, _OF_MEMBER)
    says = len(line) <= _LONGEST_LABEL and any(label.match(line) for label in labels)
    return says and not any(map(str.isdigit, line))


def is_piece_line(line: str, lang: str) -> bool:
    """Whether a line is a sentence of the piece rather than about it."""
    if not _SENTENCE.match(line) or _CLOCK_LAST.search(line) or _BAR.search(line):
        return False
    days = find_days(line, lang)
    return not (line[0].isdigit() and days) and len(days) < _MOST_DAYS


def is_date_and_author(line: str, lang: str) -> bool:
    """Whether a line with a day consists of the date and perhaps the author."""
    if SAYS_PUBLISHED.search(line) or signs(line) or _BAR.search(line):
        return True
    words = [word for rest in text_beside_days(line, lang) for word in _WORD.finditer(rest)]
    return len(words) <= _MOST_WORDS and not any(word["label"] for word in words)


def is_change_date(line: str, lang: str) -> bool:
    """Whether the day of a line is that of a later change.

    A day before the word for it is not, unless the word ends the line.
    """
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


def day_in_line(line: str, lang: str) -> str | None:
    """The first day of a line; the earliest one where the line also names a change."""
    days = [] if _OF_MEMBER.match(line) else find_days(line, lang)
    day = min(days, default="") if SAYS_CHANGED.search(line) else "".join(days[:1])
    return day if day >= FIRST_YEAR else None
