"""Domains that are for sale, suspended or not in use.

parked.py            pages that tell of their domain and of nothing else
own_names.py         the names of their domain in their texts
at_a_glance.py       which pages may tell of it at all
parked_words.py      what they say
default_pages.py     what servers and frameworks come with
starter_pages.py     what hosts put where nothing has been uploaded yet
coming_soon.py       what stands in the place of a site until it opens
for_sale.py          what says of a domain that it is for sale; for_sale_words.py, its words
markets.py           addresses of places where domains are sold
script_redirects.py  pages of scripts that lead there
"""
