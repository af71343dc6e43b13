"""Press pages in Markdown."""

from collections.abc import Mapping

from clippings.importers.decoding import decoded
from clippings.importers.imported import Entry, Imported

SUFFIXES = (".md", ".markdown", ".mdown", ".mkd", ".mdx")


def read(data: bytes, _names: Mapping[str, str]) -> Imported:
    """The clippings of a page in its order; a page has no keys that could be mapped."""
    from clippings.markdown_page import read_entries

    entries = read_entries(decoded(data))
    return Imported(
        entries=tuple(Entry(plain=entry.plain, line=entry.line) for entry in entries),
        findings=tuple(finding for entry in entries for finding in entry.findings),
    )
