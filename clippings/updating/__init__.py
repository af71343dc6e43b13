"""Brings an existing press page up to date with as few changes as possible.

page_entries or html_source reads the entries with their positions. What differs from the data is
spliced in, and the result is read again before anything is kept.

update.py     the whole update: reads the page, collects the changes, keeps those that are sound
readers.py    the entries of a page with their positions
mentions.py   the clipping that each entry shows; matching.py finds it
changes.py    the edits that make a change, and what the change is for
keeping.py    chooses the way to make each change; proof.py checks how the result reads

removing.py   removes entries
amending.py   changes entries; headed.py those under headings, wording.py keeps their words
adding.py     inserts entries: placing.py and groups.py say where, group_headings.py writes the
              heading of a new group, first.py handles pages without entries
moving.py     moves entries whose date has changed
whole_tables.py  tables that must stay whole, because rows share a cell

facts/        facts in the lines of a list: finds, writes, inserts and removes them
new_lines/    new lines, rows and cards in the style of the page
exported/     entries that stand there exactly as an export writes them
"""

from clippings.updating.changes import ChangeNote, Updated
from clippings.updating.readers import PageFormat
from clippings.updating.update import update_page

__all__ = ("ChangeNote", "PageFormat", "Updated", "update_page")
