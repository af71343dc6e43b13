"""Texts that offer the domain of their page for sale, and say nothing else."""

from clippings.links.judging.not_found.message_words import says_hardly_more
from clippings.links.judging.page.patterns import compiled
from clippings.links.judging.parked.for_sale_words import BUY, DOMAINS, FILLERS, SALE
from clippings.links.judging.parked.own_names import OWN

_MOST = 120  # characters
_KNOWN = DOMAINS | FILLERS


def says_for_sale(text: str) -> bool:
    """Whether a text in lower case, with `OWN` for the name, is nothing but such an offer."""
    if OWN not in text or len(text) > _MOST:
        return False
    rest, bought = compiled(BUY).subn(" ", text)
    rest, sold = compiled(SALE).subn(" ", rest)
    rest = rest.replace(OWN, " ").replace("'", " ")
    return bool(bought or sold) and says_hardly_more(rest, _KNOWN)
