"""Brings a list of other people or programs into the data file.

list_import.py     the whole import
source.py          reads the list
same_files.py      recognises files of the data file that it names by other paths
candidates.py      prepares its entries for the data file
rule_errors.py     holds them to the rules
repeats.py         joins those about the same article
merging.py         finds which of its entries are new
differing.py       compares the others with the clippings that are there
on_duplicate.py    decides which of those take the values of the list
writing.py         writes both to the data file
import_outcome.py  reports the result
picture_folder.py  finds the folder that the paths of its pictures start from
"""
