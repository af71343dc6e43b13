"""Request one distinct address after another, politely, up to a verdict on each.

The network is passed in as a `Session`, the clock with the `Pacing`; nothing here does I/O itself.

check.py           check many addresses
pacing.py          settings: rate limits, retries, clock
dispatch.py        which job may run when
manners.py         rate limits per host
patience.py        retries and waits

journey.py         the state of one address between requests
steps.py           the next step after an answer: the verdict, the next hop, or a retry
settled.py         the link with its verdict
refreshes.py       pages that redirect by a refresh or a script
fragments.py       anchors in a page

outage.py          whether our own network is down
"""
