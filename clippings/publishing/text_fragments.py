"""Links that scroll to a quote: text directives (WICG, URL Fragment Text Directives).

https://wicg.github.io/scroll-to-text-fragment/: a browser scrolls to the first occurrence of the
words, regardless of case and quotation marks; they must be whole words within one block.
`text=first words,last words` is the whole range from the first words to the last.
"""

import re
from urllib.parse import quote as percent_encoded

from clippings.quotes.elisions import ELISION, INSERT
from clippings.quotes.passages import Passage, split
from clippings.quotes.readings import fold_quote
from clippings.quotes.tokens import Folded, Separator, TokenRun

DELIMITER = ":~:"
LONGEST_IN_FULL = 150  # characters
_FEWEST = 7  # tokens at each end of a longer quote, as the page is not checked for what suffices
FEW_TOKENS = 3  # tokens; fewer occur too often to start or end with
# Browsers distinguish kinds of dashes and « from “, newspapers and typists do not; a block may
# end after a sentence.
_UNSURE = re.compile(
    rf"{ELISION.pattern}|\s-\s|[‐‑‒–—−]|[\"“”„«»‹›「」『』]|[.!?][^\w\s]*\s|[。！？।]|\n"
)
_BRACKETS = re.compile(INSERT)  # additions in brackets by the person who quotes


def link_to_quote(url: str, directive: str) -> str:
    """Add a text directive to the fragment of an address, unless it has one."""
    if not directive or DELIMITER in url:
        return url
    return f"{url}{'' if '#' in url else '#'}{DELIMITER}{directive}"


def text_directive(quote: str) -> str:
    """The directive `text=…` for a quote, made without its page; empty if it has no words."""
    lines = re.sub(r"[\r\n]+", "\n\n", quote)  # the end of a line may be that of a block
    text = fold_quote(_BRACKETS.sub(" … ", lines))
    if not len(text):
        return ""
    sure = split(text, _UNSURE)
    long_enough = [span for span in sure if span.stop - span.first >= FEW_TOKENS]
    return _directive(text, tuple(long_enough or sure))


def _directive(text: Folded, passage: Passage) -> str:
    head = _head(text, passage[0])
    tail = _tail(text, passage[-1], head.stop)
    whole = text.words(TokenRun(passage[0].first, passage[-1].stop))
    if tail is None or (len(passage) == 1 and len(whole) <= LONGEST_IN_FULL):
        return f"text={_encoded(whole)}"
    return f"text={_encoded(text.words(head))},{_encoded(text.words(tail))}"


def _head(text: Folded, line: TokenRun) -> TokenRun:
    """The fewest words from the start of the line that do not occur before it."""
    for number in range(line.first + _FEWEST, line.stop):
        head = TokenRun(line.first, number)
        place = text.key.find(text.part(head))
        if place == text.offsets[line.first] and _starts_word(text, number):
            return head
    return line


def _tail(text: Folded, line: TokenRun, after: int) -> TokenRun | None:
    """The fewest words from the end of the line that do not occur between token `after` and it."""
    for number in range(line.stop - _FEWEST, max(line.first, after) - 1, -1):
        tail = TokenRun(number, line.stop)
        place = text.key.find(text.part(tail), text.offsets[after])
        if place == text.offsets[number] and _starts_word(text, number):
            return tail
    return line if line.first >= after else None


def _starts_word(text: Folded, number: int) -> bool:
    """Whether a word starts at this token for a browser, too."""
    return text.separator(number) >= Separator.PUNCTUATION and text.between(number) != ""


def _encoded(words: str) -> str:
    """Percent-encode, including the hyphens, commas and ampersands of the directive syntax."""
    return percent_encoded(words, safe="").replace("-", "%2D")
