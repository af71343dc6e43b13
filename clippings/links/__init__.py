"""check-links: which addresses, in what order, and which verdict on each.

link.py            what is asked about, and what was found
uses.py            the addresses and files that a collection names, and where
asking/            many addresses asked, one step after another, to a verdict on each
judging/           from an answer to the reason of its verdict
reasons.py         all reasons there are, each with its verdict
files.py           pictures and scans in the repository, for which nobody is asked
shards.py          the part of a large file that one of several machines asks about
state.py           what earlier runs found
moving.py          moved addresses written into entries

policy.py          which verdicts fail, and which answers the user accepts
checked.py         all that one check has found
link_findings.py   it as findings, and in words
ways_out.py        what to do about those that are not fine, where they stand
text_report.py, json_report.py
durations.py       spans of time as they are typed
"""
