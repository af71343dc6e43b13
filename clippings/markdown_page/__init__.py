"""Press pages in Markdown: read with the place of every fact, and written.

page.py              the entries of a page; what each is, entry.py
                     The page as blocks
blocks.py            a row of blocks: prose.py is what readers see of one, and where it stands
prose_builder.py     puts it together, of inline_prose.py and html_prose.py, by source_map.py
site_markup.py       what is no Markdown; frames.py links that nobody sees
                     Which stretches tell of one clipping
units.py             the stretches: lines, rows, cards, with what sections.py says of them
coverage.py          which are press coverage; other_sections.py what is none
grouping.py          blocks that belong together; records.py where all of them are alike
pieces.py            the parts of a block; html_parts.py those of HTML
sources.py           links that may lead to pieces; unit_sources.py those of one line
running_text.py      paragraphs that are no lines of a list
quoted_lines.py      lines that are set as quotations; line_headings.py headings set as lines
own_site.py          pieces on the site itself; in_print.py pieces without a link
cited.py             pieces that are cited
                     The facts of entries under headings
headed.py            an entry, part by part, in reading.py: source_line.py, then body.py
block_quotes.py      a quotation and who says it; quotation_ends.py where it ends
                     The facts of entries in lists
listed.py            all lines of a page; line_reading.py one of them, in line_state.py
remainder.py         what is left of a line
line_dates.py        its date; line_facts.py what tells itself; labelled.py what labels.py name
line_names.py        title and outlet: outlet_beside.py, beside_link.py, link_parts.py,
                     link_splitting.py
pattern.py           title, outlet and author of all lines at once: places.py, shapes.py of lines,
                     place_content.py, likeness.py
author_place.py      where lines name authors; bylines.py how
left_outlets.py      outlets that are left; pictured_outlets.py what only a picture tells
                     Words
outlet_names.py      names of outlets; link_words.py words that name nothing
quotation.py         quotation marks
                     Writing
whole.py             a page of nothing but data; rendering.py an entry of facts.py and headings.py,
style.py             as the page writes its own; escaping.py shows text as it is
"""

from clippings.markdown_page.page import read_beside, read_entries
from clippings.markdown_page.whole import render_page

__all__ = ("read_beside", "read_entries", "render_page")
