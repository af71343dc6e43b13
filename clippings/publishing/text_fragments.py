"""Links that lead to a quote: text directives (WICG, URL Fragment Text Directives).

https://wicg.github.io/scroll-to-text-fragment/: a browser scrolls to the first place that has the
words, whatever their capitals and quotation marks; they have to be whole words within one block.
`text=first words,last words` is all that stands between two such places.
"""

import re
from urllib.parse import quote as percent_encoded

from clippings.quotes.elisions import ELISION, INSERT
from clippings.quotes.passages import Passage, split
from clippings.quotes.readings import fold_quote
from clippings.quotes.tokens import Folded, Separator, TokenRun

DELIMITER = ":~:"
LONGEST_IN_FULL = 150  # characters
_FEWEST = 7  # tokens at each end of what is not: the page is not at hand to see how many it takes
FEW_TOKENS = 3  # tokens; found too often to begin or end with
# Browsers tell one dash from another and « from “, newspapers and typists do not; a sentence may
# end a block.
_UNSURE = re.compile(
    rf"{ELISION.pattern}|\s-\s|[‐‑‒–—−]|[\"“”„«»‹›「」『』]|[.!?][^\w\s]*\s|[。！？।]|\n"
)
_BRACKETS = re.compile(INSERT)  # of the one who quotes


def link_to_quote(url: str, directive: str) -> str:
    """The address with a text directive in its fragment; one that has a directive keeps it."""
    if not directive or DELIMITER in url:
        return url
    return f"{url}{'' if '#' in url else '#'}{DELIMITER}{directive}"


def text_directive(quote: str) -> str:
    """`text=…` for a quote, whose page is not at hand; empty for a quote without words."""
    text = fold_quote(_BRACKETS.sub(" … ", quote))
    if not len(text):
        return ""
    sure = split(text, _UNSURE)
    telling = [span for span in sure if span.stop - span.first >= FEW_TOKENS]
    return _directive(text, tuple(telling or sure))


def _directive(text: Folded, passage: Passage) -> str:
    head = _head(text, passage[0])
    tail = _tail(text, passage[-1], head.stop)
    whole = text.words(TokenRun(passage[0].first, passage[-1].stop))
    if tail is None or (len(passage) == 1 and len(whole) <= LONGEST_IN_FULL):
        return f"text={_encoded(whole)}"
    return f"text={_encoded(text.words(head))},{_encoded(text.words(tail))}"


def _head(text: Folded, line: TokenRun) -> TokenRun:
    """As many words from the beginning of the line as are found nowhere before it."""
    for number in range(line.first + _FEWEST, line.stop):
        head = TokenRun(line.first, number)
        place = text.key.find(text.part(head))
        if place == text.offsets[line.first] and _parts_words(text, number):
            return head
    return line


def _tail(text: Folded, line: TokenRun, after: int) -> TokenRun | None:
    """As many words from the end of the line as are found nowhere between token `after` and it."""
    for number in range(line.stop - _FEWEST, max(line.first, after) - 1, -1):
        tail = TokenRun(number, line.stop)
        place = text.key.find(text.part(tail), text.offsets[after])
        if place == text.offsets[number] and _parts_words(text, number):
            return tail
    return line if line.first >= after else None


def _parts_words(text: Folded, number: int) -> bool:
    """Whether a browser, too, takes this token for the beginning of a word."""
    return text.separator(number) >= Separator.PUNCTUATION and text.between(number) != ""


def _encoded(words: str) -> str:
    """Percent-encoded, with the hyphens, commas and ampersands that the syntax uses itself."""
    return percent_encoded(words, safe="").replace("-", "%2D")
