"""Which stretches of a page are about one clipping.

units.py             the stretches: lines, rows, cards
splitting.py         a block split into the parts that may each be an entry
grouping.py          blocks that belong together
records.py           entries of several blocks each; repeats.py where the same sequence of blocks
                     repeats; record_parts.py their blocks as parts of one box
placed.py            grouped blocks with the headings above them
releases.py          sections of press releases that list coverage
line_headings.py     headings written as lines

sources.py           links that may lead to a piece; unit_sources.py those of one stretch
invisible_links.py   links that nobody sees
own_site.py          scans on the site itself; own_pages.py pages of the site; own_releases.py its
                     press releases, which are no coverage

in_print.py          pieces without a link
same_layout.py       lines without a link that have the layout of those with one
press_lines.py       lines without a link under headings about press

credits.py           lines about who made a picture or the page
site_lists.py        lists of sites beside pieces
running_text.py      paragraphs that are not lines of a list
quoted_lines.py      lines set as block quotations; quotation_ends.py where a quotation ends
leading_pictures.py  pictures above headings
"""
