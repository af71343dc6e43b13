"""What a check has come to."""

from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from clippings.finding import Finding


class Outcome(NamedTuple):
    """What was found in the order of the file; `counts` says how much was looked at, by what.

    `ignored` is what comments of the file say that nobody need mind. `colour` is for a terminal
    that shows it, `width` the columns of one, 0 where lines are not to be folded.
    """

    findings: Sequence[Finding] = ()
    counts: Mapping[str, int] = MappingProxyType({})
    colour: bool = False
    ignored: Sequence[Finding] = ()
    width: int = 0

    @property
    def errors(self) -> int:
        """How many findings are errors."""
        return sum(finding.severity == "error" for finding in self.findings)

    @property
    def warnings(self) -> int:
        """How many findings are warnings."""
        return len(self.findings) - self.errors

    @property
    def summary(self) -> dict[str, int]:
        """What was looked at, then errors and warnings."""
        return {**self.counts, "errors": self.errors, "warnings": self.warnings}

    @property
    def sentence(self) -> str:
        """`4 clippings: 1 error, 2 warnings`."""
        found = {"errors": self.errors, "warnings": self.warnings}
        said = [counted(number, what) for what, number in found.items() if number]
        said += [f"{len(self.ignored)} ignored"] if self.ignored else []
        looked_at = ", ".join(counted(number, what) for what, number in self.counts.items())
        return f"{looked_at}: {', '.join(said) or 'nothing found'}"


def outcome_of(
    findings: Iterable[Finding], counts: Mapping[str, int], *, colour: bool = False, width: int = 0
) -> Outcome:
    """The outcome of a check, what is ignored told apart."""
    apart: tuple[list[Finding], list[Finding]] = ([], [])
    for finding in findings:
        apart[finding.ignored is not None].append(finding)
    return Outcome(apart[0], counts, colour, apart[1], width)


def counted(number: int, plural: str) -> str:
    """`1 clipping`, `2 clippings`, `1 entry`, `2 entries`."""
    singular = f"{plural[:-3]}y" if plural.endswith("ies") else plural.removesuffix("s")
    return f"{number} {singular if number == 1 else plural}"


def location(finding: Finding) -> str:
    """`data/clippings.yaml:3:8`, as exact as is known; the clipping where there is no file."""
    place = finding.place
    known = [str(part) for part in (place.file, place.line, place.column) if part]
    return ":".join(known) if place.file else finding.id
