"""The day of publication.

reading.py       what is declared, checked against what is printed
sources.py       where a page declares the day: JSON-LD, metas, elements, its address
scripts.py       the day in the page's scripts
printed_days.py  days that readers see
date_lines.py    what a line with a day says about it
greenwich.py     the outlet's own day where a stamp has the day in Greenwich time
stamps.py        dates written for machines
written_days.py  dates written for readers
date_words.py    names of elements and metas that hold dates
"""
