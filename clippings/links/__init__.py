"""check-links: which addresses to request, in what order, and the verdict on each.

link.py            a target to check, and the result
uses.py            the addresses and files in a collection, and where each is used
asking/            request many addresses at once, up to a verdict on each
judging/           from an answer to the reason of its verdict
reasons.py         all reasons, each with its verdict
files.py           pictures and scans in the repository
shards.py          a large file divided between several machines
state.py           results of earlier runs
moving.py          new addresses of moved links, for the entries

policy.py          which verdicts fail, and which answers the user accepts
checked.py         the results of one check
link_findings.py   the results as findings and sentences
ways_out.py        what to do about each link that is not fine
text_report.py     the report for people
json_report.py     the report for programs
merging.py         several such reports merged into one
durations.py       durations on the command line
"""
