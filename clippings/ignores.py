"""Comments of the data file that ignore findings, for a reason and until a date.

# clip: ignore RULE until 2027-01-01 the outlet has announced a correction
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from clippings.dates import PartialDate, parse_date
from clippings.errors import BadValue
from clippings.finding import Finding, Ignored

_COMMENT = (
    r"(?:^|\s)#\s*clip:\s*ignore\b(?:\s+(?P<rules>(?!until\b)[\w-]+(?:\s*,\s*[\w-]+)*))?"
    r"(?:\s+until\b\s*(?P<until>\d[\w-]*)?)?(?P<reason>.*)"
)
_NO_VALUE = r"\s*(?:-\s*)?#|\s*(?:-\s*)?$"
# Ignoring these would hide what the file says, or the comments themselves.
NEVER_IGNORED = frozenset(("syntax", "ignore"))


class Ignore(NamedTuple):
    """One comment: its line, and the line it is `about`, both counted from 1.

    `until` is its last day, None if that is missing or cannot be read; `written_until` is the text
    of that date.
    """

    line: int
    column: int
    about: int
    rules: tuple[str, ...] = ()
    until: PartialDate | None = None
    written_until: str = ""
    reason: str = ""

    @property
    def ignored(self) -> Ignored:
        """The reason and last day, for reports."""
        return Ignored(str(self.until or ""), self.reason)

    def expired(self, today: PartialDate) -> bool:
        """Whether its last day has passed."""
        return bool(self.until and self.until < today and not self.until.covers(today))


def ignores_in(lines: Sequence[str]) -> Iterator[Ignore]:
    """Find all such comments; one on a line of its own is about the next line with a value."""
    for number, line in enumerate(lines, start=1):
        if "clip:" in line and (match := re.search(_COMMENT, line)):
            yield Ignore(
                line=number,
                column=match.start() + line[match.start() :].index("#") + 1,
                about=_line_with_value(lines, number),
                rules=tuple(re.findall(r"[\w-]+", match["rules"] or "")),
                until=_date(written := match["until"] or ""),
                written_until=written,
                reason=match["reason"].strip(" \t\r\n-–—:;,()"),
            )


def without_ignored(
    findings: Iterable[Finding], ignores: Sequence[Ignore], entry_lines: Sequence[int]
) -> list[Finding]:
    """The findings that no comment ignores."""
    return [
        finding
        for finding in findings
        if not find_ignore((finding.rule,), finding.place.line, ignores, entry_lines)
    ]


def find_ignore(
    names: Iterable[str], line: int, ignores: Iterable[Ignore], entry_lines: Sequence[int]
) -> Ignore | None:
    """The comment that ignores one of these names on a line, or None.

    `entry_lines` are the first lines of the entries, in ascending order; a comment about one of
    them applies to all lines of that entry.
    """
    wanted = set(names) - NEVER_IGNORED
    entry = bisect_right(entry_lines, line)
    first = entry_lines[entry - 1] if entry else line
    about = (one for one in ignores if one.about in (line, first))
    return next((one for one in about if not wanted.isdisjoint(one.rules)), None)


def _line_with_value(lines: Sequence[str], number: int) -> int:
    while number < len(lines) and re.match(_NO_VALUE, lines[number - 1]):
        number += 1
    return number


def _date(written: str) -> PartialDate | None:
    try:
        return parse_date(written)
    except BadValue:
        return None
