"""Quotations in the note of a citation, one per line: “Words.” – Speaker (Role)."""

import re
from collections.abc import Iterable

from clippings.clipping import Quote
from clippings.json_values import stated
from clippings.values import Plain

_NOTE = re.compile(r"“(?P<text>.+)”(?: – (?P<speaker>[^“”]+?)(?: \((?P<role>[^“”()]+)\))?)?")


def write_quote(quote: Quote) -> str:
    """Write a quotation and its speaker on one line."""
    source = f"{quote.speaker} ({quote.role})" if quote.speaker and quote.role else quote.speaker
    return " ".join((f"“{quote.text}”" + (f" – {source}" if source else "")).split())


def read_notes(notes: Iterable[str]) -> tuple[list[Plain], str]:
    """Split notes into quotations and the rest, joined with newlines."""
    quotes: list[Plain] = []
    rest: list[str] = []
    for note in notes:
        if found := _NOTE.fullmatch(note.strip()):
            quotes.append(stated(found.groupdict()))
        elif note.strip():
            rest.append(note)
    return quotes, "\n".join(rest)
