"""Facts of a line that have a label, or are in a column with a name."""

import re
from collections.abc import Iterator

from clippings.page_entries.in_lists.author_place import persons_in
from clippings.page_entries.in_lists.line_names import unquoted_span
from clippings.page_entries.in_lists.line_state import LineState
from clippings.page_entries.in_lists.link_words import split_words
from clippings.page_entries.in_lists.places import trimmed
from clippings.page_entries.in_lists.running_words import line_around
from clippings.page_entries.markup.prose import Prose, StatedFact
from clippings.spans import Span, holds
from clippings.values import one_or_list
from clippings.words.keys import field_meant, is_field_name
from clippings.words.kinds import find_kind
from clippings.words.labels import LABELLED
from clippings.words.language_marks import language_named
from clippings.words.links import is_generic
from clippings.words.outlet_names import is_named_by_host

_LONGEST_LABEL = 5  # words
_COLON = re.compile(r" ?[:：]")
_FACTS = frozenset(("title", "outlet", "author", "date", "url", "summary"))


def take_labelled(state: LineState) -> None:
    """Take facts with a label."""
    for match in LABELLED.finditer(state.rest.text):
        words = Span(*match.span("words"))
        fact = next((name for name in ("author", "title", "outlet") if match[name]), "")
        if fact == "author" and match["words"].strip():
            names = match["words"].strip()
            state.plain["author"] = one_or_list(persons_in(names) or [names])
        elif fact and match["words"].strip() and fact not in state.plain:
            state.keep(fact, words)
        state.rest.take(*match.span())


def take_stated(state: LineState) -> None:
    """Take facts, except dates, that the page states by a column header or a label."""
    stated = (*state.unit.prose.stated, *_labelled_facts(state.unit.prose))
    facts = {one.fact for one in stated}
    names_outlet = "outlet" not in facts and not state.is_generic
    for start, end, fact in stated:
        cell = Span(start, end)
        match fact:
            case "author":
                _take_author(state, cell)
            case "title" if "title" not in state.plain:
                _keep_title(state, _words_in(state, cell), alone="outlet" not in facts)
            case "outlet" if fact not in state.plain:
                state.keep(fact, _words_in(state, cell))
                if holds(cell, state.link_span):
                    state.link_span = state.link_span._replace(end=state.link_span.start)
            case "lang" if lang := language_named(state.text(cell)):
                state.keep(fact, trimmed(state.rest.text, cell))
                state.plain[fact] = lang
            case "summary" | "paragraph":
                known = state.plain.get("summary") if fact == "paragraph" else None
                words = state.text(cell)
                state.plain["summary"] = f"{known}\n\n{words}" if known else words
                state.rest.take(*cell)
            case "label":
                state.rest.take(*cell)
            case "url" if "title" in facts and not names_outlet:
                state.rest.take(*cell)
            case "url" if kind := find_kind(state.link_text):
                state.plain.setdefault("kind", kind)
                state.link_span = state.link_span._replace(end=state.link_span.start)


def _keep_title(state: LineState, words: Span, *, alone: bool) -> None:
    """Take the title, and with `alone` also an outlet in it: "[Outlet] A title"."""
    split = split_words(state, words) if alone and "outlet" not in state.plain else None
    if split:
        state.keep("outlet", split[0])
    state.keep("title", split[1] if split else words)


def _take_author(state: LineState, cell: Span) -> None:
    """Take the persons in a stretch; or the outlet, if it is the name of the host."""
    words = state.text(state.rest.trimmed(*cell))
    if is_named_by_host(words, state.source.url):
        state.keep("outlet", state.rest.trimmed(*cell))
    elif persons := persons_in(words):
        state.plain["author"] = one_or_list(persons)
        state.rest.take(*cell)


def _labelled_facts(prose: Prose) -> Iterator[StatedFact]:
    """The text after each label, up to the next label or the end of its line.

    Labels are in bold, or begin an item of a record: "- Summary: What it says".
    """
    labels = [label for span in _possible_labels(prose) if (label := _label(prose.text, span))]
    ends = [*(label.start for label in labels[1:]), len(prose.text)]
    for label, end in zip(labels, ends, strict=False):
        line = line_around(prose.text, Span(label.end, label.end))
        yield label._replace(fact="label")
        yield StatedFact(label.end, min(line.end, end), label.fact)


def _possible_labels(prose: Prose) -> list[Span]:
    """Spans that may be labels: words in bold, and those before the colon of an item."""
    items = [one for one in prose.parts if one.name == "item"]
    ends = [(one.start, prose.text.find(":", one.start, one.end)) for one in items]
    leads = [Span(start, colon) for start, colon in ends if colon > start]
    return sorted({*prose.strong, *leads})


def _label(text: str, lead: Span) -> StatedFact | None:
    """The label in words with a colon, and the fact it is for; None if it is none."""
    start, end = lead
    words = text[start:end].strip()
    colon = _COLON.match(text, end)
    if not (words.endswith((":", "：")) or colon) or len(words.split()) > _LONGEST_LABEL:
        return None
    name = words.rstrip(" :：")
    fact = field_meant(name)
    # "Acme Magazine:" and "Acme Online:" are names of outlets.
    sure = is_field_name(fact, name) or (fact == "url" and is_generic(words))
    return (
        StatedFact(start, colon.end() if colon else end, fact) if fact in _FACTS and sure else None
    )


def _words_in(state: LineState, cell: Span) -> Span:
    """The text of the link in a cell if it is not generic, else the text beside it."""
    inside = holds(cell, state.link_span)
    usable = inside and not state.is_generic
    return state.link_span if usable else unquoted_span(state, trimmed(state.rest.text, cell))
