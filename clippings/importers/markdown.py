"""Press pages in Markdown."""

from collections.abc import Iterator, Mapping, Sequence

from clippings.finding import Finding
from clippings.importers.imported import Entry, Imported, unread
from clippings.importers.notations.list_bytes import decoded
from clippings.importers.notations.nesting import require_shallow
from clippings.importers.page_data.calls import read_calls
from clippings.importers.page_data.front_matter import front_text, read_front_list
from clippings.importers.page_data.left_links import left_links
from clippings.importers.page_data.stanzas import read_stanzas
from clippings.markers import only_marked

_DEEPEST = 2_000  # elements of HTML in it; so many take seconds, and twice as many four times that
SUFFIXES = (".md", ".markdown", ".mdown", ".mkd", ".mdx", ".qmd", ".rmd")


def read(data: bytes, names: Mapping[str, str]) -> Imported:
    """The clippings of a page in its order, or what it hands to its site where that is more.

    That may be a list in its front matter; where it has none of these, the text that systems for
    content keep there is read. What `names` speaks of is wanted before all. Raises ClipError for a
    page that is nested too deep.
    """
    from clippings.page_entries import read_beside, read_entries

    text = decoded(data)
    require_shallow(text, _DEEPEST)
    marked = only_marked(text)
    entries = read_entries(marked)
    listed = (read_front_list(text, names), read_calls(text, names), read_stanzas(text, names))
    handed = max(listed, key=lambda one: (one.named_by(names), len(one.entries)))
    known = {entry.plain.get("url") for entry in handed.entries}
    shown = sum(entry.plain.get("url") not in known for entry in entries)
    if handed.named_by(names) or len(handed.entries) > shown:
        return handed
    if entries:
        found = tuple(Entry(plain=entry.plain, line=entry.line) for entry in entries)
    else:
        found = tuple(Entry(plain=entry.plain) for entry in read_entries(front_text(text)))
    return Imported(
        entries=found,
        left=tuple(left_links(marked, found)),
        findings=(
            *(finding for entry in entries for finding in entry.findings),
            *_left([entry.line for entry in read_beside(marked)]),
        ),
    )


def _left(lines: Sequence[int]) -> Iterator[Finding]:
    """The lines of lists on a page whose entries stand under headings of their own."""
    if lines:
        what = "line was" if len(lines) == 1 else "lines were"
        yield unread(
            lines[0],
            f"{len(lines)} further {what} left: the entries of this page have headings",
            "put the lines that list coverage into a page of their own and import that",
        )
