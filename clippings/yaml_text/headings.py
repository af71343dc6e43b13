"""Comments that head several entries, such as those of a year or month: `# ---- 2023 ----`."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from clippings.dates import PartialDate, parse_date
from clippings.errors import BadValue
from clippings.values import Plain

_COMMENT_LINE = re.compile(r"^[ \t]*#([^\n]*)\n?", re.MULTILINE)
_DATED = re.compile(r"[\W_]*(\d{4}(?:-\d\d)?)[\W_]*")
_RULE = re.compile(r"[\W_]*")


class Heading(NamedTuple):
    """The year or month that a comment names, with the start and end of the comment's lines."""

    date: PartialDate
    start: int
    end: int


def entry_date(entry: Plain) -> PartialDate | None:
    """The date of a plain entry; None if it has none that can be parsed."""
    written = entry.get("date") if isinstance(entry, dict) else None
    try:
        return parse_date(written) if isinstance(written, str) else None
    except BadValue:
        return None


def may_head(comments: str) -> bool:
    """Whether a comment line has no letters: a year or a rule may head more than one entry."""
    lines = (line.strip(" \t\r#") for line in comments.split("\n"))
    return any(line and not any(map(str.isalpha, line)) for line in lines)


def headings_in(text: str, start: int, end: int) -> Iterator[Heading]:
    """The headings among the comment lines of a gap, including rules (`# ----`) around them."""
    lines = list(_COMMENT_LINE.finditer(text, start, end))
    for index, line in enumerate(lines):
        if date := _date_in(line[1]):
            first = last = index
            while first and _is_rule_beside(lines[first - 1], lines[first]):
                first -= 1
            while lines[last + 1 :] and _is_rule_beside(lines[last + 1], lines[last]):
                last += 1
            yield Heading(date, lines[first].start(), lines[last].end())


def _is_rule_beside(line: re.Match[str], other: re.Match[str]) -> bool:
    touching = line.end() == other.start() or other.end() == line.start()
    return touching and bool(_RULE.fullmatch(line[1]))


def _date_in(comment: str) -> PartialDate | None:
    match = _DATED.fullmatch(comment)
    try:
        return parse_date(match[1]) if match else None
    except BadValue:
        return None
