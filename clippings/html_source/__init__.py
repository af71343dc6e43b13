"""Press pages in HTML as they are written: which entry stands where in the text of the page.

What an entry says is read by the importer of HTML, with a parser that keeps to the standard; where
it says it is found here, in the text itself, because no such parser of Python tells at which
character an attribute or the end of an element stands. Pages are never written anew from a tree.

entries.py         the entries with their places
tree.py            the elements of a page, in its text
regions.py         which part of it belongs to which entry
links.py           which links do
siblings.py        what stands beside the link of an entry
unlinked.py        entries without a link
"""

from clippings.html_source.entries import read_html_entries, with_elements

__all__ = ("read_html_entries", "with_elements")
