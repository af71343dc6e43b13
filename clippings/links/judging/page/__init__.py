"""What a page is made of. Everything else is told by these.

markup.py        the title, the first heading and the words of a page
decoding.py      the page in an answer
headings.py      the heading of a page, and the parts of titles
readable.py      what a reader sees of markup, and sentences
elements.py      elements that are taken out of markup
paragraphs.py    the paragraphs with which a piece begins
signatures.py    who wrote a piece, or when
sections.py      what stands below the headings
rows.py          what tables and lists tell in rows
hidden.py        what a page keeps from its readers
feeds.py         feeds that are sent as pages
emptiness.py     pages that show nothing
patterns.py      patterns that are compiled once
word_index.py    all words of all tables that a text holds, found at once
word_tables.py   tables of words in all languages, and whether a page speaks of one
"""
