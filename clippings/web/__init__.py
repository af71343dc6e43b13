"""The network: what may be asked, how it is asked, and pages fetched one at a time.

`clippings.web.page` is for one page, `clippings.web.session` for many addresses; both bring httpx.
"""
