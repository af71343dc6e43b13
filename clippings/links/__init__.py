"""check-links: which addresses, in what order, and which verdict on each.

check.py          settles many addresses; is handed the asking
dispatch.py       whose turn it is          manners.py  how often a host is asked
steps.py          what follows an answer    patience.py  how long to wait
judge.py          the reason of a verdict   reasons.py  all reasons there are

The judge asks `challenge`, `refusing`, `login`, `parked`, `soft404`, `failing`, `withheld`,
`hot_links`, `fragments`, the room images, `redirects`, `refreshes` and `videos`; `hidden` takes
away what no reader sees, `speaking` tells what short pages speak of. To teach it another kind of
page, add a module like these, its line in the judge's table, and a reason.
"""
