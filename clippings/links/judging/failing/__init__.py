"""The server fails, or is being mended.

error_pages.py     pages that say so
error_namesakes.py bars, beers and songs whose names are those of errors
program_errors.py  what programs say
site_trouble.py    pages with few words and hardly a link, which speak of a site and of trouble
"""
