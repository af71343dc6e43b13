"""The persons who wrote or made the piece.

reading.py           what is declared, checked against who signs; else who may have written it
sources.py           where a page declares its authors: JSON-LD, metas, microdata
addresses.py         authors declared by the address of their page
catalogues.py        authors as catalogues of papers list them
seen_names.py        the names that readers see, compared with those declared
bylines.py           elements called byline or author
signatures.py        lines near the headline that sign, stand by the date or link to an author
lone_names.py        full names beside the date
unsigned_writers.py  full names beside a role or an account
after_piece.py       names after the last paragraph
credit_lines.py      lines anywhere that name the writer
only_writer.py       the only writer named anywhere
other_persons.py     persons named for another reason
fitting_names.py     names that fit the script of the piece
"""
