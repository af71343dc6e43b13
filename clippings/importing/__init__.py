"""A list brought into the data file.

list_import.py     the whole of it
source.py          reads the list
merging.py         what of it is new
differing.py       in what the rest differs from what is there
on_duplicate.py    which of what is there already takes its values
writing.py         puts both into the file
import_outcome.py  says what came of it
picture_folder.py  where its pictures begin
"""
