"""Dates as people write them, in many languages, read no more exactly than they are told.

`value` reads a text that is a date and nothing else, `line` finds the dates in a line by the
patterns of `forms`, `spelling` writes a date as others are written, `months` names the months,
`weekdays` the days of the week.
"""
