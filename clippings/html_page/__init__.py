"""The press page as HTML: what it shows, drawn from the clippings, and the templates filled in."""

from clippings.html_page.files import AS_WRITTEN, Files, Picture
from clippings.html_page.rendering import render_list, render_page

__all__ = ("AS_WRITTEN", "Files", "Picture", "render_list", "render_page")
