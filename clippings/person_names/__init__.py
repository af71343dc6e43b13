"""Names of persons: whether a text can be one.

names.py                whether a text can be a person's name
full_names.py           whether a text is one beyond doubt, by its given or family name
non_person_words.py     words that do not occur in names of persons
given_names.py          common given names
given_names_uncased.py  common given names in scripts without capitals
family_names.py         common family names in languages in which they come first
"""
