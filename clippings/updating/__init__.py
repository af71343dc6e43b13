"""Bringing an existing press page up to date, with as few changes as possible.

Entries are read with their places, by markdown_page or html_source; what differs from the data is
spliced in, and the page that comes of it is read again before anything is kept.
"""

from clippings.updating.changes import Told, Updated
from clippings.updating.reading import Language
from clippings.updating.update import update_page

__all__ = ("Language", "Told", "Updated", "update_page")
