"""The formats of `clip export`, one module each.

To add a format: a module here with `SUFFIX` and `write`, and its line in EXPORTERS.

html_page/         the HTML page
markdown_page/     the Markdown page
page_template/     pages made with a Jinja template
coverage_report/   the report of `clip report`

table.py           the collection as a table, for csv, tsv and xlsx
feed_items.py      ids, titles and content of feed entries, for atom and jsonfeed
names.py           names of authors split into given and family name, for citations
"""

from collections.abc import Callable
from importlib import import_module
from typing import Protocol

from clippings.errors import ClipError
from clippings.known_words import did_you_mean

__all__ = ("DATA_FORMATS", "EXPORTERS", "FEEDS", "Exporter", "find_exporter", "is_feed_word")


class Exporter(Protocol):
    """A module that writes one format.

    `write(collection)` returns the whole file: text, or bytes for a binary format. The options of
    the format are optional keyword arguments.
    """

    @property
    def SUFFIX(self) -> str: ...  # noqa: N802

    @property
    def write(self) -> Callable[..., str | bytes]: ...


# Each format, named like its module, and the options of `clip export` for it. Modules are imported
# when they are used.
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
# These are for programs and keep values as in the data file; the others are for readers.
DATA_FORMATS = ("json", "jsonl", "csv", "tsv", "xlsx", "yaml")

FEEDS = ("atom", "jsonfeed")


def is_feed_word(word: str) -> bool:
    """Whether a word is a common name or suffix of feeds that is not one of our formats."""
    return word.lower() in ("rss", "rss2", "rdf", "xml", "feed")


def find_exporter(name: str) -> Exporter:
    """The module of a format; raises ClipError for an unknown name."""
    if is_feed_word(name):
        raise ClipError(f"{name!r} is not an export format; a feed is {' or '.join(FEEDS)}")
    if name not in EXPORTERS:
        by_suffix = (one for one in EXPORTERS if f".{name}" == find_exporter(one).SUFFIX)
        way_out = did_you_mean(next(by_suffix, name), EXPORTERS)
        raise ClipError(f"{name!r} is not an export format; {way_out}")
    module: Exporter = import_module(f"{__name__}.{name}")
    return module
