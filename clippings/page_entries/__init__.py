"""The entries of a press page in Markdown, read with the place of every fact.

page.py            all entries of a page, each an entry.py
markup/            the page as blocks, whatever they are written in
stretches/         which stretches of it tell of one clipping
under_headings/    the facts of entries under headings of their own
in_lists/          the facts of entries in lists: lines, cards, rows of tables
press_voices/      the facts of entries that are quotations with their outlets
reading.py         an entry, fact by fact, as each of them reads it
"""

from clippings.page_entries.page import read_beside, read_entries

__all__ = ("read_beside", "read_entries")
