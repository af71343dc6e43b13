"""The facts of entries that stand under headings of their own.

headed.py          such entries of a page, part by part
source_line.py     the line with the link and the date
further_items.py   items below it that have a label
body.py            what stands below it: quotation, pictures, text
"""
