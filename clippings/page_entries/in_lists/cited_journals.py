"""Links that cite who wrote in which number of a journal, and no title, as reviews are cited.

"[Jo Doe, *Journal of Tides* 18, no. 2](…)", "[*Gull Post* 6/2022](…)".
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from clippings.page_entries.in_lists.line_state import LineState
from clippings.person_names.names import is_person
from clippings.spans import Span
from clippings.words.outlet_names import is_like_a_name

_NUMBERS = re.compile(
    r"[\s,]*(?:\d+[\s,.:;/()–-]*|(?:vol|no|nr|heft|issue|pp?|s)\b[\s.]*|n°\s*)*", re.IGNORECASE
)
_FEWEST, _MOST = 3, 0.6  # lines


class _Citation(NamedTuple):
    """Where the name of the journal stands, and who wrote there."""

    outlet: Span
    author: str
    numbered: bool


def take_cited_journals(states: Sequence[LineState]) -> None:
    """Take author and outlet where several links say nothing else, most of them with a number."""
    cited = [(state, told) for state in states if (told := _cited(state))]
    numbered = sum(told.numbered for _, told in cited)
    if len(cited) < _FEWEST or numbered < len(cited) * _MOST:
        return
    for state, told in cited:
        state.keep("outlet", told.outlet)
        state.words, state.date_in_link = state.words._replace(end=state.words.start), None
        if told.author:
            state.plain.setdefault("author", told.author)


def _cited(state: LineState) -> _Citation | None:
    """What a link with one name in italics says of a piece."""
    anchor = next((a for a in state.unit.prose.anchors if a.span == state.source.span), None)
    text = state.unit.prose.text
    stressed = [s for s in state.unit.prose.stressed if anchor and anchor.start <= s.start < s.end]
    if not anchor or len(stressed) != 1 or stressed[0].end > anchor.end:
        return None
    outlet = stressed[0]
    author = text[anchor.start : outlet.start].strip(" ,")
    behind = text[outlet.end : anchor.end]
    told = bool(author) or any(map(str.isdigit, behind))
    named = is_like_a_name(state.text(outlet)) and (not author or is_person(author))
    if not (told and named and _NUMBERS.fullmatch(behind)):
        return None
    return _Citation(outlet, author, any(map(str.isdigit, behind)))
