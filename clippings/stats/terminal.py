"""The numbers for people: bar charts that fit the width of the terminal."""

from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from itertools import groupby
from textwrap import fill
from typing import NamedTuple, TypeAlias

from clippings.inert import inert
from clippings.languages import language_name
from clippings.stats.counts import MISSING, Counts
from clippings.stats.gathered import Stats
from clippings.stats.health import Health

_NOUNS = {"outlet": "outlet", "language": "lang"}
_HEADINGS = {"outlet": "Outlet", "lang": "Language", "kind": "Kind"}
_MOST_ROWS = 10
_MOST_GAPS = 5
_FEW = 3  # up to this many consecutive empty years have a row each
_WIDEST_BAR = 40
_NARROWEST_BAR = 4
_SPAN = len("2009-12 to 2012-12")
_EIGHTHS = " ▏▎▍▌▋▊▉"
# ECMA-48 SGR
_BOLD, _QUIET, _RED, _GREEN, _YELLOW, _CYAN = "1", "2", "31", "32", "33", "36"
_VERDICTS = {"alive": _GREEN, "moved": _GREEN, "dead": _RED}


_Paint: TypeAlias = Callable[[str, str], str]  # text and colour


class _Row(NamedTuple):
    name: str
    number: int
    colour: str = _CYAN


class _Chart(NamedTuple):
    """Rows under a heading; `full` is the number that fills the whole width."""

    heading: str
    rows: Sequence[_Row]
    full: int
    note: str = ""


def _coloured(text: str, colour: str) -> str:
    return f"\x1b[{colour}m{text}\x1b[0m" if colour else text


def _plain(text: str, _colour: str) -> str:
    return text


def write(stats: Stats, width: int, *, colour: bool) -> str:
    """Write a sentence, then charts; empty if there are no clippings."""
    if not stats.by["status"]:
        return ""
    paint = _coloured if colour else _plain
    sentence = paint(fill(_sentence(stats), width), _BOLD)
    drawn = ("\n".join(_lines(chart, width, paint)) for chart in _charts(stats) if chart.rows)
    return "\n\n".join([sentence, *drawn]) + "\n"


def _sentence(stats: Stats) -> str:
    numbers = {"clipping": stats.clippings}
    numbers |= {noun: len(set(stats.by[by]) - {MISSING}) for noun, by in _NOUNS.items()}
    counts = ", ".join(f"{number} {noun}{'s'[: number != 1]}" for noun, number in numbers.items())
    span = " to ".join(dict.fromkeys(str(date) for date in (stats.first, stats.last) if date))
    spanned = f"{counts}, {span}" if span else counts
    return f"{spanned}; {stats.others} not published" if stats.others else spanned


def _charts(stats: Stats) -> Iterator[_Chart]:
    yield _Chart("Year", list(_years(stats.by["year"])), max(stats.by["year"].values(), default=0))
    for by, heading in _HEADINGS.items():
        yield _ranked(heading, stats.by[by])
    if set(stats.by["status"]) != {"published"}:
        yield _ranked("Status", stats.by["status"])
    lacking = [_Row(name, number, _YELLOW) for name, number in stats.missing.items()]
    yield _Chart("Missing", lacking, stats.clippings)
    longest = sorted(stats.gaps, key=lambda gap: -gap.months)[:_MOST_GAPS]
    spans = [
        _Row(" to ".join(dict.fromkeys((str(gap.since), str(gap.until)))), gap.months, _YELLOW)
        for gap in longest
    ]
    more = _more(len(stats.gaps) - len(spans))
    yield _Chart("Gaps, in months", spans, max((row.number for row in spans), default=0), more)
    if stats.links:
        yield _links(stats.links)


def _years(years: Counts) -> Iterator[_Row]:
    """A row for each year; many consecutive empty years share one row."""
    for empty, run in groupby(years.items(), key=lambda pair: not pair[1]):
        some = list(run)
        if empty and len(some) > _FEW:
            yield _Row(f"{some[0][0]}–{some[-1][0]}", 0)
        else:
            yield from (_Row(name, number) for name, number in some)


def _ranked(heading: str, numbers: Counts) -> _Chart:
    rows = [_Row(_named(heading, name), number) for name, number in numbers.items()]
    shown = rows if len(rows) == _MOST_ROWS + 1 else rows[:_MOST_ROWS]
    return _Chart(heading, shown, max(numbers.values(), default=0), _more(len(rows) - len(shown)))


def _named(heading: str, name: str) -> str:
    if heading != "Language" or name == MISSING:
        return name
    return f"{language_name(name)} ({name})"


def _more(number: int) -> str:
    return f"and {number} more" if number else ""


def _links(health: Health) -> _Chart:
    rows = [
        _Row(one, number, _VERDICTS.get(one, _YELLOW)) for one, number in health.verdicts.items()
    ]
    if health.unchecked:
        rows.append(_Row("unchecked", health.unchecked, _QUIET))
    days = dict.fromkeys(_day(seconds) for seconds in (health.first, health.last) if seconds)
    note = f"checked {' to '.join(days)}" if days else "never checked"
    return _Chart("Links", rows, max((row.number for row in rows), default=0), note)


def _day(seconds: int) -> str:
    return datetime.fromtimestamp(seconds, UTC).date().isoformat()


def _lines(chart: _Chart, width: int, paint: _Paint) -> Iterator[str]:
    from rich.cells import cell_len, set_cell_size

    names = [inert(row.name) for row in chart.rows]
    wide = min(max(map(cell_len, names)), max(width * 2 // 5, min(_SPAN, width // 2)))
    digits = len(str(max(row.number for row in chart.rows)))
    room = min(width - wide - digits - 7, _WIDEST_BAR)
    yield paint(chart.heading, _BOLD)
    for row, name in zip(chart.rows, names, strict=True):
        cut = name if cell_len(name) <= wide else set_cell_size(name, wide - 1).rstrip() + "…"
        drawn = bar(row.number, chart.full, room) if room >= _NARROWEST_BAR else ""
        text = f"  {set_cell_size(cut, wide)}  {row.number:{digits}}"
        yield (
            f"{text}  {paint(drawn, row.colour)}"
            if drawn
            else paint(text, "" if row.number else _QUIET)
        )
    if chart.note:
        yield paint(f"  {chart.note}", _QUIET)


def bar(number: int, full: int, room: int) -> str:
    """A bar of up to `room` columns, exact to 1/8 column; any number above 0 is visible."""
    eighths = number * room * 8 // max(full, 1)
    whole, rest = divmod(max(eighths, 1) if number else 0, 8)
    return "█" * whole + _EIGHTHS[rest].strip()
