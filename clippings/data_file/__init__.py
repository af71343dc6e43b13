"""The data file: read into clippings, changed by splicing, written whole under a lock.

store.py           the file: read, changed, written
snapshot.py        what it held at one moment, and a change of that
loading.py         its text to clippings, and what is wrong with them
entries.py         entries changed, taken out, put in by date
headed.py          which new ones stand under the heading of another year
assignments.py     `key=value` of the command line put into an entry; dropped_parts.py what it
                   loses by that
plain_values.py    values as programs have them, as entries hold them
rule_check.py      changes held to the rules
fixing.py          what can be put right without asking
"""
