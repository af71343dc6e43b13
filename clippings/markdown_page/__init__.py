"""Press pages in Markdown: read with the place of every fact, rewritten as little as possible."""

from clippings.markdown_page.page import read_entries
from clippings.markdown_page.update import update_page
from clippings.markdown_page.whole import render_page

__all__ = ("read_entries", "render_page", "update_page")
