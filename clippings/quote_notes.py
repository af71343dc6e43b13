"""Quotations in the note of a citation: “Words.” – Speaker, Role, one in each line."""

import re
from collections.abc import Iterable

from clippings.clipping import Quote
from clippings.values import Plain

_NOTE = re.compile(r"“(?P<text>.+)”(?: – (?P<speaker>[^“”]+?)(?: \((?P<role>[^“”()]+)\))?)?")


def write_quote(quote: Quote) -> str:
    """The quotation and who said it, in one line."""
    told = f"{quote.speaker} ({quote.role})" if quote.speaker and quote.role else quote.speaker
    return " ".join((f"“{quote.text}”" + (f" – {told}" if told else "")).split())


def read_notes(notes: Iterable[str]) -> tuple[list[Plain], str]:
    """The quotations among the notes, and the rest of these."""
    quotes: list[Plain] = []
    rest: list[str] = []
    for note in notes:
        if found := _NOTE.fullmatch(note.strip()):
            quotes.append({key: text for key, text in found.groupdict().items() if text})
        elif note.strip():
            rest.append(note)
    return quotes, "\n".join(rest)
