"""Facts of a line that have a label."""

from clippings.page_entries.in_lists.line_state import LineState
from clippings.spans import Span
from clippings.words.labels import LABELLED


def take_labelled(state: LineState) -> None:
    """Take out what has a label."""
    for match in LABELLED.finditer(state.rest.text):
        words = Span(*match.span("words"))
        fact = next((name for name in ("author", "title", "outlet") if match[name]), "")
        if fact == "author" and match["words"].strip():
            state.plain["author"] = match["words"].strip()
        elif fact and match["words"].strip() and fact not in state.plain:
            state.keep(fact, words)
        state.rest.take(*match.span())
