"""Which lines of a page are press coverage, judged by all of them together."""

import re
from collections import Counter
from collections.abc import Sequence

from clippings.page_entries.in_lists.line_state import LineState
from clippings.page_entries.markup.blocks import Block
from clippings.page_entries.markup.prose import is_picture_address
from clippings.page_entries.stretches.sources import is_front_page
from clippings.shares import more_than_half, mostly
from clippings.words.other_links import is_site_link, points_elsewhere
from clippings.words.other_sections import begins_release, denies_press
from clippings.words.outlet_names import is_named_by_host
from clippings.words.sections import announce_press, says_coverage
from clippings.words.stations import is_on_air

_RELEASE = re.compile(
    r"for immediate release|zur sofortigen veröffentlichung|pour diffusion immédiate"
    r"|para difusión inmediata",
    re.IGNORECASE,
)
_LINE_ENDS = re.compile(r"[\u2028\u2029]|\n\n")
_ENOUGH = 3
_SENTENCE, _PARAGRAPH = 8, 30  # words
_FEW = 3  # times as many lines are about pieces
_NEARLY_ALL = 0.8


def coverage_lines(
    blocks: Sequence[Block], title: str, states: Sequence[LineState]
) -> list[LineState]:
    """The lines about pieces, if they are coverage at all; `title` is that of the page."""
    sure = _without_doubted(states)
    if not _is_coverage(blocks, title, sure):
        return []
    kept = [one for one in _without_sites(sure) if one.source.url or _is_piece(one)]
    kept = [one for one in kept if one.date or not _leads_elsewhere(one)]
    return _without_asides(_without_handouts(kept))


def _without_handouts(states: list[LineState]) -> list[LineState]:
    """The lines without mere files beside others, unless they are most: "Slides: [PDF](…)"."""
    others = [one for one in states if not _is_handout(one)]
    return others if len(others) * 2 >= len(states) else states


def _is_handout(state: LineState) -> bool:
    """Whether a line is only a generic link to a file of the site."""
    generic = state.is_generic and state.link_span.start < state.link_span.end
    nothing_known = not {"title", "outlet", "date"} & state.plain.keys() and not state.below_outlet
    return state.is_local and generic and nothing_known and not state.unit.prose.quoted


def _without_asides(states: list[LineState]) -> list[LineState]:
    """The lines without sentences around lists whose lines have dates or outlets.

    "For interviews write to our [press office](…)" has a few words and no date or outlet.
    """
    listed = [place for place, one in enumerate(states) if not one.unit.aside]
    complete = [place for place in listed if _has_date_or_outlet(states[place])]
    if len(complete) < max(_ENOUGH, len(listed) * _NEARLY_ALL):
        return states
    within = range(listed[0], listed[-1])
    return [one for place, one in enumerate(states) if place in within or not _is_aside(one)]


def _is_aside(state: LineState) -> bool:
    """Whether this is a sentence with a link that has no fact about a piece."""
    alone = state.unit.aside and not state.shared and any(_beside(state))
    return alone and not (_has_date_or_outlet(state) or state.unit.prose.quoted)


def _has_date_or_outlet(state: LineState) -> bool:
    """Whether a line has a date, or an outlet for sure."""
    return "date" in state.plain or _is_sure(state)


def _leads_elsewhere(state: LineState) -> bool:
    """Whether the line points elsewhere, or the link's text is no piece's and names no outlet."""
    words, outlet = state.link_text, _outlet(state)
    named = outlet not in ("", words) and not denies_press(outlet)
    other = is_site_link(words) or (state.is_local and begins_release(words))
    return points_elsewhere(state.unit.prose.text) or (other and not named)


