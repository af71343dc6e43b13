"""Reads bookmarks as browsers and link collections export them (Netscape bookmark file)."""

import re
from collections.abc import Mapping

from clippings.addresses import is_web_address
from clippings.charset import decode_page
from clippings.importers.imported import Entry, Imported
from clippings.importers.notations.line_numbers import with_lines
from clippings.importers.notations.markup_in_values import without_markup
from clippings.importers.rows.conversion import read_tags, read_url
from clippings.importers.splitting.titles import split_titles
from clippings.json_values import stated
from clippings.values import Plain

SUFFIXES = (".html", ".htm")
# The format has no grammar, as tags are never closed, but a fixed order of tags.
_MARK = re.compile(
    r"<h3[^>]*>(?P<folder>.{0,500}?)</h3|(?P<open><dl\b)|(?P<close></dl\b)"
    r"|<a\s(?P<attributes>[^>]*)>(?P<title>.{0,2000}?)</a|<dd>(?P<note>[^<]*)",
    re.IGNORECASE | re.DOTALL,
)
_ATTRIBUTE = re.compile(r"([\w-]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+))")


def read(data: bytes, _names: Mapping[str, str]) -> Imported:
    """The bookmarks of web pages, with folders; ADD_DATE is not the date of the article."""
    text = decode_page(data)
    entries: list[Entry] = []
    folders: list[str] = []
    folder = ""
    for mark, line in with_lines(text, _MARK.finditer(text)):
        if mark["folder"] is not None:
            folder = without_markup(mark["folder"])
        elif mark["open"]:
            folders.append(folder)
            folder = ""
        elif mark["close"]:
            del folders[-1:]
        elif mark["note"] is not None:
            _add_note(entries, mark["note"])
        elif facts := _facts(mark, folders):
            entries.append(Entry(plain=facts, line=line))
    return Imported(entries=split_titles(entries))


def _facts(mark: re.Match[str], folders: list[str]) -> dict[str, Plain]:
    found = _ATTRIBUTE.findall(mark["attributes"])
    attributes = {name.lower(): "".join(values) for name, *values in found}
    url = read_url(without_markup(attributes.get("href", "")))
    if not is_web_address(url):
        return {}
    facts: dict[str, Plain] = {
        "url": url,
        "title": without_markup(mark["title"]),
        "section": " / ".join(filter(None, folders)),
        "tags": read_tags(attributes.get("tags", "")),
    }
    return stated(facts)


def _add_note(entries: list[Entry], note: str) -> None:
    """Use the text after a bookmark as its summary."""
    if entries and (words := without_markup(note)):
        entries[-1] = entries[-1].with_facts({"summary": words})
