"""The attribution of a quotation: "Jo Doe, *The Outlet*, May 2021", "– The Outlet (London)"."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from clippings.page_entries.in_lists.remainder import TAKEN
from clippings.page_entries.markup.prose import Prose
from clippings.person_names.names import is_person
from clippings.spans import Span, holds, stripped
from clippings.words.capitals import NAME_OR_NUMBER
from clippings.words.leads import AT_BEGINNING, TO_OUTLET, leading
from clippings.words.quotation import QUOTED
from clippings.written_dates.day_order import Order
from clippings.written_dates.line import SpelledDate, first_date

_SEPARATOR = re.compile(r"\s*[,;|·•\x00\n]+\s*|\s+[—–-]+\s+|\s+/\s+|\s*\((?=[^()]*\)?$)")
_NAME = rf'(?:{NAME_OR_NUMBER}|[„“«"])'
_LEAD = re.compile(r"\s+" + leading(f"{TO_OUTLET}|{AT_BEGINNING}|of|von", name=_NAME))
_BESIDE = " \t\n\u00a0\u2028—–―-.,;:|()[]"
_MARKS = re.compile('["“”„«»]')
_LONGEST_NAME = 9  # words
_DOMAIN = re.compile(r"[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}")


class Attribution(NamedTuple):
    """The places of outlet, author and date; a lone name is an outlet's.

    `sure` is whether the outlet is in italics or bold, or no name in the line can be a person's.
    """

    outlet: Span
    author: Span | None
    date: SpelledDate | None
    sure: bool


def read_attribution(prose: Prose, where: Span, order: Order) -> Attribution | None:
    """The attribution in a stretch of text; None if it names no outlet."""
    text = " " * where.start + prose.text[where.start : where.end]
    date = first_date(text, order)
    if date:
        text = text[: date.start] + TAKEN * (date.end - date.start) + text[date.end :]
    marked = [_trimmed(text, span) for span in (*prose.stressed, *prose.strong)]
    whole = _trimmed(text, where)
    parts = [*_parts(text, whole)]
    set_apart = [one for one in marked if holds(whole, one) and _is_name(text, one)]
    persons = (one for one in parts if _is_person(text[one.start : one.end]))
    person = next((one for one in persons if one not in set_apart), None)
    person = person if len(parts) > 1 else None
    named = [one for one in parts if one != person and _is_name(text, one)]
    outlets = [one for one in set_apart if one != whole] or named
    sure = bool(set_apart) or not any(_is_person(text[one.start : one.end]) for one in parts)
    return Attribution(outlets[0], person, date, sure) if outlets else None


def _parts(text: str, whole: Span) -> Iterator[Span]:
    """The names in a stretch, separated by marks, or by a word such as "in" after a person."""
    start = whole.start
    for mark in (*_SEPARATOR.finditer(text, *whole), None):
        part = _trimmed(text, Span(start, mark.start() if mark else whole.end))
        led = _LEAD.search(text, *part)
        if led and _is_person(text[part.start : led.start()]):
            yield Span(part.start, led.start())
            part = _trimmed(text, Span(led.end(), part.end))
        if part.start < part.end:
            yield part
        start = mark.end() if mark else whole.end


def _is_person(words: str) -> bool:
    """Whether words are a person's name without quotation marks."""
    return is_person(words) and not _MARKS.search(words)


def _is_name(text: str, part: Span) -> bool:
    """Whether words are few and begin like a name."""
    words = text[part.start : part.end].lstrip("\"“”„«'‘ ")
    cased = words[:1].isdigit() or words[:1].upper() == words[:1] or _DOMAIN.fullmatch(words)
    return bool(cased) and 0 < len(words.split()) <= _LONGEST_NAME and any(map(str.isalpha, words))


def _trimmed(text: str, span: Span) -> Span:
    """A stretch without spaces and marks around it; quotation marks only if it has both."""
    bare = stripped(text, span, _BESIDE + TAKEN)
    quoted = QUOTED.fullmatch(text, *bare)
    return Span(*quoted.span(1)) if quoted else bare
