"""Headings of a few words, which may be names of sections; a longer one is the title of a piece."""

import re

LONGEST_NAME = 8  # words
_BAR = re.compile(r"\s[·|–—-]\s")


def says(pattern: re.Pattern[str], heading: str) -> bool:
    """Whether a short heading, or the short part of one before a bar, contains a pattern."""
    heads = (heading, _BAR.split(heading)[0])
    return any(len(head.split()) <= LONGEST_NAME and pattern.search(head) for head in heads)
