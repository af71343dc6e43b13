"""Redirects: permanent ones, and ones that end at another page than the one asked for.

moves.py                permanent redirects, and redirects to a front page
destinations.py         redirects that end at another page
list_pages.py           addresses of searches and sections
consent_addresses.py    addresses of consent pages
not_found_addresses.py  addresses of error pages
placeholders.py         addresses of images that replace removed ones
"""
