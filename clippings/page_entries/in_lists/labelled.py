"""Facts of a line that have a label, or stand in a column of a table that has a name."""

from clippings.page_entries.in_lists.author_place import persons_in
from clippings.page_entries.in_lists.line_state import LineState
from clippings.page_entries.in_lists.places import trimmed
from clippings.spans import Span
from clippings.values import one_or_list
from clippings.words.labels import LABELLED
from clippings.words.links import is_generic


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


def take_columns(state: LineState) -> None:
    """Take out what stands in the columns of a table that have a name, but for the date."""
    titled = any(one.fact == "title" for one in state.unit.prose.told)
    for start, end, fact in state.unit.prose.told:
        cell = Span(start, end)
        if fact == "author" and (persons := persons_in(state.text(cell))):
            state.plain["author"] = one_or_list(persons)
            state.rest.take(*cell)
        elif fact in ("title", "outlet"):
            state.keep(fact, _words_in(state, cell))
        elif fact == "summary":
            state.plain["summary"] = state.text(cell)
            state.rest.take(*cell)
        elif fact == "label" or (fact == "url" and titled):
            state.rest.take(*cell)


def _words_in(state: LineState, cell: Span) -> Span:
    """The words of the link in a cell where they say something, else what stands beside it."""
    inside = cell.start <= state.words.start < state.words.end <= cell.end
    telling = inside and not is_generic(state.text(state.words))
    return state.words if telling else trimmed(state.rest.text, cell)
