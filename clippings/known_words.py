"""Words that people give, held against those that are known."""

from collections.abc import Collection

from clippings.errors import ClipError
from clippings.values import did_you_mean


def require_known(word: str, known: Collection[str], what: str, *, listed_by: str = "") -> None:
    """Raises ClipError where a word is none of those known; `what` is what it should be.

    Where these are many, `listed_by` is the command that lists them.
    """
    if word not in known:
        way_out = did_you_mean(word, known, listed_by=listed_by)
        raise ClipError(f"{word!r} is not {what}; {way_out}")
