"""Dates as people write them, in many languages, read no more exactly than they are told.

value.py           a text that is a date and nothing else
typed.py           what to write for a date in another way than ours
line.py            the dates in a line, by the patterns of forms.py
numbered_names.py  names that end in a number before a day
day_order.py       whether day or month comes first in numbers
partial.py         days and months in lines below their year
spelling.py        how one is written, and others like it
years.py           which year two digits mean
months.py          what months are called; weekdays.py the days of the week beside dates
labels.py          which words stand before the day of publication, and that of a change
"""
