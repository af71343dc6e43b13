"""The network: what may be asked, how it is asked, and pages fetched one at a time.

`clippings.web.page` is for one page, by httpx. `clippings.web.session` is for many addresses; it
puts its messages together itself and leaves to httpx only cookies and what TLS trusts.
"""
