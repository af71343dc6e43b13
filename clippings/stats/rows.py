"""The numbers for other programs: one tab-separated row each."""

from collections.abc import Iterator

from clippings.inert import inert
from clippings.stats.gathered import Stats


def write(stats: Stats) -> str:
    """Write group, name and number; gaps as `2021-08..2022-06` with their number of months."""
    return "".join("\t".join(map(inert, row)) + "\n" for row in _rows(stats))


def _rows(stats: Stats) -> Iterator[tuple[str, str, str]]:
    groups = {**stats.by, "missing": stats.missing}
    for group, numbers in groups.items():
        for name, number in numbers.items():
            yield group, name, str(number)
    for gap in stats.gaps:
        yield "gap", f"{gap.since}..{gap.until}", str(gap.months)
    if stats.links:
        for verdict, number in stats.links.verdicts.items():
            yield "links", verdict, str(number)
        if stats.links.unchecked:
            yield "links", "unchecked", str(stats.links.unchecked)
