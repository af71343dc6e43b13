"""Reads lists that other people and programs keep.

To add a format: a module here with `SUFFIXES` and `read`, and its line in IMPORTERS. Where its
suffix is ambiguous, add a pattern for its content to signs.py.

imported.py        the result of reading a list
signs.py           recognises a format by the beginning of the file
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
    is_markdown_alone,
    is_no_text,
    is_yaml_alone,
)
from clippings.known_words import did_you_mean

__all__ = ("IMPORTERS", "Entry", "Imported", "Importer", "find_importer", "guess_format")


class Importer(Protocol):
    """A module that reads one format.

    `read(data, names)` takes the bytes of the file and, from `--map ours=theirs`, which of its keys
    stands for which of ours; it raises ClipError only where nothing at all can be read.
    """

    @property
    def SUFFIXES(self) -> tuple[str, ...]: ...  # noqa: N802

    @property
    def read(self) -> Callable[[bytes, Mapping[str, str]], Imported]: ...


# Format to module; modules are imported when they are used.
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

# Of texts that would be read as Markdown or as tables, and wrongly.
_OTHER_MARKUP = (".adoc", ".asciidoc", ".org", ".textile", ".mediawiki", ".wiki", ".tex")


def find_importer(name: str) -> Importer:
    """The reader of a format; raises ClipError for an unknown name."""
    if name not in IMPORTERS:
        by_suffix = (one for one in IMPORTERS if f".{name}" in find_importer(one).SUFFIXES)
        way_out = did_you_mean(next(by_suffix, name), IMPORTERS)
        raise ClipError(f"{name!r} is not a format to import; {way_out}")
    module: Importer = import_module(f"{__name__}.{IMPORTERS[name]}")
    return module


def guess_format(file_name: str, data: bytes) -> str:
    """The format of a file: by its suffix where only one format has it, else by its content."""
    suffix = "." + file_name.rpartition(".")[2].lower() if "." in file_name else ""
    fitting = [name for name in IMPORTERS if suffix and suffix in find_importer(name).SUFFIXES]
    if not fitting and (suffix in _OTHER_MARKUP or is_no_text(data)):
        way_out = "save the list as CSV, HTML or Markdown, and import that"
        raise ClipError(f"{file_name} is not read; {way_out}")
    found = format_by_content(data, fitting or list(IMPORTERS))
    if found:
        return found
    if not fitting:
        raise ClipError(f"the format of {file_name} cannot be told; name it with --from")
    if fitting[0] == "html" and is_markdown_alone(data):
        return "markdown"  # which site generators take under that name, too
    return "yaml" if fitting[0] == "markdown" and is_yaml_alone(data) else fitting[0]
