"""Which words of a line are the title of the piece, and which the name of its outlet."""

import re
from collections.abc import Collection
from typing import NamedTuple

from clippings.kind_words import find_kind
from clippings.languages import find_language
from clippings.markdown_page.line_state import LineState
from clippings.markdown_page.link_splitting import is_short_name, split_words, trimmed
from clippings.markdown_page.link_words import cites_paper, is_generic, leads_to_outlet
from clippings.markdown_page.outlet_beside import is_outlet, outlet_beside
from clippings.markdown_page.outlet_names import is_like_a_name
from clippings.markdown_page.quotation import QUOTED, split_quotation
from clippings.phrases import Form
from clippings.spans import Span
from clippings.written_dates.line import find_dates

_ONLY_LANGUAGE = re.compile(r"\(?(?:in|en|auf|em|på|po)\s+(?P<name>[^\W\d_]+)\)?")
LEADS_ON = re.compile(
    r"\b(?:in|on|at|by|for|from|with|about|and|the|via|to|auf|bei|im|in der|über|und|von|für|sur"
    r"|dans|par|et|en|su|con|e|y|op|på|see|also|read|de|du|des|le|la|les|di|del|della|da|do|nel"
    r"|nella|sul|sulla|el|los|un|une|a|an|der|die|das|dem|den|im|vom|zum|zur|av|af|van|het)$",
    re.IGNORECASE,
)
_TELLING_KINDS = ("interview", "podcast", "radio", "tv")
_TITLE_WORDS = 3
_LONGEST_TITLE = 40


class Habits(NamedTuple):
    """What the links of a page have in common.

    `named` says that they are names of outlets, `titled` that they are titles, even one that the
    host bears as well; `form` is how most tell both; `headings` are those that name outlets.
    """

    named: bool
    titled: bool
    form: Form | None
    headings: Collection[str]


def read_names(state: LineState, habits: Habits) -> None:
    """Title and outlet, from the words of the link and what stands beside it."""
    words = _without_date(state, _unquoted(state, state.words))
    if state.date_in_link:
        _read_around_date(state, words, state.date_in_link)
    elif words.start == words.end or is_generic(state.text(words)) or _tells_language(state, words):
        _read_beside(state)
    elif not _is_titled(state, words, habits) and _is_named(state, words, named=habits.named):
        state.keep("outlet", words)
        _read_title_beside(state)
    else:
        _read_titled(state, words, habits.form)


def _is_titled(state: LineState, words: Span, habits: Habits) -> bool:
    """Whether something else than the link names the outlet, as everywhere on the page."""
    heading = state.unit.section.name
    if heading in habits.headings and state.text(words) != heading:
        return True
    return bool(habits.titled and not state.named and outlet_beside(state, least=2))


def _is_named(state: LineState, words: Span, *, named: bool) -> bool:
    """Whether the words of the link are the name of the outlet."""
    if leading := leads_to_outlet(state.unit.prose.text[: state.source.start]):
        state.rest.take(*leading.span())
    if leading or state.named or is_outlet(state, words):
        return True
    return (named or _is_bracketed(state)) and is_short_name(state, words)


def _is_bracketed(state: LineState) -> bool:
    """Whether the link stands in brackets behind a title: "A title ([Le Monde](…))"."""
    text, (start, end) = state.rest.text, (state.source.start, state.source.end)
    before = text[:start].rstrip()
    titled = len(before.split()) > _TITLE_WORDS
    return titled and before.endswith("(") and text[end:].lstrip().startswith(")")


def _tells_language(state: LineState, words: Span) -> bool:
    """A link that says "(in Italian)" and nothing else."""
    told = _ONLY_LANGUAGE.fullmatch(state.text(words))
    lang = find_language(told["name"]) if told else None
    if lang:
        state.plain["lang"] = lang
    return bool(lang)


def _read_titled(state: LineState, words: Span, form: Form | None) -> None:
    outlet = None if "outlet" in state.plain else outlet_beside(state)
    if outlet:
        state.keep("outlet", outlet)
    if "outlet" in state.plain:
        state.keep("title", words)
    else:
        _read_inside(state, words, form)


def _unquoted(state: LineState, span: Span) -> Span:
    """The words of a link without spaces and quotation marks around them."""
    text = state.unit.prose.text[span.start : span.end]
    start = span.start + len(text) - len(text.lstrip())
    quoted = split_quotation(text.strip())
    if not quoted:
        return Span(start, start + len(text.strip()))
    marks, inner = quoted
    return Span(start + len(marks.open), start + len(marks.open) + len(inner))


