"""Press voices: quotations with the outlets that they are from, and without any address.

voices.py          the entries of a page that is, or has a section, of such voices
sayings.py         which lines are quoted, and which say whose words these are
who_said.py        outlet, author and date of such a line
"""
