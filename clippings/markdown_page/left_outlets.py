"""Outlets that no host bears: the one name that is left in most lines of a page."""

from collections import Counter
from collections.abc import Sequence

from clippings.markdown_page.line_state import LineState
from clippings.markdown_page.outlet_names import is_like_a_name
from clippings.page.names import is_person
from clippings.spans import Span

_FEWEST = 3  # lines
_MOST = 0.7  # of the lines without an outlet


def take_left_outlets(states: Sequence[LineState]) -> None:
    """Take as outlet the one name beside title and date, where nearly all lines have such a name.

    Names of persons that never come again may be authors.
    """
    bare = [state for state in states if not state.outlet and "outlet" not in state.plain]
    left = [(state, span) for state in bare if (span := _left(state))]
    if len(left) < _FEWEST or len(left) < len(bare) * _MOST:
        return
    times = Counter(state.text(span) for state, span in left)
    if all(count == 1 and is_person(words) for words, count in times.items()):
        return
    for state, span in left:
        state.keep("outlet", span)


def _left(state: LineState) -> Span | None:
    spans = state.left()
    sure = state.date is not None and "title" in state.plain and len(spans) == 1
    return spans[0] if sure and is_like_a_name(state.text(spans[0])) else None
