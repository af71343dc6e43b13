"""Whether a host may be named after a name."""

import re

from clippings.folding import UMLAUTS, folded

_MOST_WORDS = 20  # of a name
_LONGEST_PART = 15  # characters of a word that a host keeps
_ARTICLES = ("the", "der", "die", "das", "le", "la", "les", "el", "il", "de", "of", "and", "und")


def resembles(name: str, label: str) -> bool:
    """Whether a part of the host can stand for the name, also shortened (`nytimes`)."""
    plain, host = folded(name), folded(label)
    spelled_out = folded(name.lower().translate(UMLAUTS))
    if host in (plain, plain.rstrip("0123456789")) or (len(plain) >= 3 and plain in host):
        return True
    whole = len(host) >= 4 and (host in plain or host in spelled_out)
    words = [folded(word) for word in re.findall(r"\w+", name)]
    return whole or (len(host) >= 3 and host in words) or _shortens(host, words)


def _shortens(host: str, words: list[str]) -> bool:
    """Whether `host` consists of the beginnings of all words in turn; articles may be left out."""
    reached = {0}
    for word in words if len(words) <= _MOST_WORDS else ():
        further = {at + length for at in reached for length in _shared(host[at:], word)}
        reached = further | reached if word in _ARTICLES else further
    return len(host) in reached


def _shared(host: str, word: str) -> range:
    """The lengths of all common beginnings."""
    begun = zip(host, word, strict=False)
    shared = next((n for n, (a, b) in enumerate(begun) if a != b), min(len(host), len(word)))
    return range(1, min(shared, _LONGEST_PART) + 1)
