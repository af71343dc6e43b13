"""Writing the collection for others.

To add a format: a module here with `SUFFIX` and `write`, and its line in EXPORTERS.
"""

from collections.abc import Callable
from importlib import import_module
from typing import Protocol

from clippings.clipping import Collection
from clippings.errors import ClipError
from clippings.values import did_you_mean

__all__ = ("EXPORTERS", "Exporter", "find_exporter")


class Exporter(Protocol):
    """A module that writes one format: `write(collection)` gives the text of the whole file."""

    @property
    def SUFFIX(self) -> str: ...  # noqa: N802

    @property
    def write(self) -> Callable[[Collection], str]: ...


# Format to module; modules are imported when they are used.
EXPORTERS = {
    "markdown": "markdown",
    "json": "json",
    "jsonl": "jsonl",
    "csv": "csv",
    "tsv": "tsv",
    "yaml": "yaml",
    "atom": "atom",
    "jsonfeed": "jsonfeed",
    "csl": "csl",
    "biblatex": "biblatex",
    "ris": "ris",
    "html": "html",
}


def find_exporter(name: str) -> Exporter:
    """The writer of a format; raises ClipError for an unknown name."""
    if name not in EXPORTERS:
        raise ClipError(f"{name!r} is not a format to export; {did_you_mean(name, EXPORTERS)}")
    module: Exporter = import_module(f"{__name__}.{EXPORTERS[name]}")
    return module
