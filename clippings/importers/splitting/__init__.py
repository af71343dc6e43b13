"""Splits cells and titles that hold more than one fact.

compound.py        all cells of a list that hold two facts
cell_parts.py      splits such a cell
lines.py           cells that are lines of a page
byline_outlets.py  outlets in the column for authors
attributions.py    cells that name who is quoted
titles.py          titles that also hold an outlet or a date
ending_dates.py    dates at the end of titles
"""
