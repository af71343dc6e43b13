"""The text of a YAML file: parsed with positions, changed by splicing.

Reading:

document.py        the text of a data file and its entries
utf8.py            bytes to text
unreadable.py      characters that YAML does not allow
parsing.py         text to nodes, for plain lines
events.py          text to nodes through libyaml, for everything else
nodes.py           scalars, lists and mappings with their positions
problem.py         something a data file must not contain
syntax_errors.py   libyaml's errors in words that help
recovery.py        the entries that can be read in spite of a syntax error
ignored.py         the entry that each `clip: ignore` comment applies to

Changing:

changing.py        change, insert, remove and move entries
page_keys.py       change the keys beside the list
first_entries.py   insert entries into a file that has none
headings.py        comments that head the entries of a year or month
moving.py          reorder entries together with their comments
movable.py         which entries can be moved safely
amending.py        the smallest edits that turn one value into another
mappings.py        insert and remove keys
lists.py           insert and remove items
flow.py            both inside brackets
comments.py        whether a change would remove comments
edits.py           replacement of text ranges
read_again.py      the check that a changed text holds what was intended
rendering.py       values as new YAML text
scalars.py         one scalar as YAML text
block_scalar.py    where block scalars end
lines.py           lines, blank lines and comments by position
"""
