"""Comparison of outlet names regardless of spelling."""

import re

from clippings.folding import without_accents

DOMAIN_TAIL = re.compile(r"(?i)(?<=\w)\.(?:com?|net|org|info|[a-z]{2})(?:\.[a-z]{2})?$")


def sound_of(name: str) -> str:
    """A key equal for spellings of one name: no case, accents, punctuation, `the` or `.com`."""
    letters = without_accents(DOMAIN_TAIL.sub("", name.strip())).casefold()
    return re.sub(r"[\W_]+", "", re.sub(r"^the\s+", "", letters)) or name
