"""Strip a credit after a quote: – The Gazette, (Ada Okoro), More at https://…"""

import re

_NAME = "[^.!?…()\n]{2,60}"
_CREDIT = re.compile(
    rf"(?<=[.!?…。！？”\"»])\s*(?:[–—-]{{1,2}}\s?({_NAME})|[(（]({_NAME})[)）])\s*$"
)
_ADDRESS = re.compile(r"(?<=[.!?…。！？”\"»])\s+(?:[^.!?\n]{0,40}\s)?https?://\S+\s*$")


def without_credit(quote: str, html: str) -> str:
    """The quote without an address after its end, or a name there that the page has too."""
    quote = _ADDRESS.sub("", quote)
    credit = _CREDIT.search(quote)
    if not credit:
        return quote
    name = " ".join((credit[1] or credit[2]).split())
    return quote if name[0].islower() or name not in html else quote[: credit.start()]
