"""Press pages in Markdown: read with the place of every fact, and written."""

from clippings.markdown_page.page import read_beside, read_entries
from clippings.markdown_page.whole import render_page

__all__ = ("read_beside", "read_entries", "render_page")
