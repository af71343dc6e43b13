"""Lines that lead nowhere, read as those with a link beside them are written.

Where the others are "4 May 2021, Le Monde: [A title](…)", title and outlet of what was only printed
stand at the same places, parted by the same marks.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from clippings.page_entries.in_lists.likeness import may_be
from clippings.page_entries.in_lists.line_state import LineState
from clippings.page_entries.in_lists.remainder import TAKEN
from clippings.spans import Span, overlap
from clippings.words.quotation import SINGLE_QUOTED

_QUOTES = re.compile("[\"“”„«»‹›‘’'「」『』]")
_HELD = ("talk", "keynote")
_SPACE = re.compile(r"(?:\\ )+")
_END = rf"[\s.,{TAKEN}]*"
_FACT = {
    "date": f"{TAKEN}+",
    "outlet": rf"(?P<outlet>[^{TAKEN}\n\u2028]+?)",
    "title": rf"(?P<title>[^{TAKEN}\n\u2028]+)",
}


def read_as_others(states: Sequence[LineState], linked: Sequence[LineState]) -> None:
    """Take title and outlet out of lines without a link, as the others have them.

    Below a heading of talks stands where they were held.
    """
    forms = Counter(form for state in linked for form in _forms_of(state))
    often = [form for form, times in forms.most_common() if times * 3 >= len(linked)]
    for state in states:
        untold = not {"title", "outlet"} & state.plain.keys()
        if untold and state.unit.section.kind not in _HELD:
            told = (_told(state, form) for form in often)
            _keep(state, next(filter(None, told), None) or _quoted(state))


def _forms_of(state: LineState) -> Iterator[str]:
    """How date, outlet and title follow one another in a line, and how they would without a date.

    Nothing where words part them.
    """
    date = state.date and Span(state.date.start, state.date.end)
    spans = {"date": date, "outlet": state.outlet, "title": state.title}
    facts = sorted((span, fact) for fact, span in spans.items() if span)
    apart = all(one.end <= two.start for (one, _), (two, _) in pairwise(facts))
    if not (state.outlet and state.title and apart):
        return
    text = state.unit.prose.text
    places = [0, *(span.end for span, _ in facts)]
    marks = [_mark(text[a : span.start]) for a, (span, _) in zip(places, facts, strict=False)]
    told = [(mark, fact) for mark, (_, fact) in zip(marks, facts, strict=True)]
    closing = _mark(text[places[-1] :])
    yield from _form(told, closing)
    if told[-1][1] == "date":
        yield from _form(told[:-1], closing)
    elif told[0][1] == "date":
        yield from _form([("", told[1][1]), *told[2:]], closing)


def _form(told: Sequence[tuple[str, str]], closing: str) -> Iterator[str]:
    """The pattern of a line with these facts, each behind its mark."""
    (first, fact), *others = told
    dated = "date" in {fact for _, fact in told}
    ahead = r"\s*" if dated else rf"[\s{TAKEN},;:–—-]*"  # where another line may have a date
    form = ahead + re.escape(first.lstrip()) + _FACT[fact]
    for mark, following in others:
        if not mark.strip() and "date" not in (fact, following):
            return
        form += _SPACE.sub(r"\\s+", re.escape(mark)) + _FACT[following]
        fact = following
    if not any(map(str.isalnum, first + "".join(mark for mark, _ in others))):
        yield form + (r"\s*[)\]]" if closing.lstrip()[:1] in (")", "]") else "") + _END


def _mark(text: str) -> str:
    """What stands between two facts, on one line, without quotation marks."""
    return re.sub(r"\s+", " ", _QUOTES.sub("", text))


def _told(state: LineState, form: str) -> dict[str, Span] | None:
    found = re.fullmatch(form, state.rest.text)
    told = {fact: Span(*found.span(fact)) for fact in ("title", "outlet")} if found else {}
    fits = all(may_be(fact, state.text(span), "") for fact, span in told.items())
    return told if fits else None


def _quoted(state: LineState) -> dict[str, Span] | None:
    """The title in single quotation marks, and the one name beside it."""
    found = SINGLE_QUOTED.search(state.rest.text)
    if not found:
        return None
    beside = [one for one in state.rest.chunks() if not overlap(one, Span(*found.span()))]
    names = [one for one in beside if may_be("outlet", state.text(one), "")]
    outlet = {"outlet": names[0]} if len(names) == 1 else {}
    return {"title": Span(*found.span(1)), **outlet}


def _keep(state: LineState, told: Mapping[str, Span] | None) -> None:
    for fact, span in (told or {}).items():
        state.keep(fact, state.rest.trimmed(*span))
