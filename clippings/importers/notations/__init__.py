"""What stands in a file or a value, whatever it is written in.

list_bytes.py        bytes as text
line_numbers.py      its lines; nesting.py pages whose elements stand too deep in one another
plain_tree.py        JSON, and what other parsers give, as lists, mappings and text
literals.py          what a script has written out
markup_in_values.py  HTML and Markdown in a value
latex.py             LaTeX in a value
bibtex_values.py     values of BibTeX put together
own_feeds.py         titles and quotations as our own feeds write them
"""
