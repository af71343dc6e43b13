"""Lines without a link, read by the layout of those with one.

If the others are "4 May 2021, Le Monde: [A title](…)", title and outlet of a printed piece are at
the same places, separated by the same marks.
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
_TALKS = ("talk", "keynote")
_SPACE = re.compile(r"(?:\\ )+")
_END = rf"[\s.,{TAKEN}]*"
_FACT = {
    "date": f"{TAKEN}+",
    "outlet": rf"(?P<outlet>[^{TAKEN}\n\u2028]+?)",
    "title": rf"(?P<title>[^{TAKEN}\n\u2028]+)",
}


def read_unlinked_lines(states: Sequence[LineState], linked: Sequence[LineState]) -> None:
    """Take title and outlet out of lines without a link, where the others have them.

    Below a heading of talks, such words are the place of the talk.
    """
    forms = Counter(form for state in linked for form in _forms_of(state))
    often = [form for form, times in forms.most_common() if times * 3 >= len(linked)]
    for state in states:
        missing = not {"title", "outlet"} & state.plain.keys()
        if missing and state.unit.section.kind not in _TALKS:
            found = (_matched(state, form) for form in often)
            _keep(state, next(filter(None, found), None) or _quoted(state))


def _forms_of(state: LineState) -> Iterator[str]:
    """Patterns for the order of date, outlet and title in a line, also without the date.

    None where words separate them.
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
    marked_facts = [(mark, fact) for mark, (_, fact) in zip(marks, facts, strict=True)]
    closing = _mark(text[places[-1] :])
    yield from _form(marked_facts, closing)
    if marked_facts[-1][1] == "date":
        yield from _form(marked_facts[:-1], closing)
    elif marked_facts[0][1] == "date":
        yield from _form([("", marked_facts[1][1]), *marked_facts[2:]], closing)


def _form(marked_facts: Sequence[tuple[str, str]], closing: str) -> Iterator[str]:
    """The pattern of a line with these facts, each after its mark."""
    (first, fact), *others = marked_facts
    dated = "date" in {fact for _, fact in marked_facts}
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
    """The text between two facts, on one line, without quotation marks."""
    return re.sub(r"\s+", " ", _QUOTES.sub("", text))


def _matched(state: LineState, form: str) -> dict[str, Span] | None:
    """The spans of title and outlet if the line matches a pattern and the words fit."""
    found = re.fullmatch(form, state.rest.text)
    spans = {fact: Span(*found.span(fact)) for fact in ("title", "outlet")} if found else {}
    fits = all(may_be(fact, state.text(span), "") for fact, span in spans.items())
    return spans if fits else None


def _quoted(state: LineState) -> dict[str, Span] | None:
    """The title in single quotation marks, and the outlet if there is one name beside it."""
    found = SINGLE_QUOTED.search(state.rest.text)
    if not found:
        return None
    beside = [one for one in state.rest.chunks() if not overlap(one, Span(*found.span()))]
    names = [one for one in beside if may_be("outlet", state.text(one), "")]
    outlet = {"outlet": names[0]} if len(names) == 1 else {}
    return {"title": Span(*found.span(1)), **outlet}


def _keep(state: LineState, spans: Mapping[str, Span] | None) -> None:
    """Take the facts at these spans."""
    for fact, span in (spans or {}).items():
        state.keep(fact, state.rest.trimmed(*span))
