"""Which stretches of a page tell of one clipping.

units.py           the stretches: lines, rows, cards
placed.py          blocks with what the headings above say; releases.py what is made of releases
grouping.py        blocks that belong together; records.py where all of them are alike;
                   turns.py where so many take turns; record_parts.py each as a part of a record
pieces.py          the parts of a block
sources.py         links that may lead to pieces; unit_sources.py those of one stretch
frames.py          links that nobody sees; own_site.py scans on the site itself,
                   own_alike.py its pages that are told as pieces elsewhere are,
                   own_releases.py its press releases among them, which are none
credits.py         lines about who made a picture or the page
site_lists.py      lists of sites beside pieces
in_print.py        pieces without a link; made_alike.py those made as linked ones are,
                   told_lines.py those below headings of press
running_text.py    paragraphs that are no lines of a list
quoted_lines.py    lines that are set as quotations; quotation_ends.py where a quotation ends
line_headings.py   headings set as lines; leading_pictures.py pictures above headings
"""
