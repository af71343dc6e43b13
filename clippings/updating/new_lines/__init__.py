"""Writes new lines, rows and cards in the style of a page.

copying.py      a line modelled on a neighbour
cleaning.py     removes from the copy what belongs to the neighbour only
table_rows.py   a row, filled in by column
plain_lines.py  a line in a common form, if no neighbour can serve as a model
"""
