"""The press page as HTML: what it shows, drawn from the clippings, and the templates filled in."""

from clippings.html_page.pictures import Picture, Pictures, as_written
from clippings.html_page.rendering import render_list, render_page

__all__ = ("Picture", "Pictures", "as_written", "render_list", "render_page")
