"""The checks `validate`, `check-links`, `check-quotes` and `archive` of a data file.

What is right or wrong is decided in rules/, links/ and quotes/; this folder reads the data file,
makes the requests, stores results and prints findings.

validating.py      runs all rules, and fixes

link_checking.py   checks all links
accept_places.py   finds the hosts and clippings that --accept names
report_merging.py  merges the reports of several such checks
link_fixing.py     writes new addresses of moved pages, and saved copies of dead ones
link_memory.py     the state file, which stores results of earlier checks
stale_links.py     skips links that were found alive recently

quote_checking.py  looks for all quotes, on their pages or on saved copies
quote_reading.py   compares the quotes of one clipping with a reply
file_reading.py    looks for quotes in files of the repository

archiving.py       finds saved copies, or has new ones made
captures.py        looks up captures in the archive and verifies them
wayback.py         addresses and answers of the Wayback Machine

link_asking.py     makes the requests for links, quotes and copies
progress.py        the progress counter on a terminal
ignoring.py        verdicts and reasons that comments of the file ignore
history.py         the data file at an earlier commit, for --changed-since
"""
