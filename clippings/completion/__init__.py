"""What the shell offers behind an option: words of the data file and of our tables.

words.py   single words
pairs.py   words of several parts

Nothing here may fail or print: a shell in the middle of a line has no use for either.
"""

from clippings.completion.pairs import (
    accepted,
    failing,
    failing_quotes,
    ids_and_assignments,
    keys,
)
from clippings.completion.words import (
    Complete,
    among,
    fields,
    ids,
    ids_or_reports,
    kinds,
    languages,
    locales,
    outlets,
    picture_ways,
    rules,
    sorts,
    statuses,
    tags,
)

__all__ = (
    "Complete",
    "accepted",
    "among",
    "failing",
    "failing_quotes",
    "fields",
    "ids",
    "ids_and_assignments",
    "ids_or_reports",
    "keys",
    "kinds",
    "languages",
    "locales",
    "outlets",
    "picture_ways",
    "rules",
    "sorts",
    "statuses",
    "tags",
)
