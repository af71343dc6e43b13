"""Checks that a word given by the user is a known one, with suggestions if it is not."""

from collections.abc import Collection, Iterable
from difflib import get_close_matches

from clippings.errors import ClipError

_SHORT = 3  # characters; in words this short, two matching ones are enough


def require_known(word: str, known: Collection[str], what: str, *, listed_by: str = "") -> None:
    """Raises ClipError if a word is not one of those known; `what` is what it should be.

    If the known words are many, `listed_by` is the command that lists them.
    """
    if word not in known:
        way_out = did_you_mean(word, known, listed_by=listed_by)
        raise ClipError(f"{word!r} is not {what}; {way_out}")


def did_you_mean(word: str, known: Iterable[str], *, listed_by: str = "") -> str:
    """A hint that suggests the closest known word, or lists all of them if none is close.

    If they are too many to list, `listed_by` is the command that lists them.
    """
    known = list(known)
    parts = [f"did you mean {near}?"] if (near := nearest(word, known)) else []
    if listed_by:
        parts.append(f"`{listed_by}` lists them all")
    return " ".join(parts) or f"use one of {', '.join(known)}"


def key_hint(key: str, known: Collection[str]) -> str:
    """A hint that suggests the known key that others call so, else the closest one."""
    from clippings.words.keys import SURE, fields_called  # imported only for unknown keys

    called = {name: score for name, score in fields_called(key).items() if name in known}
    name = max(called, key=called.__getitem__, default="")
    return f"did you mean {name}?" if called.get(name, 0) > SURE else did_you_mean(key, known)


def nearest(word: str, known: Collection[str]) -> str:
    """The known word that differs in a character or two, or begins with this one; else `""`."""
    word = word.lower()
    cutoff = 0.6 if len(word) <= _SHORT else 0.7
    begun = (one for one in known if len(word) >= _SHORT and one.startswith(word))
    return next(iter((*get_close_matches(word, known, n=1, cutoff=cutoff), *begun)), "")
