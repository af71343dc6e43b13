"""One bullet, line, row or card with a link, read fact by fact."""

from collections.abc import Sequence
from dataclasses import replace

from clippings.addresses import host_of, is_web_address
from clippings.addresses.normal import split_address
from clippings.addresses.offsets import start_in
from clippings.page_entries.entry import PageEntry, Part, Slot
from clippings.page_entries.entry_reading import EntryReading
from clippings.page_entries.in_lists.issues import take_issue_of_year
from clippings.page_entries.in_lists.labelled import take_stated
from clippings.page_entries.in_lists.line_dates import take_date
from clippings.page_entries.in_lists.line_facts import TAKERS
from clippings.page_entries.in_lists.line_remarks import keep_remarks
from clippings.page_entries.in_lists.line_state import LineState
from clippings.page_entries.in_lists.link_words import main_part
from clippings.page_entries.in_lists.remainder import LINK, TAKEN, Remainder
from clippings.page_entries.markup.prose import Anchor, is_picture_address
from clippings.page_entries.stretches.sources import is_source
from clippings.page_entries.stretches.unit_sources import Sources
from clippings.page_entries.stretches.units import Unit
from clippings.person_names.names import is_person
from clippings.spans import Span
from clippings.values import Plain, format_offset, one_or_list
from clippings.words.links import is_generic
from clippings.words.outlet_names import is_like_a_name
from clippings.words.relations import relation_of
from clippings.written_dates.day_order import Order

_LONG = 4000  # characters of a line
_NEAR, _BESIDE = 1000, 3  # characters and links before and after a link


def begin_line(unit: Unit, source: Anchor, sources: Sources, order: Order) -> LineState:
    """The facts of a line that are clear from it alone, for one of its sources."""
    shared = len(sources.own) > 1
    begin = _near if shared and len(unit.prose.text) > _LONG else _begin
    state = begin(unit, source, sources.further)
    state.shared, state.link_is_outlet = shared, sources.are_outlets
    take_stated(state)
    take_issue_of_year(state)
    take_date(state, order)
    for take in TAKERS:
        take(state)
    return state


def _near(unit: Unit, source: Anchor, further: Sequence[Anchor]) -> LineState:
    """The surroundings of one of very many links, so that the line is not read once for each."""
    place = next(n for n, one in enumerate(unit.prose.anchors) if one.span == source.span)
    before = unit.prose.anchors[: max(place - _BESIDE, 0)][-1:]
    after = unit.prose.anchors[place + _BESIDE + 1 :][:1]
    start = max([0, source.start - _NEAR, *(one.end for one in before)])
    end = min([len(unit.prose.text), source.end + _NEAR, *(one.start for one in after)])
    prose = unit.prose.cut(start, end)
    spans = {anchor.span for anchor in further}
    found = next(anchor for anchor in prose.anchors if anchor.span == source.span)
    beside = [anchor for anchor in prose.anchors if anchor.span in spans]
    return _begin(replace(unit, prose=prose), found, beside)


def finish_line(state: LineState) -> PageEntry:
    """The entry of a line."""
    _read_surroundings(state)
    keep_remarks(state)
    state.reading.parts.append(
        Part(
            role="line",
            span=state.unit.span,
            slots=tuple(state.slots),
            core=state.source.span,
            html=state.unit.html,
            spelling=state.date.spelling if state.date else None,
            readings=state.date.readings if state.date else (),
        )
    )
    return state.reading.done()


def _begin(unit: Unit, source: Anchor, further: Sequence[Anchor]) -> LineState:
    """The line before any fact is read, with its address."""
    rest = Remainder(unit.prose.text)
    link_words = main_part(unit.prose, source)
    for anchor in unit.prose.anchors:
        if anchor is not source and not _may_name(unit, anchor, source):
            rest.take(anchor.start, anchor.end, TAKEN)
    rest.take(*link_words, LINK)
    words = Span(source.start, source.start) if _is_bare(unit, source) else link_words
    source = source._replace(start=link_words.start, end=link_words.end)
    state = LineState(unit, source, rest, EntryReading(unit.line), words)
    if source.url:
        state.plain["url" if is_web_address(source.url) else "file"] = source.url
    if source.target:
        state.slots.append(Slot("address", source.target))
    if start := start_in(source.url):
        state.plain["start"] = format_offset(start)
    _read_further(state, further)
    return state


def _may_name(unit: Unit, anchor: Anchor, source: Anchor) -> bool:
    """Whether another link may be the name of the outlet, or that of an author."""
    words = unit.prose.text_of(anchor)
    if anchor.url != source.url:
        return is_person(words) and not is_source(anchor)  # his or her account
    return is_like_a_name(words) and not is_generic(words)


def _is_bare(unit: Unit, source: Anchor) -> bool:
    """Whether the text of a link is its address, perhaps cut short."""
    words = unit.prose.text[source.start : source.end].strip().rstrip("….")
    return "/" in words and not set(words) & set(" \n\u2028") and words in source.url


def _read_further(state: LineState, further: Sequence[Anchor]) -> None:
    """Keep the other links: saved copies, translations, scans."""
    links: list[Plain] = []
    for anchor in further:
        relation = relation_of(state.unit.prose.text_of(anchor))
        if is_picture_address(anchor.url) and is_web_address(anchor.url):
            state.plain.setdefault("image", anchor.url)
        elif _is_home_of(state, anchor):
            state.plain.setdefault("outlet", state.text(Span(anchor.start, anchor.end)))
        elif relation == "archive":
            state.plain["archive"] = anchor.url
        elif not is_web_address(anchor.url):
            state.plain.setdefault("file", anchor.url)
        else:
            links.append({"url": anchor.url, "rel": relation or "related"})
    if links:
        state.plain["links"] = one_or_list(links)


def _is_home_of(state: LineState, anchor: Anchor) -> bool:
    """Whether a further link is the outlet's name, linked to its front page."""
    parts = split_address(anchor.url)
    if not parts or parts.path.strip("/") or anchor.start == anchor.end:
        return False
    return host_of(anchor.url).removeprefix("www.") in host_of(state.source.url)


def _read_surroundings(state: LineState) -> None:
    """Add facts from headings and images."""
    section = state.unit.section
    for key, value in (("lang", section.lang), ("kind", section.kind)):
        if value:
            state.plain.setdefault(key, value)
    if picture := state.picture:
        parts: dict[str, Plain] = {"src": picture.src, "alt": picture.alt}
        state.plain["image"] = parts if picture.alt.strip() else picture.src
