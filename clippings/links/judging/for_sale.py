"""What says of the domain of its page that it is for sale, and says nothing else."""

import re

from clippings.links.judging.for_sale_words import BUY, DOMAINS, FILLERS, SALE
from clippings.links.judging.parked_words import OWN

_MOST = 120  # characters
_MOST_LEFT = 2  # letters that say something else
_WORD = re.compile(r"[^\W\d_]+")
_KNOWN = DOMAINS | FILLERS


def says_for_sale(text: str) -> bool:
    """Whether a text in lower case, with `OWN` for the name, is nothing but that."""
    if OWN not in text or len(text) > _MOST:
        return False
    rest, bought = re.subn(BUY, " ", text)
    rest, sold = re.subn(SALE, " ", rest)
    left = set(_WORD.findall(rest.replace(OWN, " "))) - _KNOWN
    return bool(bought or sold) and sum(map(len, left)) <= _MOST_LEFT
