"""The facts of entries under headings of their own.

headed.py         the entries of a page, section by section
source_line.py    the line with the link and the date
further_items.py  labelled items below it
body.py           the rest of the section: title, author, quotation, picture, text
"""