def _without_doubted(states: Sequence[LineState]) -> Sequence[LineState]:
    """The lines without doubtful sections that lack facts which most others have."""
    sure = [state.plain for state in states if not state.unit.doubted]
    times_of = Counter(fact for plain in sure for fact in ("outlet", "date") if fact in plain)
    facts = [fact for fact, times in times_of.items() if more_than_half(times, len(sure))]
    lacking = {
        state.unit.section.name for state in states for fact in facts if fact not in state.plain
    }
    return [
        one
        for one in states
        if not one.unit.doubted or (facts and one.unit.section.name not in lacking)
    ]


def _without_sites(states: Sequence[LineState]) -> Sequence[LineState]:
    """The lines without links to mere sites, if others are about pieces.

    Left out are a few lines like "On joining [Acme](…)", and rows of sites beside pieces with
    dates.
    """
    homes = [one for one in states if is_front_page(one.source) and "date" not in one.plain]
    rows = {id(one) for one in homes if one.shared}
    lines = {id(one) for one in homes if one.left() and "title" not in one.plain} - rows
    dated = sum("date" in one.plain for one in states)
    few = lines if len(lines) * _FEW < len(states) else set()
    dropped = few | rows if dated >= _FEW else few
    return [one for one in states if id(one) not in dropped]


def _is_coverage(blocks: Sequence[Block], title: str, states: Sequence[LineState]) -> bool:
    """Whether the links are coverage: a heading says so, or most have an outlet or a date."""
    headings = [block.prose.text for block in blocks if block.kind == "heading"]
    most = mostly(map(_has_date_or_outlet, states))
    if any(_RELEASE.search(block.prose.text) for block in blocks) and not most:
        return False
    if all(map(_is_shown, states)) and not _are_scans([title, *headings], states):
        return False  # photographs
    if mostly(map(_is_in_passing, states)):
        return False  # running text about something else
    kit = any(map(denies_press, headings)) and not announce_press(headings[1:])
    if kit and not most and len(states) < _ENOUGH:
        return False
    return most or not headings or announce_press([title, *headings])


def _are_scans(headings: Sequence[str], states: Sequence[LineState]) -> bool:
    """Whether pictures are of pieces: one has an outlet, or all have dates on a press page."""
    dated = all("date" in state.plain for state in states) and any(map(says_coverage, headings))
    return dated or any("outlet" in state.plain for state in states)


def _is_sure(state: LineState) -> bool:
    """Whether the outlet was found without other lines, or its host has the name."""
    outlet = _outlet(state)
    return bool(outlet) and (not state.by_layout or is_named_by_host(outlet, state.source.url))


def _is_in_passing(state: LineState) -> bool:
    """Whether a link is in running text without its date or outlet."""
    named_by_host = is_named_by_host(_outlet(state), state.source.url)
    if "date" in state.plain or (named_by_host and not is_front_page(state.source)):
        return False
    before, after = _beside(state)
    beside = len(before) + len(after)
    within = min(len(before), len(after)) >= _FEW and beside > _SENTENCE
    return within or (beside > _PARAGRAPH and not state.is_generic)


def _beside(state: LineState) -> tuple[list[str], list[str]]:
    """The words before and after the link in its line."""
    text, (start, end) = state.unit.prose.text, (state.source.start, state.source.end)
    return _LINE_ENDS.split(text[:start])[-1].split(), _LINE_ENDS.split(text[end:])[0].split()


def _outlet(state: LineState) -> str:
    """The outlet as text, empty for none."""
    return str(state.plain.get("outlet") or "")


def _is_shown(state: LineState) -> bool:
    """Whether the piece is only the picture that the page shows, in its size or a larger one."""
    url = state.source.url
    large = is_picture_address(url) and any(map(str.isalpha, state.link_text)) and state.is_generic
    return state.picture is not None and (large or state.picture.src == url)


def _is_piece(state: LineState) -> bool:
    """Whether a line without a link is about a piece: what was said or printed, and where."""
    has_content = bool({"title", "date"} & state.plain.keys()) or bool(state.unit.prose.quoted)
    placed = "outlet" in state.plain or state.below_outlet or is_on_air(state.unit.prose.text)
    return has_content if placed else {"title", "date"} <= state.plain.keys()
