"""Bringing an existing press page up to date, with as few changes as possible.

Entries are read with their places, by page_entries or html_source; what differs from the data is
spliced in, and the page that comes of it is read again before anything is kept.

update.py     the whole of it: readers.py, mentions.py, the changes, and which are kept
keeping.py    each change in the way in which the page reads best, as proof.py tells
mentions.py   which clipping an entry shows; matching.py finds it
removing.py   entries that go
amending.py   entries that change: headed.py those under headings, lines.py those of lists;
              wording.py which words stay
adding.py     entries that come: placing.py and groups.py say where, group_headings.py under what
              heading, first.py where there are none
moving.py     entries that belong elsewhere by their new date
copying.py    a new line after a neighbour (near.py), without what cleaning.py finds to be its own;
              table_rows.py a row by its columns; plain_lines.py a line like none of them;
              remarks.py what is said for all
whole_tables.py which rows must stay where they are, for those around them
locating.py   where a fact stands in a line; writing.py how it is written there
inserting.py  a fact put into a line; dropping.py one taken out
exported/     entries that stand there exactly as an export writes them
edits.py      changes to a text; changes.py what they are for
"""

from clippings.updating.changes import ChangeNote, Updated
from clippings.updating.readers import PageFormat
from clippings.updating.update import update_page

__all__ = ("ChangeNote", "PageFormat", "Updated", "update_page")
