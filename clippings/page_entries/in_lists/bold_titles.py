"""Titles in bold beside generic links: "**Interview about our work** https://…"."""

from collections.abc import Sequence

from clippings.page_entries.in_lists.line_state import LineState
from clippings.page_entries.in_lists.link_words import split_words
from clippings.spans import Span
from clippings.words.outlet_names import is_like_a_name, is_named_by_host

_FEWEST = 3  # lines


def take_bold_titles(states: Sequence[LineState]) -> None:
    """Take as title the bold text that begins a line, if several are no names."""
    bold = [(state, span) for state in states if (span := _bold(state))]
    titles = sum(not _may_be_outlet(state.text(span), state.source.url) for state, span in bold)
    if titles >= _FEWEST:
        for state, span in bold:
            outlet, title = split_words(state, span) or (None, span)
            state.keep("title", title)
            if outlet and "outlet" not in state.plain:
                state.keep("outlet", outlet)


def _bold(state: LineState) -> Span | None:
    """The bold text at the start of a line with a generic link, if nothing else is in bold."""
    strong = [state.rest.trimmed(*span) for span in state.unit.prose.strong]
    strong = [span for span in strong if span.start < span.end]
    generic = state.is_bare or (state.link_text and state.is_generic)
    if not generic or len(strong) != 1 or "title" in state.plain:
        return None
    leads = not any(map(str.isalnum, state.rest.text[: strong[0].start]))
    return strong[0] if leads and state.rest.is_free(strong[0]) else None


def _may_be_outlet(words: str, url: str) -> bool:
    """Whether words may be the name of an outlet."""
    return is_like_a_name(words) or is_named_by_host(words, url)
