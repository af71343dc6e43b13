"""Asking: one distinct address after another, politely, until there is a verdict on each.

The network is handed in as a `Session`, the clock with the `Way`; nothing here knows of the world.

check.py           settles many addresses
way.py             how politely, how patiently, and by which clock
dispatch.py        whose turn it is
manners.py         how often a host is asked
patience.py        how long to wait, and how often to ask again

journey.py         one address on its way
steps.py           what follows an answer: the verdict, the next hop, or another try
refreshes.py       pages that send their readers on
fragments.py       the place inside a page

outage.py          whether it is our own network that fails
"""
