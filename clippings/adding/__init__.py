"""Add a clipping, from what is given, its page, the data file, and the user's answers.

inserting.py       insert it into the file, and save its picture
gathering.py       gather its values from all sources
draft.py           the new entry so far, with the source of each value
fetching.py        fetch the page, PDF or recording
visiting.py        request one address as a link check does
quoting.py         check its quotes on the page
pictures.py        save its picture beside the data
outlet_names.py    the outlet's name as the file spells it
asking.py          ask the user for what is missing
"""
