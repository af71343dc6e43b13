"""The parts of a page, on which all rules are built.

markup.py        title, first heading and visible text of a page
decoding.py      the page in an answer
headings.py      the main heading, and the parts of titles
readable.py      visible text of markup, text blocks, sentences
elements.py      where the body begins, and elements that are removed from markup
leads.py         the beginning of the text below a heading
paragraphs.py    paragraphs at the beginning of an article
signatures.py    bylines and dates
sections.py      headings and the text below each
rows.py          rows of tables and definition lists
hidden.py        elements that are not shown
prices.py        prices in texts
feeds.py         feeds that are sent as pages
emptiness.py     pages that show nothing
empty_layouts.py pages that show only what all pages of their site show
patterns.py      regular expressions, compiled once
word_index.py    finds the words of all tables in a text at once
word_tables.py   word tables in many languages, and whether a page uses one of their words
"""
