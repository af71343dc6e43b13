"""What `validate`, `check-links`, `check-quotes` and `archive` do on a data file.

The rooms rules, links and quotes know what is wrong; here it is asked, remembered and told.

validating.py      all rules

link_checking.py   all links
link_fixing.py     the new addresses of those that moved, and copies of the dead, written
link_memory.py     the file that remembers what was found
stale_links.py     asks only for what was not found alive lately

quote_checking.py  all quotes, on their pages or on saved copies
quote_reading.py   what an answer says to the quotes of one clipping

archiving.py       saved copies, found or made
captures.py        those that the archive names, and whether they hold
wayback.py         what the Wayback Machine is asked, and what its answers mean

link_asking.py     the network, asked for links, quotes and copies alike
progress.py        how far that has come
ignoring.py        what comments have ignored
history.py         what the file held at an earlier commit, for --changed-since
"""
