"""Words by which lists of coverage are understood, for all who read them.

keys.py            what our fields are called, by keys, columns and labels
kinds.py           what kinds of clipping are called; statuses.py their states
outlet_names.py    whether words name an outlet; phrases.py where they name a piece and its outlet
links.py           what links are called that name nothing; other_links.py that lead to no piece,
                   relations.py that lead to a copy or a part
capitals.py        what names begin with, in every script
labels.py          what stands before a colon
leads.py           what leads to the name of an outlet
latin.py           words in Cyrillic as keys and addresses write them
counts.py          how often a piece was seen or liked
in_print.py        what says that a piece was printed
language_marks.py  what says in which language a piece is
sections.py        what headings say of what is below them; named_dates.py where they name and
                   date it; other_sections.py which hold no coverage; media.py what is printed,
                   heard or seen
press_voices.py    which headings stand over press voices
box_parts.py       what parts of boxes are called in their classes
stations.py        radio and television
quotation.py       quotation marks; pointers.py arrows and the like
"""
