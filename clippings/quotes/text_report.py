"""The report for people: quotes that do not stand, with the differences from the page marked."""

from collections import Counter
from collections.abc import Container, Iterable, Iterator, Sequence

from clippings.addresses import masked
from clippings.inert import inert
from clippings.line_folding import fold_line
from clippings.quotes.match import VERDICTS
from clippings.quotes.quote_findings import elided, quote_sentence
from clippings.quotes.stored import StoredQuote
from clippings.reports.outcome import counted

_ORDER = ("present", "typography", "unreadable", "absent", "changed")


def write(
    quotes: Sequence[StoredQuote], fail_on: Container[str], width: int, unasked: int = 0
) -> str:
    """Elided quotes, a paragraph for each quote that is reported, and a summary line.

    Elided quotes are shown because an elision can hide a "not". Lines are folded at `width`
    columns; 0 is for no folding.
    """
    amiss = [quote for quote in quotes if quote.is_reported(fail_on)]
    summary = quote_summary(quotes, unasked)
    parts = [*_elisions(quotes, width), *paragraphs(amiss, width), summary]
    return "\n\n".join(parts) + "\n"


def _elisions(quotes: Iterable[StoredQuote], width: int) -> Iterator[str]:
    for quote in quotes:
        if page_words := elided(quote.quote, quote.match):
            head = inert(f"{_place(quote)}elided {quote.id} {quote.field}")
            lines = (("", page_words), (_labels(quote)[0], quote.quote))
            yield "\n".join([fold_line(head, width), *_labelled(lines, width)])


def paragraphs(quotes: Iterable[StoredQuote], width: int) -> list[str]:
    """A paragraph for each quote, ignored ones first, the most serious last."""
    ordered = sorted(quotes, key=lambda one: (not one.ignored, _ORDER.index(one.match.verdict)))
    return ["\n".join(_lines(quote, width)) for quote in ordered]


def quote_summary(quotes: Sequence[StoredQuote], unasked: int = 0) -> str:
    """`4 quotes: 3 present, 1 changed; 2 not looked for`."""
    counts = Counter(quote.match.verdict for quote in quotes)
    parts = [f"{counts[verdict]} {verdict}" for verdict in VERDICTS if counts[verdict]]
    copies = sum(quote.is_copy for quote in quotes)
    parts += [f"{copies} on a saved copy"] if copies else []
    summary = f"{counted(len(quotes), 'quotes')}: {', '.join(parts) or 'nothing to look for'}"
    return f"{summary}; {unasked} not looked for" if unasked else summary


def _lines(quote: StoredQuote, width: int) -> Iterator[str]:
    verdict = f"ignored {quote.match.verdict}" if quote.ignored else quote.match.verdict
    yield fold_line(inert(f"{_place(quote)}{verdict} {quote.id} {quote.field}"), width)
    yield from _labelled(_details(quote), width)
    if not quote.ignored:
        yield inert(f"    {masked(quote.url)}")


def _details(quote: StoredQuote) -> Iterator[tuple[str, str]]:
    """Pairs of a label, which may be empty, and a sentence."""
    yield "", quote_sentence(quote)
    if quote.ignored:
        yield "", str(quote.ignored)
    elif quote.match.verdict in ("changed", "typography"):
        from clippings.quotes.marking import marked

        ours, theirs = marked(quote.quote, quote.match.words)
        yield from zip(_labels(quote), (ours, theirs), strict=True)


def _labels(quote: StoredQuote) -> tuple[str, str]:
    """What the words of the data file are called, and those that they are compared with."""
    return ("ours: ", "file: ") if quote.is_file else ("file: ", "page: ")


def _place(quote: StoredQuote) -> str:
    return f"{quote.place.file}:{quote.place.line}: " if quote.place.line else ""


def _labelled(lines: Iterable[tuple[str, str]], width: int) -> Iterator[str]:
    for label, text in lines:
        line = f"    {label}{inert(' '.join(text.split()))}"
        yield fold_line(line, width, " " * len(label))
