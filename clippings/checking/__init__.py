"""What `validate`, `check-links`, `check-quotes` and `archive` do on a data file.

The rooms rules, links and quotes know what is wrong; here it is asked, remembered and told.

validating.py      all rules
link_checking.py   all links; link_fixing.py what is written when they have moved
link_asking.py     the network asked for many of them
link_memory.py     the file that remembers what was found; stale_links.py asks only for the rest
quote_checking.py  all quotes; quote_reading.py what an answer says to those of one clipping
archiving.py       saved copies found or made; captures.py whether they hold
wayback.py         what the Wayback Machine is asked, and answers
ignoring.py        what comments have ignored
history.py         what the file held at an earlier commit
progress.py        how far a long run has come
"""
