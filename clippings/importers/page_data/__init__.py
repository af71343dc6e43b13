"""What pages keep for the programs of their site, beside what visitors read.

front_matter.py    data above a page: of one piece in a folder of them, or a list
front_piece.py     data above a page that is read alone, of one piece
front_body.py      what such a page tells of its piece besides
left_links.py      the links of a page that none of its entries holds
calls.py           pieces handed to a template
stanzas.py         pieces in lines of a key and a value
"""
