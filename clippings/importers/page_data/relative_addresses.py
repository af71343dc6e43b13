"""Addresses of pages without the site that they are on, which only that site can follow."""

from collections.abc import Iterable

from clippings.finding import Finding
from clippings.importers.imported import Entry, unread

_HINT = "write the whole address, which begins with https://"


def without_relative(entries: Iterable[Entry]) -> tuple[tuple[Entry, ...], tuple[Finding, ...]]:
    """The entries, without a page of the site as their file, and a finding for each."""
    from clippings.page_entries.stretches.sources import is_file

    kept = list(entries)
    findings: list[Finding] = []
    for place, entry in enumerate(kept):
        path = entry.text("file")
        if path and not is_file(path):
            kept[place] = entry.with_facts({}, without="file")
            message = f"{path} is no whole address, so it is left out"
            findings.append(unread(entry.line, message, _HINT))
    return tuple(kept), tuple(findings)
