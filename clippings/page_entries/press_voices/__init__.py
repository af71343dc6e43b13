"""Press voices: quotations with the outlets that they are from, and without any address.

voices.py       the entries of a page, or a section, of press voices
sayings.py      quoted lines, and the lines that attribute them
attribution.py  outlet, author and date in such a line
"""
