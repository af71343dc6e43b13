"""The check for programs: `{"version": 1, "quotes": […], "summary": {…}}`."""

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from clippings.addresses import masked
from clippings.finding import Place
from clippings.inert import inert_json
from clippings.quotes.check import QuoteMatch
from clippings.quotes.differences import Difference
from clippings.quotes.stored import VERDICTS, StoredQuote

VERSION = 1


def write(quotes: Sequence[StoredQuote]) -> str:
    """Every quote with its verdict, whether it stands or not."""
    counts = Counter[str](quote.match.verdict for quote in quotes)
    told: dict[str, object] = {
        "version": VERSION,
        "quotes": [shape_of(quote) for quote in quotes],
        "summary": {"quotes": len(quotes), **dict(sorted(counts.items()))},
    }
    return inert_json(json.dumps(told, ensure_ascii=False, indent=2)) + "\n"


def shape_of(quote: StoredQuote) -> dict[str, object]:
    """`url` is what was looked at, `copy` whether that is the saved copy."""
    match = quote.match
    return {
        "id": quote.id,
        "field": quote.field,
        "file": quote.place.file,
        "line": quote.place.line,
        "quote": quote.quote,
        "verdict": match.verdict,
        "words": match.words,
        "differences": [{"ours": one.ours, "theirs": one.theirs} for one in match.differences],
        "elided": list(match.elided),
        "reason": masked(quote.reason),
        "url": masked(quote.url),
        "copy": quote.is_copy,
        "ignored": quote.ignored,
    }


def read_shape(shape: Mapping[str, Any]) -> StoredQuote:
    """The quote of which this is the shape; raises ValueError, KeyError or TypeError."""
    if shape["verdict"] not in VERDICTS:
        raise ValueError
    return StoredQuote(
        id=shape["id"],
        field=shape["field"],
        place=Place(file=shape["file"], line=shape["line"]),
        quote=shape["quote"],
        match=QuoteMatch(
            verdict=shape["verdict"],
            words=shape["words"],
            differences=tuple(Difference(**one) for one in shape["differences"]),
            elided=tuple(shape["elided"]),
        ),
        url=shape["url"],
        reason=shape["reason"],
        is_copy=shape["copy"],
        ignored=shape["ignored"],
    )
