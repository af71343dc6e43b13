"""Where redirects have led: for good, or to something else than the page asked for.

moves.py                which lead for good, and which to a front page
destinations.py         where they end that lead to something else
list_pages.py           addresses of searches and sections
consent_addresses.py    addresses on which consent is asked for
not_found_addresses.py  addresses of pages for what is not found
placeholders.py         addresses of images in the place of removed ones
"""
