"""The text of a YAML file: read with positions, changed by splicing.

document.py        the text of a data file and its entries
utf8.py            its bytes as text; unreadable.py what cannot stand in it
parsing.py         text to the nodes.py, with the problem.py of what must not be there;
                   events.py where it is more than plain lines
syntax_errors.py   why a text cannot be read; recovery.py which entries still can
ignored.py         which entry each comment that has findings ignored is about

changing.py        entries changed, put in and taken out
beside.py          what stands beside them changed
first_entries.py   put into a file that has none
headings.py        the years and months that comments head them with
moving.py          put into another order; movable.py which of them can be
amending.py        the least edits that make a value another
mappings.py, lists.py, flow.py   keys and items put in and taken out; flow.py in brackets
comments.py        comments that a change would take along
edits.py           stretches of the text replaced
read_again.py      what they make of it, held against what was meant
rendering.py       values as new text; scalars.py one piece of it
block_scalar.py    where blocks of text end
lines.py           where lines begin and end
"""
