"""The check for programs: `{"version": 1, "quotes": […], "summary": {…}}`."""

import json
from collections import Counter
from collections.abc import Sequence

from clippings.addresses import masked
from clippings.quotes.stored import StoredQuote

VERSION = 1


def write(quotes: Sequence[StoredQuote]) -> str:
    """Every quote with its verdict, whether it stands or not."""
    counts = Counter[str](quote.match.verdict for quote in quotes)
    told: dict[str, object] = {
        "version": VERSION,
        "quotes": [_quote(quote) for quote in quotes],
        "summary": {"quotes": len(quotes), **dict(sorted(counts.items()))},
    }
    return json.dumps(told, ensure_ascii=False, indent=2) + "\n"


def _quote(quote: StoredQuote) -> dict[str, object]:
    """`url` is what was looked at, `copy` whether that is the saved copy."""
    match = quote.match
    return {
        "id": quote.id,
        "field": quote.field,
        "line": quote.place.line,
        "quote": quote.quote,
        "verdict": match.verdict,
        "words": match.words,
        "differences": [{"ours": one.ours, "theirs": one.theirs} for one in match.differences],
        "elided": list(match.elided),
        "reason": masked(quote.reason),
        "url": masked(quote.url),
        "copy": quote.is_copy,
    }
