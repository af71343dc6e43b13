"""The outcome of a check, the data of a report."""

from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from clippings.finding import Finding


class Outcome(NamedTuple):
    """Findings in the order of the file; `counts` is how much was checked, by noun.

    `ignored` are findings that comments of the file ignore. `colour` and `width` are for a
    terminal; with a `width` of 0, lines are not folded.
    """

    findings: Sequence[Finding] = ()
    counts: Mapping[str, int] = MappingProxyType({})
    colour: bool = False
    ignored: Sequence[Finding] = ()
    width: int = 0

    @property
    def errors(self) -> int:
        """Number of errors."""
        return sum(finding.severity == "error" for finding in self.findings)

    @property
    def warnings(self) -> int:
        """Number of warnings."""
        return len(self.findings) - self.errors

    @property
    def summary(self) -> dict[str, int]:
        """The counts of what was checked, then of errors and warnings."""
        return {**self.counts, "errors": self.errors, "warnings": self.warnings}

    @property
    def sentence(self) -> str:
        """`4 clippings: 1 error, 2 warnings`."""
        found = {"errors": self.errors, "warnings": self.warnings}
        parts = [counted(number, noun) for noun, number in found.items() if number]
        parts += [f"{len(self.ignored)} ignored"] if self.ignored else []
        checked = ", ".join(counted(number, noun) for noun, number in self.counts.items())
        return f"{checked}: {', '.join(parts) or 'nothing found'}"


def outcome_of(
    findings: Iterable[Finding], counts: Mapping[str, int], *, colour: bool = False, width: int = 0
) -> Outcome:
    """The outcome of a check, with ignored findings separate."""
    separate: tuple[list[Finding], list[Finding]] = ([], [])
    for finding in findings:
        separate[finding.ignored is not None].append(finding)
    return Outcome(separate[0], counts, colour, separate[1], width)


def counted(number: int, plural: str) -> str:
    """`1 clipping`, `2 clippings`, `1 entry`, `2 entries`."""
    singular = f"{plural[:-3]}y" if plural.endswith("ies") else plural.removesuffix("s")
    return f"{number} {singular if number == 1 else plural}"


def location(finding: Finding) -> str:
    """`data/clippings.yaml:3:8`, as exact as is known; without a file, the id of the clipping."""
    place = finding.place
    known = [str(part) for part in (place.file, place.line, place.column) if part]
    return ":".join(known) if place.file else finding.id
