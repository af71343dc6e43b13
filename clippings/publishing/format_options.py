"""Options of `clip export` for particular formats, and checks of their combination."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from clippings.errors import ClipError
from clippings.exporters import EXPORTERS, FEEDS, find_exporter, is_feed_word
from clippings.grouping import require_grouping

USUAL_FORMAT = "markdown"
# Other suffixes of the same formats.
_ALSO = {".markdown": "markdown", ".htm": "html", ".yml": "yaml", ".ndjson": "jsonl"}


class FormatOptions(NamedTuple):
    """The options for particular formats; empty values mean the default."""

    template: str = ""
    locale: str = ""
    group_by: str = ""
    raw: bool = False
    images: str = ""
    fragment: bool = False

    def given(self) -> Iterator[str]:
        """Names of the options that are set."""
        return (name for name in self._fields if getattr(self, name))


def format_for(name: str, path: Path | None) -> str:
    """The named format, else that of the path's suffix; Markdown without a path.

    Raises ClipError for an unknown suffix.
    """
    if name or not path:
        return name or USUAL_FORMAT
    suffixes = {find_exporter(one).SUFFIX: one for one in EXPORTERS} | _ALSO
    if path.suffix.lower() == ".pdf":
        raise ClipError(f"`clip export` writes no PDF; use `clip report -o {path}`")
    fitting = [suffix for suffix in suffixes if path.name.lower().endswith(suffix)]
    if not fitting:
        known = ", ".join(FEEDS if is_feed_word(path.suffix[1:]) else EXPORTERS)
        raise ClipError(
            f"the suffix of {path} is not that of a format; add --format with one of {known}"
        )
    return suffixes[max(fitting, key=len)]


def refuse_other_options(name: str, options: FormatOptions) -> None:
    """Raises ClipError for an option that belongs to other formats."""
    require_grouping(options.group_by)
    for option in options.given():
        if name in EXPORTERS and option not in EXPORTERS[name]:
            taking = " or ".join(one for one in EXPORTERS if option in EXPORTERS[one])
            raise ClipError(
                f"{_spelled(option)} is only for --format {taking}, not for {name}; leave it out"
            )


def refuse_beside_update(given: Iterable[str]) -> None:
    """Raises ClipError for options that cannot be combined with --update."""
    for option in given:
        raise ClipError(
            f"--update and {_spelled(option)} cannot be combined: "
            "--update keeps the page's own style; leave one out"
        )


def _spelled(option: str) -> str:
    return "--" + option.replace("_", "-")
