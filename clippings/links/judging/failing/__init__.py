"""The server fails, or is being mended.

error_pages.py   pages that say so
site_trouble.py  pages with few words and hardly a link, which speak of a site and of trouble
"""
