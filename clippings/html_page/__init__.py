"""The press page as HTML: what it shows, drawn from the clippings, and the templates filled in.

Cards, the timeline and `fill` serve the report, too.
"""

from clippings.html_page.card import Card, Said
from clippings.html_page.files import AS_WRITTEN, Files, Picture
from clippings.html_page.groups import groups_of
from clippings.html_page.rendering import cards_of, render_list, render_page
from clippings.html_page.templates import fill, fit
from clippings.html_page.timeline import timeline_of

__all__ = (
    "AS_WRITTEN",
    "Card",
    "Files",
    "Picture",
    "Said",
    "cards_of",
    "fill",
    "fit",
    "groups_of",
    "render_list",
    "render_page",
    "timeline_of",
)
