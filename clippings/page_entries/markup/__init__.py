"""The page as blocks, each with the text that readers see and the place of every character.

blocks.py         the blocks of a page; prose.py the text of one
prose_builder.py  collects the text of a block, out of inline_prose.py and html_prose.py
html_sections.py  headings over lists in a block of HTML
html_parts.py     where entries of a block of HTML end; box_parts.py the parts of each
columns.py        the facts in the columns of tables
source_map.py     the parser of Markdown, with the place of every token; page_lines.py its lines
wrapping.py       line ends that only wrap a line
site_markup.py    markup of site generators, which is not Markdown
"""
