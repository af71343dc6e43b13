"""The rest of a line: remarks, quotations, running text."""

from bisect import bisect_left
from collections.abc import Iterator
from itertools import islice

from clippings.page_entries.in_lists.block_quotes import keep_quote
from clippings.page_entries.in_lists.line_state import LineState
from clippings.page_entries.in_lists.remainder import LINK, TAKEN
from clippings.page_entries.in_lists.running_words import free_words, whole_sentences
from clippings.page_entries.in_lists.title_words import LEADS_ON
from clippings.spans import Span
from clippings.words.kinds import find_kind
from clippings.words.leads import leads_to_name
from clippings.words.links import is_generic
from clippings.words.outlet_names import SMALL_WORDS
from clippings.words.quotation import QUOTED

_SENTENCE = 5  # words
_PARAGRAPH = 12  # words
_BESIDE_QUOTE = 6  # words; with more beside it a quotation is part of them


def keep_remarks(state: LineState) -> None:
    """Keep what no other field holds: quotations, running text, remarks."""
    if state.shared:
        return
    _keep_quotes(state)
    known = {str(state.plain.get(fact)).casefold() for fact in ("title", "outlet")}
    _keep_running_text(state)
    for span in _left_words(state):
        words = state.text(span).replace(TAKEN, " ").replace(LINK, " ")
        if words.casefold() not in known and _is_remark(words):
            state.reading.note(LEADS_ON.sub("", words).rstrip(" ,") or words)


def _is_remark(words: str) -> bool:
    """Whether words are more than particles, and neither running text nor a lead to a name."""
    free = free_words(words)
    small = {word.casefold().strip(".,:") for word in free} <= SMALL_WORDS
    specific = any(map(str.isalpha, words)) and (find_kind(words) or not is_generic(words))
    return bool(specific) and len(free) < _PARAGRAPH and not (small or leads_to_name(words))


def _keep_running_text(state: LineState) -> None:
    """Keep running text as a summary, a paragraph for each line."""
    found: list[Span] = []
    text, stretches = state.unit.prose.text, state.rest.stretches()
    for number, stretch in enumerate(stretches, 1):
        enough = len(free_words(state.text(stretch))) >= _PARAGRAPH
        if enough and not (found and stretch.start < found[-1].end):
            whole = whole_sentences(text, state.rest.text, stretch, islice(stretches, number, None))
            before = state.text(Span(whole.start, stretch.start))
            titled = before == state.plain.get("title")  # which is kept as the title
            found.append(whole._replace(start=stretch.start) if titled else whole)
    if found:
        state.plain.setdefault("summary", "\n\n".join(map(state.text, found)))


def _left_words(state: LineState) -> Iterator[Span]:
    """The rest of a line: running text as a whole, other text split at dashes."""
    chunks = state.rest.chunks(coarse=True)
    for stretch in state.rest.stretches():
        if len(state.text(stretch).split()) >= _PARAGRAPH:
            yield stretch
        else:
            first, last = (bisect_left(chunks, (place,)) for place in stretch)
            yield from chunks[first:last]


def _keep_quotes(state: LineState) -> None:
    """Keep sentences in quotation marks as quotes, a few words as a note."""
    stretches = state.rest.stretches()
    counts = [len(state.text(stretch).split()) for stretch in stretches]
    for quoted in QUOTED.finditer(state.rest.text):
        words = quoted[1].split()
        at = bisect_left(stretches, (quoted.start(1) + 1,)) - 1  # the stretch around it
        around = counts[at] if at >= 0 and quoted.start(1) < stretches[at].end else 0
        if around - len(words) > _BESIDE_QUOTE:
            continue
        if len(words) > _SENTENCE:
            keep_quote(state, Span(*quoted.span()), state.text(Span(*quoted.span(1))))
        else:
            state.reading.note(state.text(Span(*quoted.span())))
            state.rest.take(*quoted.span())
