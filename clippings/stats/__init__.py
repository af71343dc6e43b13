"""The numbers of `clip stats`, and their output formats.

To add a format: a module here with `write(stats) -> str`, and its line in FORMATS.

gathered.py   all numbers together
counts.py     numbers of clippings by year, outlet, language, kind and status
gaps.py       months without clippings
health.py     results of the last link checks
terminal.py   output for people
rows.py       output for programs, as rows
json.py       output for programs, as JSON
"""

from collections.abc import Callable

from clippings import output
from clippings.known_words import require_known
from clippings.stats import json, rows, terminal
from clippings.stats.gathered import Stats, gather_stats

__all__ = ("FORMATS", "Stats", "gather_stats", "print_stats")


def _text(stats: Stats) -> str:
    """Write bars on a terminal, rows in a pipe."""
    if output.on_terminal():
        return terminal.write(stats, output.width(), colour=output.shows_colour())
    return rows.write(stats)


FORMATS: dict[str, Callable[[Stats], str]] = {"text": _text, "json": json.write}


def print_stats(stats: Stats, name: str) -> None:
    """Print in a format of FORMATS; raises ClipError for another name."""
    require_known(name, FORMATS, "a format of `stats`")
    output.write(FORMATS[name](stats), safe=True)
