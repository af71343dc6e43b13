"""A list brought into the data file.

source.py reads the list, merging.py tells what of it is new, writing.py puts that into the file and
says what came of it; picture_folder.py finds where its pictures begin.
"""
