"""The kind that words beside the link of a line name: "Podcast: …", "Interview in …"."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from itertools import accumulate

from clippings.fields import RECORDINGS
from clippings.page_entries.in_lists.interviewees import kind_with_person
from clippings.page_entries.in_lists.line_state import LineState
from clippings.spans import Span
from clippings.words.kinds import find_kind
from clippings.words.outlet_names import is_name_of_host
from clippings.words.quotation import QUOTED

SPOKEN_KINDS = (*RECORDINGS, "interview")
_LEADS_ON = re.compile(
    r"\s+(?:in|on|at|with|for|by|from|auf|bei|beim|im|mit|dans|sur|avec|chez|en|con|su|op|på|med)$",
    re.IGNORECASE,
)


def take_kind(state: LineState) -> None:
    """Take a chunk that is the word for a kind, as in "Podcast: …" and "Interview in …"."""
    quoted = [Span(*match.span(1)) for match in QUOTED.finditer(state.rest.text)]
    linked = state.source  # italics around the link are the line rather than a title
    quoted += [s for s in state.unit.prose.stressed if not s.start <= linked.start < s.end]
    titles, names = _furthest_ends(quoted), _furthest_ends(state.unit.prose.strong)
    for span in state.rest.chunks():
        if titles[bisect_left(titles, (span.start + 1,)) - 1][1] > span.end:
            continue  # the beginning of a title
        if names[bisect_left(names, (span.start,)) - 1][1] >= span.end:
            continue  # the end of a name
        words = state.text(span)
        if (begun := kind_with_person(words)) in SPOKEN_KINDS:
            state.plain.setdefault("kind", begun)
        kind = None if is_name_of_host(words, state.source.url) else _kind_named(words)
        if kind and words[:1].isupper() | words.isupper() and "kind" not in state.plain:
            state.plain["kind"] = kind
            state.rest.take(*span)


def _furthest_ends(spans: Sequence[Span]) -> list[Span]:
    """The starts in order, each with the furthest end of a span that begins there or before."""
    ordered = sorted(spans)
    ends = accumulate((one.end for one in ordered), max)
    return [Span(-1, -1), *(one._replace(end=end) for one, end in zip(ordered, ends, strict=True))]


def _kind_named(words: str) -> str | None:
    """The kind that some words name, perhaps before a word such as "in"."""
    leading = find_kind(_LEADS_ON.sub("", words)) if _LEADS_ON.search(words) else None
    kind = find_kind(words) or (leading if leading in (*SPOKEN_KINDS, "mention") else None)
    return None if kind == "print" else kind
