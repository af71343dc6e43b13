"""The press page as HTML: what it shows, drawn from the clippings, and the templates filled in.

Cards, the timeline and `fill_template` serve the report, too.

rendering.py       the page, and the list alone
templates.py       what fills a template in, and what HTML can hold
card.py            what is shown of one clipping; lang.py its language and direction
exact_facts.py     what a card tells programs
groups.py          cards under headings, and what readers can choose by
timeline.py        how much was published when
anchors.py         permalinks
files.py           how the page reaches pictures and scans
json_ld.py         what it says to search engines
"""

from clippings.exporters.html_page.card import Card, Said
from clippings.exporters.html_page.files import AS_WRITTEN, Files, ShownPicture
from clippings.exporters.html_page.groups import groups_of
from clippings.exporters.html_page.rendering import cards_of, render_html_page, render_list
from clippings.exporters.html_page.templates import fill_template, fit
from clippings.exporters.html_page.timeline import timeline_of

__all__ = (
    "AS_WRITTEN",
    "Card",
    "Files",
    "Said",
    "ShownPicture",
    "cards_of",
    "fill_template",
    "fit",
    "groups_of",
    "render_html_page",
    "render_list",
    "timeline_of",
)
