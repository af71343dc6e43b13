"""Names of outlets beside the word for a kind: "Article Sud Ouest", "a Forbes article"."""

import re
from collections.abc import Sequence

from clippings.page_entries.entry import Slot
from clippings.page_entries.in_lists.line_state import LineState
from clippings.spans import Span
from clippings.words.capitals import NAME_OR_NUMBER
from clippings.words.kinds import find_kind
from clippings.words.leads import AT_BEGINNING, TO_OUTLET, leading
from clippings.words.links import is_generic
from clippings.words.outlet_names import (
    NEVER_FIRST,
    NOUNS,
    is_like_a_name,
    is_name_of_host,
    is_named_by_host,
)
from clippings.words.sections import says_coverage

_KINDS = ("article", "interview", "review", "opinion", "podcast", "video", "talk")
_FEWEST, _SEVERAL = 3, 2  # lines, kinds
_LEAD = re.compile(
    r"(?:(?P<head>[^\W\d_][\w-]*(?: [\w-]+)?) )?"
    + leading(f"{TO_OUTLET}|{AT_BEGINNING}|by|with|to")
)
_WORD = re.compile(r"\S+\s*")
_BEFORE_KIND = re.compile(
    rf"(?:(?:an?|the|this|their|our)\s+)?(?P<name>{NAME_OR_NUMBER}.*?)\s+(?P<kind>[a-z]\w+)"
)
_LONGEST_PHRASE = 7  # words


def take_kinds_before_names(states: Sequence[LineState]) -> None:
    """Separate kinds from names, if the names of the page begin with several kinds.

    A single kind may be a part of the names, "Podcast One", "Podcast Two", unless the host is named
    like the words after it.
    """
    found = [(state, kind) for state in states if (kind := _kind_before(state))]
    several = len(found) >= _FEWEST and len({kind for _, kind in found}) >= _SEVERAL
    for state, kind in found:
        if not several and not _is_host_name_after(state):
            continue
        _keep_kind(state, kind)
        _shorten(state, _after_first_word(state))


def _kind_before(state: LineState) -> str:
    """The kind at the start of the outlet's name, empty for none."""
    words = state.text(state.outlet).split() if state.outlet else []
    if not words or is_named_by_host(words[0], state.source.url):
        return ""  # YouTube is where a video is
    kind = find_kind(words[0])
    return kind if kind in _KINDS else ""


def _is_host_name_after(state: LineState) -> bool:
    """Whether the host has the name after the first word, and not all of it."""
    whole, url = str(state.plain["outlet"]), state.source.url
    after = whole.partition(" ")[2]
    named = is_name_of_host(after, url) and not is_name_of_host(whole, url)
    return named and after[0].isupper()  # "Review of The Times" is one name


def drop_words_before_names(states: Sequence[LineState]) -> None:
    """Separate names from words before them: "Featured in Wired", "by Wired" after a kind."""
    for state in states:
        if lead := _lead_in_name(state):
            _keep_kind(state, find_kind(lead["head"] or ""))
            _shorten(state, lead.end())
        elif _begins_with_lead(state):
            _shorten(state, _after_first_word(state))


def _begins_with_lead(state: LineState) -> bool:
    """Whether an outlet is a small word and a name: "on The Planet"."""
    first, _, name = state.text(state.outlet).partition(" ") if state.outlet else ("", "", "")
    return first in NEVER_FIRST and is_like_a_name(name.strip())


def _lead_in_name(state: LineState) -> re.Match[str] | None:
    """The words before an outlet's name that were taken for a part of it.

    Words that are no kind count if the host has only the name after them.
    """
    text, url = state.unit.prose.text, state.source.url
    if not state.outlet or not (lead := _LEAD.match(text, *state.outlet)):
        return None
    head = lead["head"] or str(state.plain.get("kind", ""))
    named = is_name_of_host(text[lead.end() : state.outlet.end], url)
    leads = find_kind(head) or (named and not is_named_by_host(head, url))
    return lead if head and leads else None


def take_names_before_kinds(states: Sequence[LineState]) -> None:
    """Separate names from kinds after them, if a link has no other words: "a Forbes article".

    The host must have the name, or several links to files of the site must be of this form.
    """
    found_in = [(state, found) for state in states if (found := _before_kind(state))]
    local = sum(state.is_local for state, _ in found_in)
    for state, found in found_in:
        if (
            local >= _FEWEST
            if state.is_local
            else is_named_by_host(found["name"], state.source.url)
        ):
            state.slots = [slot for slot in state.slots if slot.fact not in ("title", "outlet")]
            state.plain.pop("title", None)
            state.plain.pop("outlet", None)
            state.keep("outlet", Span(*found.span("name")))
            state.rest.take(*found.span())
            _keep_kind(state, find_kind(found["kind"]))


def _before_kind(state: LineState) -> re.Match[str] | None:
    """A name and the word for a kind, if a link consists of them."""
    found = _BEFORE_KIND.fullmatch(state.unit.prose.text, *state.link_span)
    text = state.link_text
    if not found or len(text.split()) > _LONGEST_PHRASE or {"title", "outlet"} <= {*state.plain}:
        return None
    kind = found["kind"]
    is_kind = find_kind(kind) or is_generic(kind) or says_coverage(f"press {kind}")
    named = is_like_a_name(found["name"]) and not find_kind(found["name"])
    return found if is_kind and named and kind not in NOUNS else None


def _keep_kind(state: LineState, kind: str | None) -> None:
    """Keep a kind, except the default one, an article."""
    if kind and kind != "article":
        state.plain.setdefault("kind", kind)


def _after_first_word(state: LineState) -> int:
    """Where the second word of an outlet begins, or its end if it has only one."""
    start, end = state.outlet or Span(0, 0)
    word = _WORD.match(state.unit.prose.text, start, end)
    return word.end() if word else end


def _shorten(state: LineState, start: int) -> None:
    """Shorten the outlet to what begins at this place, or drop it if nothing does."""
    end = state.outlet.end if state.outlet else start
    state.slots = [slot for slot in state.slots if slot.fact != "outlet"]
    if start >= end:
        del state.plain["outlet"]
        state.outlet = None
        return
    state.outlet = Span(start, end)
    state.plain["outlet"] = state.text(state.outlet)
    state.slots.append(Slot("outlet", state.unit.prose.span(start, end)))
