"""Writing the collection for others.

To add a format: a module here with `SUFFIX` and `write`, and its line in EXPORTERS.

html_page/         the page in HTML
markdown_page/     the page in Markdown
page_template/     pages filled in by a Jinja template
coverage_report/   the report, which is no format of `clip export` but that of `clip report`

table.py           the collection as a table, for csv, tsv and xlsx
feed_items.py      what feeds say of a clipping, for atom and jsonfeed
names.py           names of authors taken apart for citations: biblatex, csl and ris
"""

from collections.abc import Callable
from importlib import import_module
from typing import Protocol

from clippings.errors import ClipError
from clippings.known_words import did_you_mean

__all__ = ("DATA_FORMATS", "EXPORTERS", "FEEDS", "Exporter", "find_exporter", "is_feed_word")


class Exporter(Protocol):
    """A module that writes one format.

    `write(collection)` gives the whole file: text, or bytes where the format has no text. The
    options of the format are keywords that may be left out.
    """

    @property
    def SUFFIX(self) -> str: ...  # noqa: N802

    @property
    def write(self) -> Callable[..., str | bytes]: ...


# Format, which names its module, to the options that `clip export` takes for it. Modules are
# imported when they are used.
EXPORTERS: dict[str, tuple[str, ...]] = {
    "markdown": ("template", "locale", "group_by"),
    "html": ("locale", "group_by", "images", "fragment"),
    "json": (),
    "jsonl": (),
    "csv": ("raw",),
    "tsv": ("raw",),
    "xlsx": (),
    "yaml": (),
    "atom": ("locale",),
    "jsonfeed": ("locale",),
    "csl": (),
    "biblatex": (),
    "ris": (),
}
# For programs, as it stands in the data file; the others are for readers.
DATA_FORMATS = ("json", "jsonl", "csv", "tsv", "xlsx", "yaml")

FEEDS = ("atom", "jsonfeed")


def is_feed_word(word: str) -> bool:
    """Whether people call a feed so, or the ending of its file, which no format has for name."""
    return word.lower() in ("rss", "rss2", "rdf", "xml", "feed")


def find_exporter(name: str) -> Exporter:
    """The writer of a format; raises ClipError for an unknown name."""
    if is_feed_word(name):
        raise ClipError(f"{name!r} is not a format to export; a feed is {' or '.join(FEEDS)}")
    if name not in EXPORTERS:
        by_suffix = (one for one in EXPORTERS if f".{name}" == find_exporter(one).SUFFIX)
        way_out = did_you_mean(next(by_suffix, name), EXPORTERS)
        raise ClipError(f"{name!r} is not a format to export; {way_out}")
    module: Exporter = import_module(f"{__name__}.{name}")
    return module
