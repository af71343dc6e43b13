"""Press pages in HTML: tables are read as rows, everything else is converted to Markdown.

own_cards.py      lists that `clip export` wrote, whose cards carry their data
main.py           the part with the content
script_links.py   links that only a script opens
tables.py         tables whose header names the columns
text.py           what visitors read, as Markdown
boxes.py          boxes that describe one article each
box_html.py       the content of such a box, as the HTML of one entry
same_layout.py    boxes with the same layout
definitions.py    definition lists
frames.py         recordings in frames and players
inline.py         inline elements
"""
