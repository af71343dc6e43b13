"""Reads lists that other people and programs keep.

To add a format: a module here with `SUFFIXES` and `read`, and its line in IMPORTERS. Where its
suffix is ambiguous, add a pattern for its content to signs.py.

imported.py        the result of reading a list
signs.py           recognises a format by the beginning of the file
trees/             records in nested lists and mappings
columns/           keys of a list to our fields
splitting/         cells and titles that hold more than one fact
rows/              rows of any list to entries
html_pages/        the parts of an HTML page
page_data/         data in pages that is meant for the programs of their site
notations/         bytes, JSON, markup, LaTeX and scripts to text
"""

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Protocol

from clippings.errors import ClipError
from clippings.importers.imported import Entry, Imported
from clippings.importers.signs import (
    format_by_content,
    is_binary,
    is_only_markdown,
    is_only_yaml,
)
from clippings.known_words import did_you_mean

__all__ = ("IMPORTERS", "Entry", "Imported", "Importer", "find_importer", "guess_format")


class Importer(Protocol):
    """A module that reads one format.

    `read(data, names)` takes the bytes of the file and the mapping from `--map ours=theirs`, our
    field names to keys of the list. It raises ClipError only if nothing at all can be read.
    """

    @property
    def SUFFIXES(self) -> tuple[str, ...]: ...  # noqa: N802

    @property
    def read(self) -> Callable[[bytes, Mapping[str, str]], Imported]: ...


# Format to module; modules are imported on first use.
IMPORTERS = {
    "markdown": "markdown",
    "rst": "rst",
    "html": "html",
    "yaml": "yaml",
    "toml": "toml",
    "json": "json",
    "jsonl": "jsonl",
    "javascript": "javascript",
    "csv": "csv",
    "tsv": "tsv",
    "csl": "csl",
    "bibtex": "bibtex",
    "biblatex": "bibtex",
    "ris": "ris",
    "rss": "feed",
    "atom": "feed",
    "jsonfeed": "jsonfeed",
    "bookmarks": "bookmarks",
}

# Suffixes of text formats that would be misread as Markdown or tables.
_UNSUPPORTED_MARKUP = (".adoc", ".asciidoc", ".org", ".textile", ".mediawiki", ".wiki", ".tex")


def find_importer(name: str) -> Importer:
    """The importer of a format; raises ClipError for an unknown name."""
    if name not in IMPORTERS:
        by_suffix = (one for one in IMPORTERS if f".{name}" in find_importer(one).SUFFIXES)
        way_out = did_you_mean(next(by_suffix, name), IMPORTERS)
        raise ClipError(f"{name!r} is not a format to import; {way_out}")
    module: Importer = import_module(f"{__name__}.{IMPORTERS[name]}")
    return module


def guess_format(file_name: str, data: bytes) -> str:
    """The format of a file: by suffix if only one format has it, else by content."""
    suffix = "." + file_name.rpartition(".")[2].lower() if "." in file_name else ""
    candidates = [name for name in IMPORTERS if suffix and suffix in find_importer(name).SUFFIXES]
    if not candidates and (suffix in _UNSUPPORTED_MARKUP or is_binary(data)):
        way_out = "save the list as CSV, HTML or Markdown, and import that"
        raise ClipError(f"{file_name} is in a format that cannot be read; {way_out}")
    found = format_by_content(data, candidates or list(IMPORTERS))
    if found:
        return found
    if not candidates:
        raise ClipError(f"the format of {file_name} was not recognised; name it with --from")
    if candidates[0] == "html" and is_only_markdown(data):
        return "markdown"  # site generators accept Markdown in .html files
    return "yaml" if candidates[0] == "markdown" and is_only_yaml(data) else candidates[0]
