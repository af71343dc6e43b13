"""Domains that are for sale, suspended or not in use.

parked.py            pages about their domain and about nothing else
own_names.py         the names of a page's domain in its text
at_a_glance.py       a quick test whether a page may be about its domain
parked_words.py      the phrases of such pages
default_pages.py     pages that servers and frameworks are installed with
starter_pages.py     pages of hosts where nothing has been uploaded yet
coming_soon.py       pages before the opening of a site
for_sale.py          phrases that offer a domain for sale; for_sale_words.py, the words
markets.py           addresses of domain markets
script_redirects.py  scripts and frames that lead there
"""
