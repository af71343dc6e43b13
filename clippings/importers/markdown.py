"""Press pages in Markdown."""

from collections.abc import Mapping

from clippings.importers.decoding import decoded
from clippings.importers.front_matter import read_front_list
from clippings.importers.imported import Entry, Imported
from clippings.markers import only_marked

SUFFIXES = (".md", ".markdown", ".mdown", ".mkd", ".mdx")


def read(data: bytes, names: Mapping[str, str]) -> Imported:
    """The clippings of a page in its order; those of a list in its front matter where it has none.

    `names` is for the keys of that list.
    """
    from clippings.markdown_page import read_entries

    text = decoded(data)
    entries = read_entries(only_marked(text))
    if not entries:
        return read_front_list(text, names)
    return Imported(
        entries=tuple(Entry(plain=entry.plain, line=entry.line) for entry in entries),
        findings=tuple(finding for entry in entries for finding in entry.findings),
    )
