"""Vocabulary for lists of coverage, used by all folders that read them.

Fields:

keys.py            names of our fields as keys, columns and labels
kinds.py           names of kinds of clipping
statuses.py        names of states such as draft and published
labels.py          labels before a colon
latin.py           transliteration of Cyrillic words, as in keys and addresses
box_parts.py       class names of the parts of boxes

Outlets:

outlet_names.py    whether words name an outlet
phrases.py         phrases that name a piece and its outlet
leads.py           words before the name of an outlet
stations.py        radio and television

Links:

links.py           link texts that name nothing
other_links.py     link texts that lead to something other than a piece
relations.py       link texts that lead to a copy, a part or the like

Headings:

short_headings.py  headings of a few words
sections.py        what a heading says about the links below it
other_sections.py  headings of sections without coverage
named_dates.py     headings of a name and a date
media.py           headings that name media
press_voices.py    headings above press voices

Names:

names.py           words before and between names
capitals.py        the first letter of names, in every script

Remarks and signs:

counts.py          numbers of views or likes
in_print.py        remarks that a piece was printed
language_marks.py  remarks on the language of a piece
quotation.py       quotation marks
pointers.py        arrows and similar signs
"""
