"""The server fails, or is being mended.

error_pages.py     pages that say so
program_errors.py  what programs say
site_trouble.py    pages with few words and hardly a link, which speak of a site and of trouble
"""
