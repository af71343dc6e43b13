"""Reads press pages in Markdown."""

from collections.abc import Iterator, Mapping, Sequence

from clippings.finding import Finding
from clippings.importers.imported import Entry, Imported, unread
from clippings.importers.notations.list_bytes import decoded
from clippings.importers.notations.nesting import require_shallow
from clippings.importers.page_data.calls import read_calls
from clippings.importers.page_data.front_matter import front_text, read_front_list
from clippings.importers.page_data.left_links import left_links
from clippings.importers.page_data.relative_addresses import without_relative
from clippings.importers.page_data.stanzas import read_stanzas
from clippings.markers import only_marked

_DEEPEST = 2_000  # nested HTML elements; parsing time grows with the square of their number
SUFFIXES = (".md", ".markdown", ".mdown", ".mkd", ".mdx", ".qmd", ".rmd")


def read(data: bytes, names: Mapping[str, str]) -> Imported:
    """The clippings of a page in order, or the data that it passes to its site if that has more.

    That data may be a list in front matter. A page without clippings may have them in a text that
    its content management system keeps in front matter. A list to which `names` refer is preferred.
    Raises ClipError for a page that is nested too deeply.
    """
    from clippings.page_entries import read_beside, read_entries

    text = decoded(data)
    require_shallow(text, _DEEPEST)
    marked = only_marked(text)
    entries = read_entries(marked)
    listed = (read_front_list(text, names), read_calls(text, names), read_stanzas(text, names))
    passed = max(listed, key=lambda one: (one.mapped_keys(names), len(one.entries)))
    known = {entry.plain.get("url") for entry in passed.entries}
    shown = sum(entry.plain.get("url") not in known for entry in entries)
    if passed.mapped_keys(names) or len(passed.entries) > shown:
        return passed
    if entries:
        found = tuple(Entry(plain=entry.plain, line=entry.line) for entry in entries)
    else:
        found = tuple(Entry(plain=entry.plain) for entry in read_entries(front_text(text)))
    known_files, relative = without_relative(found)
    return Imported(
        entries=known_files,
        left=tuple(left_links(marked, found)),
        findings=(
            *(finding for entry in entries for finding in entry.findings),
            *relative,
            *_skipped([entry.line for entry in read_beside(marked)]),
        ),
    )


def _skipped(lines: Sequence[int]) -> Iterator[Finding]:
    """A finding for list lines on a page whose entries are under headings."""
    if lines:
        what = "line was" if len(lines) == 1 else "lines were"
        yield unread(
            lines[0],
            f"{len(lines)} list {what} skipped: the entries of this page are under headings",
            "move the lines that list coverage to a page of their own and import that",
        )
