"""Press pages in HTML: their tables as rows, everything else as the Markdown it stands for.

own_cards.py       lists that are ours, which tell all exactly
main.py            the part with the content
opened.py          links that only a script opens
tables.py          tables whose header names their columns
text.py            what visitors read, as Markdown
boxes.py           boxes that tell of one piece each
box_html.py        what one holds, as the HTML of an entry
alike.py           boxes that are made alike
definitions.py     definition lists
frames.py          what frames and players play
inline.py          elements within a line
"""
