"""The page as blocks, each with what readers see of it and where that stands in the page.

blocks.py          a row of blocks; prose.py is what readers see of one
prose_builder.py   puts it together, of inline_prose.py and html_prose.py
html_sections.py   the headings over the lists of a block of HTML
html_parts.py      where entries of a block of HTML end; box_parts.py the parts of each
page_lines.py      its lines; columns.py what the headers of its tables name
source_map.py      where what the parser of Markdown tells stands in the page
wrapping.py        line ends that say nothing
site_markup.py     what is no Markdown: the marks of site generators
"""
