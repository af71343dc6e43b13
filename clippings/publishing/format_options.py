"""What can be chosen for an export, and what goes with what."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from clippings.errors import ClipError
from clippings.exporters import EXPORTERS, FEEDS, find_exporter, is_feed_word
from clippings.grouping import require_grouping

USUAL_FORMAT = "markdown"
# Other endings of files in the same format.
_ALSO = {".markdown": "markdown", ".htm": "html", ".yml": "yaml", ".ndjson": "jsonl"}


class FormatOptions(NamedTuple):
    """The options of single formats; empty is the usual."""

    template: str = ""
    locale: str = ""
    group_by: str = ""
    raw: bool = False
    images: str = ""
    fragment: bool = False

    def given(self) -> Iterator[str]:
        """Which are chosen at all, by their names."""
        return (name for name in self._fields if getattr(self, name))


def format_for(name: str, path: Path | None) -> str:
    """The named format, else the one whose suffix the path has; Markdown where nothing is written.

    Raises ClipError for a suffix that no format has.
    """
    if name or not path:
        return name or USUAL_FORMAT
    suffixes = {find_exporter(one).SUFFIX: one for one in EXPORTERS} | _ALSO
    if path.suffix.lower() == ".pdf":
        raise ClipError(f"a PDF is made by `clip report -o {path}`")
    fitting = [suffix for suffix in suffixes if path.name.lower().endswith(suffix)]
    if not fitting:
        known = ", ".join(FEEDS if is_feed_word(path.suffix[1:]) else EXPORTERS)
        raise ClipError(f"the name of {path} tells no format; add --format with one of {known}")
    return suffixes[max(fitting, key=len)]


def refuse_strangers(name: str, options: FormatOptions) -> None:
    """Raises ClipError for an option that goes with other formats."""
    require_grouping(options.group_by)
    for option in options.given():
        if name in EXPORTERS and option not in EXPORTERS[name]:
            taking = " or ".join(one for one in EXPORTERS if option in EXPORTERS[one])
            raise ClipError(f"{_spelled(option)} goes with --format {taking}, not with {name}")


def refuse_beside_update(given: Iterable[str]) -> None:
    """Raises ClipError for options that a page which is brought up to date has no use for."""
    for option in given:
        raise ClipError(
            f"--update and {_spelled(option)} exclude each other: the page's own way decides"
        )


def _spelled(option: str) -> str:
    return "--" + option.replace("_", "-")
