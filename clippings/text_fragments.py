"""Links that lead to a quote: text directives (WICG, URL Fragment Text Directives).

https://wicg.github.io/scroll-to-text-fragment/: a browser scrolls to the first place that has the
words, whatever their capitals and quotation marks; they have to be whole words within one block.
`text=first words,last words` is all that stands between two such places.
"""

import re
from itertools import pairwise
from urllib.parse import quote as percent_encoded

from clippings.page.text import SEAM, visible_text
from clippings.quotes.elisions import ELISION
from clippings.quotes.passages import Passage, split
from clippings.quotes.readings import PageText, find_as_written, find_quote, fold_quote
from clippings.quotes.tokens import Folded, Gap, Span

DELIMITER = ":~:"
LONGEST = 150  # characters that are given in full
FEWEST = 4  # tokens at each end of what is not
FEWEST_UNSEEN = 7  # where the page is not at hand to see how many it takes
SHORT = 3  # tokens; found too often to begin or end with
# Browsers tell one dash from another, newspapers and typists do not; a sentence may end a block.
_UNSURE = re.compile(rf"{ELISION.pattern}|\s-\s|[‐‑‒–—−]|[.!?][^\w\s]*\s|\n")


def link_to_quote(url: str, directive: str) -> str:
    """The address with a text directive in its fragment; one that has a directive keeps it."""
    if not directive or DELIMITER in url:
        return url
    return f"{url}{'' if '#' in url else '#'}{DELIMITER}{directive}"


def text_directive(quote: str) -> str:
    """`text=…` for a quote whose page is not at hand; empty for a quote without words."""
    text = fold_quote(quote)
    if not len(text):
        return ""
    sure = split(text, _UNSURE)
    telling = [span for span in sure if span.stop - span.first >= SHORT]
    return _directive(text, tuple(telling or sure), FEWEST_UNSEEN)


def text_directive_on(html: bytes | str, quote: str, charset: str | None = None) -> str:
    """`text=…` in the page's own words; empty where the quote does not stand on the page."""
    text = PageText(visible_text(html, charset, seams=True))
    page, found = text.plain, find_quote(text, quote)
    passage = found and (found.passage if found.page is page else _around_aside(page, quote))
    if not passage:
        return ""
    before, after = _prefix(page, passage[0].first), _suffix(page, passage[-1].stop)
    return _directive(page, passage, FEWEST, before, after)


def _around_aside(page: Folded, quote: str) -> Passage | None:
    """Where both parts of a quote stand that the page has with the mark of a note in between."""
    words = fold_quote(quote)
    halves = (
        (words.words(Span(0, number)), words.words(Span(number, len(words))))
        for number in range(1, min(len(words), LONGEST))
    )
    elided = (find_as_written(page, f"{before} […] {after}") for before, after in halves)
    return next(filter(None, elided), None)


def _directive(
    text: Folded, passage: Passage, fewest: int, before: str = "", after: str = ""
) -> str:
    whole = Span(passage[0].first, passage[-1].stop)
    lines = [line for span in passage for line in _lines(text, span)]
    head = _head(text, lines[0], fewest)
    tail = _tail(text, lines[-1], fewest, head.stop)
    if tail is None or (len(lines) == 1 and len(text.words(whole)) <= LONGEST):
        return f"text={before}{_encoded(text.words(whole))}{after}"
    return f"text={before}{_encoded(text.words(head))},{_encoded(text.words(tail))}{after}"


def _lines(text: Folded, span: Span) -> list[Span]:
    """The parts of a span that stand in one block each."""
    numbers = range(span.first + 1, span.stop)
    cuts = [number for number in numbers if "\n" in text.between(number)]
    return [Span(*ends) for ends in pairwise([span.first, *cuts, span.stop])]


def _head(text: Folded, line: Span, fewest: int) -> Span:
    """As many words from the beginning of the line as are found nowhere before it."""
    for number in range(line.first + fewest, line.stop):
        head = Span(line.first, number)
        place = text.key.find(text.part(head))
        if place == text.offsets[line.first] and _parts_words(text, number):
            return head
    return line


def _tail(text: Folded, line: Span, fewest: int, after: int) -> Span | None:
    """As many words from the end of the line as are found nowhere between token `after` and it."""
    for number in range(line.stop - fewest, max(line.first, after) - 1, -1):
        tail = Span(number, line.stop)
        place = text.key.find(text.part(tail), text.offsets[after])
        if place == text.offsets[number] and _parts_words(text, number):
            return tail
    return line if line.first >= after else None


def _parts_words(text: Folded, number: int) -> bool:
    """Whether a browser, too, takes this token for the beginning of a word."""
    return text.gap(number) >= Gap.PUNCTUATION and text.between(number) != ""


def _prefix(text: Folded, number: int) -> str:
    """What a word has before this token, as l’ in l’activité."""
    first = number
    while first and text.gap(first) < Gap.PUNCTUATION:
        first -= 1
    if first == number:
        return ""
    return f"{_encoded(text.text[text.starts[first] : text.starts[number]])}-,"


def _suffix(text: Folded, number: int) -> str:
    """What a word has after the token before this one."""
    stop = number
    while stop < len(text) and text.gap(stop) < Gap.PUNCTUATION:
        stop += 1
    if stop == number:
        return ""
    return f",-{_encoded(text.text[text.ends[number - 1] : text.ends[stop - 1]])}"


def _encoded(words: str) -> str:
    """Percent-encoded, with the hyphens, commas and ampersands that the syntax uses itself."""
    return percent_encoded(words.replace(SEAM, ""), safe="").replace("-", "%2D")
