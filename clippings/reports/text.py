"""For people: place, rule, message, the line with a caret, and the way out."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from clippings.finding import Finding, Place
from clippings.inert import inert
from clippings.reports.outcome import Outcome, location

_LONGEST_EXCERPT = 70  # characters; with the line number it fits 80 columns
_BEFORE_CARET = 45
_FEW = 3  # findings that say the same are told one by one
_MOST_LINES = 10  # that are named of more
_STYLES = {"error": "1;31", "warning": "1;33", "place": "1", "quiet": "2"}  # ECMA-48 SGR


def write(outcome: Outcome) -> str:
    """Each finding as a paragraph, and a last line that sums up.

    What is found many times over in one file is told once, with the lines of the others.
    """
    told = _told_once(outcome.findings)
    paragraphs = ["\n".join(_lines(first, others, outcome.colour)) for first, others in told]
    fixes = sum(finding.fixable for finding in outcome.findings)
    advice = f" ({fixes} can be put right with --fix)" if fixes else ""
    return "\n\n".join([*paragraphs, outcome.sentence + advice]) + "\n"


def _told_once(findings: Sequence[Finding]) -> Iterator[tuple[Finding, Sequence[Finding]]]:
    """Each finding and those that are told with it."""
    alike: dict[tuple[str, ...], list[Finding]] = defaultdict(list)
    for finding in findings:
        alike[_saying(finding)].append(finding)
    for finding in findings:
        first, *others = alike[_saying(finding)]
        if len(others) < _FEW:
            yield finding, ()
        elif finding is first:
            yield finding, others


def _saying(finding: Finding) -> tuple[str, ...]:
    return finding.rule, finding.severity, finding.message, finding.hint, finding.place.file


def _lines(finding: Finding, others: Sequence[Finding], colour: bool) -> Iterator[str]:
    severity, rule, message = finding.severity, inert(finding.rule), inert(finding.message)
    place = inert(location(finding))
    where = _styled(f"{place}: ", "place", colour) if place else ""
    yield f"{where}{_styled(severity, severity, colour)} {rule}: {message}"
    if finding.place.excerpt.strip():
        yield from _excerpt(finding.place, severity, colour)
    if finding.hint:
        yield f"    {_styled('help:', 'quiet', colour)} {inert(finding.hint)}"
    if others:
        yield f"    {_styled('also:', 'quiet', colour)} {_also(others)}"


def _also(others: Sequence[Finding]) -> str:
    named = ", ".join(str(finding.place.line) for finding in others[:_MOST_LINES])
    unnamed = len(others) - _MOST_LINES
    return f"lines {named}{f' and {unnamed} more' if unnamed > 0 else ''}"


def _excerpt(place: Place, severity: str, colour: bool) -> Iterator[str]:
    """The line and a caret under the column, also behind tabs, wide and combining characters."""
    from rich.cells import cell_len

    start, end = _window(place)
    lead, tail = "…" * (start > 0), "…" * (end < len(place.excerpt.rstrip()))
    number = str(place.line)
    shown = inert(lead + place.excerpt[start:end]) + tail
    yield _styled(f"    {number} | ", "quiet", colour) + shown
    if place.column:
        before = inert(lead + place.excerpt[start : place.column - 1])
        caret = " " * cell_len(before) + _styled("^", severity, colour)
        yield _styled(f"    {' ' * len(number)} | ", "quiet", colour) + caret


def _window(place: Place) -> tuple[int, int]:
    """From where to where a line is shown, so that the column is in it."""
    length = len(place.excerpt.rstrip())
    if length <= _LONGEST_EXCERPT:
        return 0, length
    start = max(0, min(place.column - 1 - _BEFORE_CARET, length - _LONGEST_EXCERPT))
    return start, start + _LONGEST_EXCERPT


def _styled(text: str, style: str, colour: bool) -> str:
    return f"\x1b[{_STYLES[style]}m{text}\x1b[0m" if colour else text
