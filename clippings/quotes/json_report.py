"""The report for programs: `{"version": 1, "quotes": […], "summary": {…}}`."""

import json
from collections import Counter
from collections.abc import Mapping, Sequence

from clippings.addresses import masked
from clippings.finding import Place
from clippings.ignored_json import read_ignored, shape_of_ignored
from clippings.inert import inert_json
from clippings.json_values import read_array, read_flag, read_mapping, read_string, read_whole
from clippings.quotes.match import VERDICTS, Difference, QuoteMatch, QuoteVerdict
from clippings.quotes.stored import StoredQuote

VERSION = 1


def write(quotes: Sequence[StoredQuote], unasked: int = 0) -> str:
    """All quotes with their verdicts as JSON; `unasked` is how many more were not looked for."""
    counts = Counter[str](quote.match.verdict for quote in quotes)
    unasked_count = {"unasked": unasked} if unasked else {}
    report: dict[str, object] = {
        "version": VERSION,
        "quotes": [shape_of(quote) for quote in quotes],
        "summary": {"quotes": len(quotes), **dict(sorted(counts.items())), **unasked_count},
    }
    return inert_json(json.dumps(report, ensure_ascii=False, indent=2)) + "\n"


def shape_of(quote: StoredQuote) -> dict[str, object]:
    """A quote as JSON; `url` is the page that was read, `copy` whether it is the saved copy."""
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
        **shape_of_ignored(quote.ignored),
    }


def read_shape(shape: Mapping[str, object]) -> StoredQuote:
    """The quote that `shape_of` wrote; raises ValueError or KeyError."""
    differences = [read_mapping(one) for one in read_array(shape["differences"])]
    return StoredQuote(
        id=read_string(shape["id"]),
        field=read_string(shape["field"]),
        place=Place(file=read_string(shape["file"]), line=read_whole(shape["line"])),
        quote=read_string(shape["quote"]),
        match=QuoteMatch(
            verdict=_read_verdict(shape["verdict"]),
            words=read_string(shape["words"]),
            differences=tuple(
                Difference(ours=read_string(one["ours"]), theirs=read_string(one["theirs"]))
                for one in differences
            ),
            elided=tuple(read_string(one) for one in read_array(shape["elided"])),
        ),
        url=read_string(shape["url"]),
        reason=read_string(shape["reason"]),
        is_copy=read_flag(shape["copy"]),
        ignored=read_ignored(shape),
    )


def _read_verdict(value: object) -> QuoteVerdict:
    for verdict in VERDICTS:
        if verdict == value:
            return verdict
    raise ValueError(value)