def _without_date(state: LineState, words: Span) -> Span:
    """The words of a link without the date of the line, where they repeat it at their end."""
    found = find_dates(state.unit.prose.text[words.start : words.end])
    last = found[-1] if found and not state.date_in_link and state.date else None
    if last and state.date and last.readings == state.date.readings:
        return trimmed(state, Span(words.start, words.start + last.start))
    return words


def _read_around_date(state: LineState, words: Span, date: Span) -> None:
    """ "Outlet-May 20, 2018: Title" or "Title-May 20, 2018"."""
    left = trimmed(state, Span(words.start, date.start))
    right = trimmed(state, Span(date.end, words.end))
    if left.start < left.end and right.start < right.end:
        state.keep("outlet", left)
        state.keep("title", right)
        return
    only = left if left.start < left.end else right
    if only.start < only.end:
        if outlet := outlet_beside(state):
            state.keep("outlet", outlet)
        state.keep("title", only)


def _read_inside(state: LineState, words: Span, form: Form | None) -> None:
    """ "Title | Outlet" or "Outlet: Title", where the address or the page tells which is which."""
    found = split_words(state, words, form)
    if found:
        state.keep("outlet", found[0])
        state.keep("title", found[1])
    else:
        state.keep("title", words)


def _read_title_beside(state: LineState) -> None:
    if state.shared and cites_paper(state.unit.prose.text):
        return
    if _read_quoted(state):
        return
    if state.shared:
        _read_before_links(state)
    else:
        _read_longest(state, state.rest.stretches(), least=3)


def _read_before_links(state: LineState) -> None:
    """The title of a piece that several outlets have: what stands before all links and a mark."""
    first = state.rest.stretches()[:1]
    text = state.rest.text
    if first and re.match(r"[\s\x00]*[:–—(-]", text[first[0].end :]):
        leads = not text[: first[0].start].strip(" \x00\n\u2028\u2029")
        _read_longest(state, first if leads else [], least=3)


def _read_quoted(state: LineState) -> bool:
    quoted = QUOTED.search(state.rest.text)
    if quoted:
        title = trimmed(state, Span(*quoted.span(1)))
        state.keep("title", title)
    return bool(quoted)


def _read_longest(state: LineState, chunks: list[Span], least: int) -> None:
    """The longest stretch of words as title, unless it leads on to the link."""
    titles = [
        span
        for span in chunks
        if least <= len(state.text(span).split()) <= _LONGEST_TITLE
        and not (state.rest.leads_to_link(span) and LEADS_ON.search(state.text(span)))
        and state.text(span)[:1].islower() is False
    ]
    if titles:
        state.keep("title", max(titles, key=lambda span: span.end - span.start))


def _read_beside(state: LineState) -> None:
    """The link says nothing, or of what kind it is: title and outlet stand beside it."""
    kind = find_kind(state.text(state.words))
    if kind in _TELLING_KINDS and state.words.start < state.words.end:
        state.plain.setdefault("kind", kind)
    outlet = outlet_beside(state, least=3) or _label(state)
    if outlet:
        state.keep("outlet", outlet)
    if not _read_heading(state) and not _read_quoted(state):
        chunks = state.rest.chunks(coarse=True)
        _read_longest(state, [span for span in chunks if span.end <= state.source.start], least=2)


def _read_heading(state: LineState) -> bool:
    """The one heading in a card, unless it has been taken for something else."""
    headings = [state.rest.trimmed(*span) for span in state.unit.prose.headings]
    free = [span for span in headings if span.start < span.end and state.rest.is_free(span)]
    if len(free) == 1 and not is_outlet(state, free[0]):
        state.keep("title", free[0])
        return True
    return False


def _label(state: LineState) -> Span | None:
    """The name before the colon in "Outlet: address"."""
    before = state.rest.text[: state.source.start].rstrip(" \x00")
    start = max(before.rfind(mark) for mark in "\n\u2028\u2029\t\x00") + 1
    span = state.rest.trimmed(start, len(before))
    named = before.endswith(":") and span.start < span.end and ":" not in state.text(span)
    return span if named and is_like_a_name(state.text(span)) else None
