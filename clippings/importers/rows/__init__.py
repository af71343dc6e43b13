"""Turns the records of any list, which have keys of their own, into entries with ours.

Finding the records:

trees.py            records in nested lists and mappings
tree_nodes.py       tests on a node of such a tree
article_records.py  which mappings describe an article
groups.py           facts in the names of the groups that a record is in
other_groups.py     groups that are not press coverage
spread.py           records spread over rows of cells, or over pairs of name and address
references.py       outlet names kept in a table apart from the records
link_lists.py       records that hold several addresses in a list
kept_pages.py       data without records, whose texts are whole pages or their lines
delimited.py        records of delimited text
widths.py           rows with too many or too few cells

Reading them:

entries.py          all rows to entries
one_row.py          the facts of one row
row_cells.py        the values of a record as text
compound.py         cells that hold two facts
cell_parts.py       splits such a cell
lines.py            cells that are lines of a page
byline_outlets.py   outlets in the column for authors
attributions.py     cells that name who is quoted
split_titles.py     titles that also hold an outlet or a date
ending_dates.py     dates at the end of titles
host_names.py       outlets of citations, under a key that means something else

Matching keys to fields:

columns.py          which key holds which field, by name (words.keys) and by values
key_language.py     the language suffix of a key
column.py           the values under a key
column_fits.py      whether these can hold a field at all
column_values.py    how strongly these suggest a field

Converting values:

conversion.py       one value to the value of a field
looks.py            what kind of value a text looks like
addresses.py        the addresses of a row
dates.py            the date of a row
misplaced.py        facts under the key of another field
leftovers.py        values that fit none of our fields
"""
