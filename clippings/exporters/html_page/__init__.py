"""The press page in HTML: prepares the data shown on it, and fills in the templates.

The coverage report also uses cards, the timeline and `fill_template`.

rendering.py       the page, and the list alone
templates.py       fills in a template, and removes characters that HTML does not allow
card.py            the data shown for one clipping
lang.py            language and direction of texts
exact_facts.py     the data of a card for programs
groups.py          cards under headings, and the filters by year and language
timeline.py        the chart of clippings over time
anchors.py         permalinks
files.py           addresses of pictures and documents
json_ld.py         structured data for search engines
"""

from clippings.exporters.html_page.card import Card, ShownQuote
from clippings.exporters.html_page.files import AS_WRITTEN, Files, ShownPicture
from clippings.exporters.html_page.groups import groups_of
from clippings.exporters.html_page.rendering import cards_of, render_html_page, render_list
from clippings.exporters.html_page.templates import fill_template, fit
from clippings.exporters.html_page.timeline import timeline_of

__all__ = (
    "AS_WRITTEN",
    "Card",
    "Files",
    "ShownPicture",
    "ShownQuote",
    "cards_of",
    "fill_template",
    "fit",
    "groups_of",
    "render_html_page",
    "render_list",
    "timeline_of",
)
