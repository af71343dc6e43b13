"""Reads the rows of any list, which have keys of their own, as entries with ours.

entries.py      all rows to entries
one_row.py      the facts of one row
row_cells.py    the values of a record as text
groups.py       facts in the names of the groups that a record is in

conversion.py   one value to the value of a field
looks.py        what kind of value a text looks like
addresses.py    the addresses of a row
dates.py        the date of a row
host_names.py   outlets of citations, under a key that means something else
misplaced.py    facts under the key of another field
leftovers.py    values that fit none of our fields

delimited.py    records of delimited text
widths.py       rows of such text with too many or too few cells
"""
