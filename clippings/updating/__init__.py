"""Brings an existing press page up to date with as few changes as possible.

page_entries or html_source reads the entries with their positions. What differs from the data is
spliced in, and the result is read again before anything is kept.

update.py     the whole update: reads the page, collects the changes, keeps those that are sound
readers.py    the entries of a page with their positions
mentions.py   the clipping that each entry shows; matching.py finds it
keeping.py    chooses the way to make each change; proof.py checks how the result reads

removing.py   takes entries out
amending.py   changes entries: headed.py those under headings, lines.py those in lists;
              wording.py keeps the words of the clipping
adding.py     inserts entries: placing.py and groups.py say where, group_headings.py writes the
              heading of a new group, first.py handles pages without entries
moving.py     moves entries whose date has changed

copying.py    a new line modelled on a neighbour; cleaning.py removes what belongs to the neighbour
              only, table_rows.py fills in a row by column, plain_lines.py writes a generic line
neighbours.py the entries next to a position
remarks.py    remarks that are the same on most entries
whole_tables.py  rows that must stay where they are, because they share a cell
locating.py   finds where a fact stands in a line; writing.py writes one there
inserting.py  inserts a fact into a line; dropping.py removes one
exported/     entries that stand there exactly as an export writes them
changes.py    the edits that make a change, and what the change is for
"""

from clippings.updating.changes import ChangeNote, Updated
from clippings.updating.readers import PageFormat
from clippings.updating.update import update_page

__all__ = ("ChangeNote", "PageFormat", "Updated", "update_page")
