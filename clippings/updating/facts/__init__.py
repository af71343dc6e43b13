"""Facts in the lines of a list: finds, writes, inserts and removes them.

lines.py       changes the facts of a line
locating.py    finds where a fact stands in a line
writing.py     writes a fact at its place in Markdown or HTML
inserting.py   inserts a fact into a line
dropping.py    removes a fact from a line
remarks.py     remarks of entries, and those that most entries share
neighbours.py  the entries next to a position
"""
