"""Patterns that are compiled when they are first needed, and kept."""

import re
from functools import cache


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """A pattern that stands in a module, compiled once.

    There are more than `re` keeps, and most runs need few of them. A pattern that is built for one
    page is to be passed to `re`, which forgets it.
    """
    return re.compile(pattern)
