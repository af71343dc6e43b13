"""A clipping stands out of the order of the file, newest first.

Pages show the file in its order. A file that is kept oldest first, or in no order by date, is left
alone; so are clippings that are `featured` or not published. Each `section` has its own order.
"""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence

from clippings.clipping import Clipping
from clippings.dates import PartialDate
from clippings.finding import Finding
from clippings.rules.subject import Subject, about, brief

BAD = """\
- id: le-monde-2021-05-04
  url: https://www.lemonde.fr/a
  date: 2021-05-04
- id: venturebeat-2021-07-14
  url: https://venturebeat.com/b
  date: 2021-07-14
- id: le-monde-2021-03-12
  url: https://www.lemonde.fr/c
  date: 2021-03-12
"""
GOOD = """\
- id: venturebeat-2021-07-14
  url: https://venturebeat.com/b
  date: 2021-07-14
- id: le-monde-2021-05-04
  url: https://www.lemonde.fr/a
  date: 2021-05-04
- id: le-monde-2021-03-12
  url: https://www.lemonde.fr/c
  date: 2021-03-12
"""
_SLIPS = 0.2  # share of entries out of place from which on a list has no order


def check(subject: Subject) -> Iterator[Finding]:
    """Each clipping out of place in a list that is kept newest first."""
    for clippings in _dated_sections(subject).values():
        days = _comparable([clipping.date for clipping in clippings if clipping.date])
        kept = _longest_rising([tuple(-part for part in day) for day in days])
        slips = len(days) - len(kept)
        if slips <= max(1, _SLIPS * len(days)) and len(kept) >= len(_longest_rising(days)):
            for index in sorted(set(range(len(days))) - set(kept)):
                yield _slip(clippings, days, kept, index)


def _dated_sections(subject: Subject) -> dict[str, list[Clipping]]:
    sections = defaultdict(list)
    for clipping in subject.collection.clippings:
        if clipping.date and not clipping.featured and clipping.status in ("published", "dead"):
            sections[clipping.section].append(clipping)
    return sections


def _comparable(dates: Sequence[PartialDate]) -> list[tuple[int, ...]]:
    """Days to compare: of what a partial date may mean, the day nearest to the entry above it."""
    days = []
    day: tuple[int, ...] = (9999, 12, 31)
    for date in dates:
        last = (date.year, date.month or 12, date.day or 31)
        day = min(max(day, tuple(date)), last)
        days.append(day)
    return days


def _longest_rising(keys: Sequence[tuple[int, ...]]) -> list[int]:
    """The indexes of a longest subsequence that never falls (patience sorting)."""
    tails: list[tuple[int, ...]] = []
    ends: list[int] = []
    before: list[int] = []
    for index, key in enumerate(keys):
        pile = bisect_right(tails, key)
        before.append(ends[pile - 1] if pile else -1)
        tails[pile : pile + 1] = [key]
        ends[pile : pile + 1] = [index]
    chain = []
    index = ends[-1] if ends else -1
    while index >= 0:
        chain.append(index)
        index = before[index]
    return chain[::-1]


def _slip(
    clippings: Sequence[Clipping],
    days: Sequence[tuple[int, ...]],
    kept: Sequence[int],
    index: int,
) -> Finding:
    clipping = clippings[index]
    below = next((clippings[other] for other in kept if days[other] < days[index]), None)
    hint = f"move it above {brief(below.id)}" if below else "move it to the end"
    message = f"the list is newest first, {clipping.date} is out of place"
    return about(clipping, "date", message, hint, severity="warning")
