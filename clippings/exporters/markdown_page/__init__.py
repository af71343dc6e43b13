"""Writes the press page in Markdown, and entries in the style of an existing page.

whole.py           writes a new page
rendering.py       writes an entry or a part of it in a given style
facts.py           the facts that a page shows, by part of an entry
style.py           finds out how an existing page writes its entries
escaping.py        escapes text, so that Markdown shows it unchanged
"""
