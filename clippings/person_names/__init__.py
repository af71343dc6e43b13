"""What is the name of a person, on whatever page it stands.

names.py           whether a text can be one
nobodies.py        words that name nobody
full_names.py      whether a text is one by itself
given_names.py     the commonest given names; given_names_uncased.py in scripts without capitals
family_names.py    the commonest family names of languages in which they come first
"""
