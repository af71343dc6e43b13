"""Rows of any list: records with keys of their own, read as entries with ours.

trees.py           the records in nested lists and mappings
tree_nodes.py      what a part of these is
pieces.py          which mapping tells of one piece
groups.py          what the groups of a record say of it
other_groups.py    groups beside the coverage
spread.py          records in rows of cells, or as names with addresses
references.py      names kept apart from the records
link_lists.py      addresses that a record holds in a list
kept_pages.py      data without records, whose texts are pages or their lines
records.py         the records of delimited text
widths.py          rows with too many or too few cells

entries.py         rows to entries, all at once
one_row.py         a record, and the facts of one
row_cells.py       the texts of a record
compound.py        cells that tell two facts
cell_parts.py      the two of one cell
lines.py           cells that are lines of a page
signed_outlets.py  outlets among authors
voices.py          cells that say who is quoted
told_apart.py      titles that tell outlet and date, too
ending_dates.py    dates that end them
host_names.py      outlets of citations under a key for something else

columns.py         which key holds which field, by what they are called (words.keys)
key_language.py    the language that ends a key
column.py          what stands under a key
column_fits.py     whether that can be a field
column_values.py   how much it speaks for one

conversion.py      one value as ours
looks.py           what a value looks like
addresses.py       the addresses of one row
dates.py           its date
remarks.py         what its remark tells
set_right.py       facts under the name of another
leftovers.py       what it states beyond our fields
"""
