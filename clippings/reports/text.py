"""For people: place, rule, message, the line with a caret, and the way out."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from clippings.addresses import masked
from clippings.command_lines import for_any
from clippings.finding import Finding, Place
from clippings.inert import inert
from clippings.line_folding import fold_line
from clippings.reports.outcome import Outcome, location

_LONGEST_EXCERPT = 70  # characters; with the line number it fits 80 columns
_BEFORE_CARET = 45
_BEHIND_LABEL = " " * len("    help: ")
_FEW = 3  # findings that say the same are told one by one
_MOST_LINES = 10  # that are named of more
_STYLES = {"error": "1;31", "warning": "1;33", "place": "1", "quiet": "2"}  # ECMA-48 SGR


def write(outcome: Outcome) -> str:
    """Each finding as a paragraph, and a last line that sums up.

    What is found many times over in one file is told once, with the lines of the others, and with
    the way out of any of them.
    """
    told = _told_once(outcome.findings)
    paragraphs = ["\n".join(_lines(first, others, outcome)) for first, others in told]
    fixes = sum(finding.fixable for finding in outcome.findings)
    advice = f" ({fixes} fixable with --fix)" if fixes else ""
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
            yield finding._replace(hint=for_any(finding.hint, finding.id)), others


def _saying(finding: Finding) -> tuple[str, ...]:
    hint = for_any(finding.hint, finding.id)
    return finding.rule, finding.severity, finding.message, hint, finding.place.file


def _lines(finding: Finding, others: Sequence[Finding], outcome: Outcome) -> Iterator[str]:
    severity, rule, message = finding.severity, inert(finding.rule), inert(finding.message)
    place, colour = inert(location(finding)), outcome.colour
    where = f"{place}: " if place else ""
    styled = _styled(where, "place", colour) if where else ""
    styled += _styled(severity, severity, colour)
    yield _folded(f"{where}{severity}", styled, f"{rule}: {message}", outcome.width)
    if finding.place.excerpt.strip():
        yield from _excerpt(finding.place, severity, colour)
    besides = {"help:": inert(finding.hint), "also:": _also(others)}
    for label, text in besides.items():
        if text:
            styled = f"    {_styled(label, 'quiet', colour)}"
            yield _folded(f"    {label}", styled, text, outcome.width)


def _folded(lead: str, styled: str, text: str, width: int) -> str:
    """A text behind its lead, which is not parted; further lines stand as far in as a way out."""
    if not width:
        return f"{styled} {text}"
    whole = lead.replace(" ", "\0")
    return styled + fold_line(f"{whole} {text}", width, _BEHIND_LABEL)[len(whole) :]


def _also(others: Sequence[Finding]) -> str:
    if not others:
        return ""
    named = ", ".join(str(finding.place.line) for finding in others[:_MOST_LINES])
    unnamed = len(others) - _MOST_LINES
    return f"lines {named}{f' and {unnamed} more' if unnamed > 0 else ''}"


def _excerpt(place: Place, severity: str, colour: bool) -> Iterator[str]:
    """The line and a caret under the column, also behind tabs, wide and combining characters."""
    from rich.cells import cell_len

    place = _without_secrets(place)
    start, end = _window(place)
    lead, tail = "…" * (start > 0), "…" * (end < len(place.excerpt.rstrip()))
    number = str(place.line)
    shown = inert(lead + place.excerpt[start:end]) + tail
    yield _styled(f"    {number} | ", "quiet", colour) + shown
    if place.column:
        before = inert(lead + place.excerpt[start : place.column - 1])
        caret = " " * cell_len(before) + _styled("^", severity, colour)
        yield _styled(f"    {' ' * len(number)} | ", "quiet", colour) + caret


def _without_secrets(place: Place) -> Place:
    before = masked(place.excerpt[: max(place.column - 1, 0)])
    column = len(before) + 1 if place.column else 0
    return place._replace(excerpt=masked(place.excerpt), column=column)


def _window(place: Place) -> tuple[int, int]:
    """From where to where a line is shown, so that the column is in it."""
    length = len(place.excerpt.rstrip())
    if length <= _LONGEST_EXCERPT:
        return 0, length
    start = max(0, min(place.column - 1 - _BEFORE_CARET, length - _LONGEST_EXCERPT))
    return start, start + _LONGEST_EXCERPT


def _styled(text: str, style: str, colour: bool) -> str:
    return f"\x1b[{_STYLES[style]}m{text}\x1b[0m" if colour else text
