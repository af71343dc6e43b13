"""Dates as people write them, in many languages, parsed only as exactly as they are written.

value.py           parse a text that is one date
typed.py           suggest our spelling for a date that is typed in another way
line.py            find the dates in a line
forms.py           patterns of dates
numbered_names.py  names that end in a number before a day
day_order.py       what clear dates show for others: whether the day comes first, the language
partial.py         days and months without a year, in lines below the year
spelling.py        how a date is spelled, and spelling another date in the same way
on_page.py         how a date is spelled, judging by the other dates of its page
years.py           years with four digits or two
months.py          names of months
weekdays.py        days of the week beside dates
labels.py          words before the date of publication, or of a change
"""
