"""What to do about a verdict."""

from clippings.meanings.reasons import MEANINGS
from clippings.meanings.verdicts import VERDICTS


def way_out(verdict: str, reason: str = "") -> str:
    """The sentence, which is that of the reason where it has one of its own; empty for no need."""
    of_reason = MEANINGS[reason].way_out if reason in MEANINGS else ""
    return of_reason or VERDICTS[verdict].way_out


def hint(verdict: str, reason: str = "") -> str:
    """The same as findings have it."""
    sentence = way_out(verdict, reason)
    return f"{sentence[:1].lower()}{sentence[1:].removesuffix('.')}"
