"""A new clipping: what is given, found on the page, known to the file, and asked.

inserting.py       the whole of it: into the file, with its picture
gathering.py       what there is to say, one after the other
draft.py           what is known of it so far
fetching.py        the page, the PDF or the recording
visiting.py        one address, asked as a check of links asks
quoting.py         its quotes, held against the page
pictures.py        its picture, saved beside the data
outlet_names.py    what its outlet is called in the file
asking.py          the person, for the rest
"""
