"""The server fails, or is being repaired.

error_pages.py     error messages, and notes that the site is under maintenance
server_reasons.py  what the status numbers of failing servers are called
brief_notices.py   messages that are read as such only with hardly another word
maintenance.py     sentences that say that a site is being repaired
program_errors.py  error messages of programs
site_trouble.py    short pages with hardly a link that speak of a site and of trouble
gate_words.py      words of which a page must use one before any of these can hold
"""
