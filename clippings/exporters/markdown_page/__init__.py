"""The press page in Markdown, written; page_entries/ reads it.

whole.py           a page of nothing but data
rendering.py       an entry, of its facts.py, as the page writes its own: style.py
escaping.py        shows text as it is
"""
