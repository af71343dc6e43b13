"""Finds the entries of an HTML press page with their positions in its source.

The importer of HTML reads what an entry states, with a parser that follows the standard but gives
no offsets. The positions come from our own tokens. tree-sitter with its HTML grammar (0.23.2) gives
offsets too, but does not recover from errors as browsers do: a lone `<` swallows the next link, an
unclosed comment counts as content, and a list does not end the paragraph before it. Pages are
edited in place, never written from a tree.

entries.py         the entries with their positions
tree.py            the elements of a page with their positions
regions.py         the part of the page that belongs to each entry
links.py           the links that belong to each entry
siblings.py        elements beside the link that belong to its entry
unlinked.py        entries without a link
"""

from clippings.html_source.entries import locate_in_html_blocks, read_html_entries

__all__ = ("locate_in_html_blocks", "read_html_entries")
