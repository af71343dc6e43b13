"""How `clip stats` prints its numbers, by format."""

import json
from collections.abc import Callable

from clippings import output
from clippings.counts import Counts
from clippings.formats import require_format

_WIDEST_BAR = 40
_EIGHTHS = " ▏▎▍▌▋▊▉"


def bar(number: int, most: int) -> str:
    """A bar of up to 40 columns, exact to an eighth of one."""
    whole, rest = divmod(number * _WIDEST_BAR * 8 // max(most, 1), 8)
    return "█" * whole + _EIGHTHS[rest].strip()


def _print_text(counts: Counts) -> None:
    """Bars on a terminal; in a pipe rows of group, name and number."""
    if not output.on_terminal():
        named = ((group, numbers) for group, numbers in counts.items())
        rows = ((group, name, str(n)) for group, numbers in named for name, n in numbers.items())
        output.rows(("by", "name", "clippings"), rows)
        return
    for group, numbers in counts.items():
        most = max(numbers.values(), default=0)
        wide = len(str(most))
        drawn = [(f"{number:{wide}}", bar(number, most), name) for name, number in numbers.items()]
        output.rows(("", "", group), drawn)


def _print_json(counts: Counts) -> None:
    output.write(json.dumps({"version": 1, **counts}, ensure_ascii=False, indent=2) + "\n")


FORMATS: dict[str, Callable[[Counts], None]] = {"text": _print_text, "json": _print_json}


def print_counts(counts: Counts, name: str) -> None:
    """Print in a format of FORMATS; raises ClipError for another name."""
    require_format(name, FORMATS, "stats")
    FORMATS[name](counts)
