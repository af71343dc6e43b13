"""The title beside a link, where the link is the outlet's name or is generic."""

import re

from clippings.page_entries.in_lists.line_state import LineState
from clippings.page_entries.in_lists.link_words import without_separators
from clippings.page_entries.in_lists.outlet_beside import is_outlet, outlet_beside
from clippings.page_entries.in_lists.remainder import TAKEN
from clippings.page_entries.in_lists.remaining_outlets import lone_name
from clippings.page_entries.in_lists.title_words import is_blurb, may_be_title
from clippings.person_names.full_names import is_full_name
from clippings.spans import Span, holds
from clippings.words.kinds import find_kind
from clippings.words.outlet_names import is_like_a_name
from clippings.words.quotation import QUOTED

_SPECIFIC_KINDS = ("interview", "podcast", "radio", "tv", "video")
_FEWEST = 3  # words of a title


def bold_title(state: LineState) -> Span | None:
    """The title in bold with the date, beside a name in italics and a short link.

    "**4 May 2021 – A title** (*Le Monde*, [video](…))"
    """
    prose, date, linked = state.unit.prose, state.date, state.link_text
    outside = not state.date_in_link and len(linked.split()) < _FEWEST
    named = any(state.rest.text[start:end].strip(TAKEN) for start, end in prose.stressed)
    if not (date and outside and named):
        return None
    bold = (one for one in prose.strong if one.start <= date.start and date.end <= one.end)
    found = next((state.rest.trimmed(*span) for span in bold), None)
    return found if found and found.start < found.end and state.rest.is_free(found) else None


def read_title_beside(state: LineState) -> None:
    """Take the title beside a link that is the name of the outlet."""
    if _read_quoted(state):
        return
    if state.shared:
        _read_before_links(state)
    else:
        _read_longest(state, state.rest.stretches(), least=3)


def _read_before_links(state: LineState) -> None:
    """Take the title of a piece that several outlets have: the text before all links and a mark."""
    first = state.rest.stretches()[:1]
    text = state.rest.text
    if first and re.match(r"[\s\x00]*[:–—(-]", text[first[0].end :]):
        leads = not text[: first[0].start].strip(" \x00\n\u2028\u2029")
        _read_longest(state, first if leads else [], least=3)


def _read_quoted(state: LineState) -> bool:
    """Take a title in quotation marks; False if there is none."""
    quoted = QUOTED.search(state.rest.text)
    if not quoted or is_blurb(state, Span(*quoted.span(1))) or _is_inside(state, quoted):
        return False
    state.keep("title", without_separators(state, Span(*quoted.span(1))))
    return True


def _is_inside(state: LineState, quoted: re.Match[str]) -> bool:
    """Whether a word or two in quotation marks are a part of a longer title."""
    chunks = state.rest.chunks(coarse=True)
    around = next((one for one in chunks if one.start <= quoted.start(1) < one.end), None)
    words = len(quoted[1].split())
    beside = len(state.text(around).split()) - words if around else 0
    return words < _FEWEST <= beside


def _read_longest(state: LineState, chunks: list[Span], least: int) -> None:
    """Take the longest chunk as title, unless it leads on to the link.

    A chunk in brackets counts only if there is no other.
    """
    titles = [span for span in chunks if may_be_title(state, span, least)]
    if titles:
        text = state.unit.prose.text
        apart = [span for span in titles if text[span.start - 1 : span.start] not in ("(", "[")]
        longest = max(apart or titles, key=lambda span: span.end - span.start)
        bare, closed = text[longest.start : longest.end], text[longest.start : longest.end + 1]
        ends = bare != closed and bool(QUOTED.search(closed)) and not QUOTED.search(bare)
        state.keep("title", longest._replace(end=longest.end + ends))


def read_beside_link(state: LineState) -> None:
    """Take title and outlet beside a link that is generic or only names the kind."""
    kind = find_kind(state.link_text)
    if kind in _SPECIFIC_KINDS:
        state.plain.setdefault("kind", kind)
    known = "outlet" in state.plain
    outlet = None if known else _outlet_beside(state)
    if outlet:
        state.keep("outlet", outlet)
    if _read_heading(state):
        left = state.left()
        if not (outlet or known) and len(left) == 1 and is_like_a_name(state.text(left[0])):
            state.keep("outlet", left[0])
    elif not _read_quoted(state) and not (_lacks_outlet(state) and lone_name(state)):
        chunks = state.rest.chunks(coarse=True)
        bare = state.source.start == state.source.end
        anywhere = known or outlet or bare or state.date_in_link
        before = [span for span in chunks if anywhere or span.end <= state.source.start]
        _read_longest(state, before, least=1 if state.below_outlet else 2)


def _lacks_outlet(state: LineState) -> bool:
    """Whether a name beside a bare address may be that of the outlet."""
    return "outlet" not in state.plain and state.is_bare and not state.below_outlet


def _outlet_beside(state: LineState) -> Span | None:
    """The outlet beside a generic link."""
    by_heading = lone_heading(state) if state.cards_name_outlets else None
    beside = by_heading or outlet_beside(state, least=3)
    return beside or _dated_name(state) or _only_name(state)


def _only_name(state: LineState) -> Span | None:
    """The only name beside a date, alone or with a title.

    That is the outlet of a file of the site, which has no host to name it, or beside a link whose
    words name nothing. Other words may be a title.
    """
    if not state.date or not (state.is_local or state.link_span.start < state.link_span.end):
        return None
    if name := lone_name(state):
        return None if is_full_name(state.text(name)) else name
    names = [span for span in state.left() if is_like_a_name(state.text(span))]
    others = [span for span in state.left() if span not in names]
    titled = len(others) == 1 and may_be_title(state, others[0], _FEWEST)
    beside = len(names) == 1 and titled and not (state.is_local or state.date_in_link)
    return names[0] if beside else None


def _dated_name(state: LineState) -> Span | None:
    """The only name in a heading that has nothing else but the date of a piece without a host."""
    date = state.date
    if not date or not (state.is_local or not state.source.url):
        return None
    holding = (one for one in state.unit.prose.headings if one.start <= date.start < one.end)
    free = (chunk for one in holding for chunk in state.rest.stretches() if holds(one, chunk))
    names = list(free)
    return names[0] if len(names) == 1 and is_like_a_name(state.text(names[0])) else None


def _read_heading(state: LineState) -> bool:
    """Take the only heading of a card as title, unless it is something else."""
    heading = lone_heading(state)
    if not heading or is_outlet(state, heading):
        return False
    state.keep("title", heading)
    return True


def lone_heading(state: LineState) -> Span | None:
    """The only heading in a card that no fact has taken."""
    headings = [state.rest.trimmed(*span) for span in state.unit.prose.headings]
    free = [span for span in headings if span.start < span.end and state.rest.is_free(span)]
    return free[0] if len(free) == 1 else None
