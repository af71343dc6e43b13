"""Finds the records of a press list in nested lists and mappings.

records.py          all records, with the groups that they are in
nodes.py            tests on a node of such a tree
article_records.py  which mappings describe an article
other_groups.py     groups that are not press coverage
spread.py           records spread over rows of cells, or over pairs of name and address
references.py       outlet names kept in a separate table
link_lists.py       records that hold several addresses in a list
kept_pages.py       data without records, whose texts are whole pages or their lines
"""
