"""For people: place, rule, message, the line with a caret, and the hint."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from clippings.addresses import masked
from clippings.command_lines import for_any
from clippings.finding import Finding, Place
from clippings.inert import inert
from clippings.line_folding import fold_line
from clippings.reports.outcome import Outcome, location

_LONGEST_EXCERPT = 70  # characters; with the line number it fits 80 columns
_BEFORE_CARET = 45  # characters of an excerpt
_TEXT_INDENT = " " * len("    help: ")
_FEW = 3  # up to this many findings with the same message are printed separately
_MOST_LINES = 10  # line numbers listed for the others
_STYLES = {"error": "1;31", "warning": "1;33", "place": "1", "quiet": "2"}  # ECMA-48 SGR


def write(outcome: Outcome) -> str:
    """Write each finding as a paragraph, and a summary line.

    Many findings with the same message in one file are merged into one paragraph, which lists the
    lines of the others and has a hint for all of them.
    """
    merged = _merged(outcome.findings)
    paragraphs = ["\n".join(_lines(first, others, outcome)) for first, others in merged]
    fixes = sum(finding.fixable for finding in outcome.findings)
    advice = f" ({fixes} fixable with --fix)" if fixes else ""
    return "\n\n".join([*paragraphs, outcome.sentence + advice]) + "\n"


def _merged(findings: Sequence[Finding]) -> Iterator[tuple[Finding, Sequence[Finding]]]:
    """Yield each finding with those that are merged into it."""
    same: dict[tuple[str, ...], list[Finding]] = defaultdict(list)
    for finding in findings:
        same[_text_of(finding)].append(finding)
    for finding in findings:
        first, *others = same[_text_of(finding)]
        if len(others) < _FEW:
            yield finding, ()
        elif finding is first:
            yield finding._replace(hint=for_any(finding.hint, finding.id)), others


def _text_of(finding: Finding) -> tuple[str, ...]:
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
    labelled = {"help:": inert(finding.hint), "also:": _also(others)}
    for label, text in labelled.items():
        if text:
            styled = f"    {_styled(label, 'quiet', colour)}"
            yield _folded(f"    {label}", styled, text, outcome.width)


def _folded(lead: str, styled: str, text: str, width: int) -> str:
    """Fold a text after its lead, which is kept on one line; further lines are indented."""
    if not width:
        return f"{styled} {text}"
    whole = lead.replace(" ", "\0")
    return styled + fold_line(f"{whole} {text}", width, _TEXT_INDENT)[len(whole) :]


def _also(others: Sequence[Finding]) -> str:
    if not others:
        return ""
    named = ", ".join(str(finding.place.line) for finding in others[:_MOST_LINES])
    unnamed = len(others) - _MOST_LINES
    return f"lines {named}{f' and {unnamed} more' if unnamed > 0 else ''}"


def _excerpt(place: Place, severity: str, colour: bool) -> Iterator[str]:
    """The line, and a caret under the column, even after tabs, wide and combining characters."""
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
    """Start and end of the part of a line to show, which includes the column."""
    length = len(place.excerpt.rstrip())
    if length <= _LONGEST_EXCERPT:
        return 0, length
    start = max(0, min(place.column - 1 - _BEFORE_CARET, length - _LONGEST_EXCERPT))
    return start, start + _LONGEST_EXCERPT


def _styled(text: str, style: str, colour: bool) -> str:
    return f"\x1b[{_STYLES[style]}m{text}\x1b[0m" if colour else text
