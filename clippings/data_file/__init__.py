"""The data file: parsed into clippings, edited by splicing its text, written whole under a lock.

store.py             the file: read, change, write
snapshot.py          its content at one moment, and a change from one snapshot to the next
loading.py           document to clippings and findings
entries.py           change and remove entries, insert them by date
heading_warnings.py  new entries below a heading of another year
assignments.py       `key=value` of the command line applied to an entry
dropped_parts.py     parts of values that such an assignment drops
plain_values.py      Python values as a data file holds them
rule_check.py        changes checked by the rules before they are written
fixing.py            the automatic fixes of `clip validate --fix`
"""
