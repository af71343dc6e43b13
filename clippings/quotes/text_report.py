"""The check for people: what does not stand, with the page's words and what differs marked."""

import textwrap
from collections import Counter
from collections.abc import Container, Iterable, Iterator, Sequence

from clippings.addresses import masked
from clippings.inert import inert
from clippings.quotes.stored import VERDICTS, StoredQuote
from clippings.quotes.telling import elided, sentence
from clippings.reports.outcome import counted

_COLUMNS = 80
_ORDER = ("present", "typography", "unreadable", "absent", "changed")


def write(quotes: Sequence[StoredQuote], fail_on: Container[str]) -> str:
    """A paragraph for each quote that does not stand or is to fail, and a line that sums up.

    Before them the elided ones, for an elision can hide a "not".
    """
    amiss = [quote for quote in quotes if quote.is_amiss(fail_on)]
    return "\n\n".join([*_elisions(quotes), *paragraphs(amiss), summary(quotes)]) + "\n"


def _elisions(quotes: Iterable[StoredQuote]) -> Iterator[str]:
    for quote in quotes:
        if told := elided(quote.quote, quote.match):
            head = inert(f"{_place(quote)}elided {quote.id} {quote.field}")
            yield "\n".join([head, *_paragraph("", told), *_paragraph("file: ", quote.quote)])


def paragraphs(quotes: Iterable[StoredQuote]) -> list[str]:
    """One for each, the gravest last, what is ignored first."""
    ordered = sorted(quotes, key=lambda one: (not one.ignored, _ORDER.index(one.match.verdict)))
    return ["\n".join(_lines(quote)) for quote in ordered]


def summary(quotes: Sequence[StoredQuote]) -> str:
    """`4 quotes: 3 present, 1 changed`."""
    counts = Counter(quote.match.verdict for quote in quotes)
    told = [f"{counts[verdict]} {verdict}" for verdict in VERDICTS if counts[verdict]]
    copies = sum(quote.is_copy for quote in quotes)
    told += [f"{copies} on a saved copy"] if copies else []
    return f"{counted(len(quotes), 'quotes')}: {', '.join(told) or 'nothing to look for'}"


def _lines(quote: StoredQuote) -> Iterator[str]:
    told = f"ignored {quote.match.verdict}" if quote.ignored else quote.match.verdict
    yield inert(f"{_place(quote)}{told} {quote.id} {quote.field}")
    yield from _paragraph("", sentence(quote))
    if quote.ignored:
        yield from _paragraph("", str(quote.ignored))
        return
    if quote.match.verdict in ("changed", "typography"):
        from clippings.quotes.marking import marked

        ours, theirs = marked(quote.quote, quote.match.words)
        yield from _paragraph("file: ", ours)
        yield from _paragraph("page: ", theirs)
    yield inert(f"    {masked(quote.url)}")


def _place(quote: StoredQuote) -> str:
    return f"{quote.place.file}:{quote.place.line}: " if quote.place.line else ""


def _paragraph(label: str, text: str) -> Iterator[str]:
    indent = "    " + " " * len(label)
    yield from textwrap.wrap(
        inert(" ".join(text.split())),
        _COLUMNS,
        initial_indent=f"    {label}",
        subsequent_indent=indent,
        break_on_hyphens=False,
    )
