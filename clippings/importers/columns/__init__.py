"""Matches the keys of a list to our fields.

choosing.py  which key holds which field, by name (words.keys) and by values
languages.py the language suffix of a key
column.py    the values under a key
fits.py      whether these can hold a field at all
scores.py    how strongly these suggest a field
"""
