"""Decodes files and values of any notation.

list_bytes.py        bytes to text
line_numbers.py      line numbers of matches
nesting.py           rejects pages that are nested too deeply
plain_tree.py        JSON, TOML and other parsed data as lists, mappings and text
literals.py          literals in a script
markup_in_values.py  HTML and Markdown in a value
latex.py             LaTeX in a value
bibtex_values.py     BibTeX values concatenated with `#`
own_feeds.py         titles and quotations in the feeds that `clip export` writes
"""
