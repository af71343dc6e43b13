"""Names that dates end: "The Planet, 2014", "The Paper (May 4, 2021)"."""

from collections.abc import Iterable

from clippings.spans import Span
from clippings.written_dates.line import SpelledDate


def name_before(
    dates: Iterable[SpelledDate], text: str, span: Span, *, marks: str, closing: str = ""
) -> Span:
    """A stretch of a text without the date that ends it, if one of the marks parts them.

    The dates are those of the stretch; behind them the `closing` marks may stand.
    """
    words = text[slice(*span)]
    for date in dates:
        before = words[: date.start].rstrip()
        name = before[:-1].rstrip()
        if name and before[-1] in marks and not words[date.end :].strip(closing):
            return span._replace(end=span.start + len(name))
    return span
