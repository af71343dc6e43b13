"""Titles that tell outlet and date as well, taken apart as the whole list of them tells."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from clippings.importers.imported import Entry
from clippings.importers.notations.markup_in_values import unquoted
from clippings.importers.rows.conversion import read_outlet
from clippings.importers.rows.keys import folded_key
from clippings.shares import more_than_half, mostly
from clippings.values import Plain
from clippings.words.kinds import find_kind
from clippings.words.outlet_names import is_like_a_name, is_named_by_host
from clippings.words.phrases import Form, Phrase, common_form, cut_by, quoted_title
from clippings.written_dates.line import (
    Order,
    SpelledDate,
    find_dates,
    find_years,
    order_told,
)

_BRACKET = re.compile(r"\s*[(\[]([^()\[\]]+)[)\]]\s*$")
_EDGES = " \t\n,;:|·–—-([/"
_MARK = re.compile(r"(?:[,|·;/]|\s[–—-])\s*\Z")
_FEWEST = 3
_NEARLY_ALL = 0.8
_LONGEST_TITLE = 20  # words


def told_apart(entries: Sequence[Entry]) -> tuple[Entry, ...]:
    """The entries of one list, what ends their titles under keys of its own.

    A date, where most titles end in one; an outlet, where the list names none otherwise: then the
    titles may be the names of outlets as a whole.
    """
    entries = _with_dates(_without_marks(_without_outlets_for_titles(entries)))
    if any("outlet" in entry.plain for entry in entries):
        return tuple(entries)
    phrases = [phrase for entry in entries if (phrase := _phrase(entry))]
    named = sum(is_named_by_host(*phrase) for phrase in phrases)
    if named > 1 and named > len(phrases) * _NEARLY_ALL:
        return tuple(_titled_below(_called_by_outlet(entry) for entry in entries))
    form = common_form(phrases)
    if not form:
        return tuple(entries)
    return _titled_by_summaries(_without_marks([_with_outlet(entry, form) for entry in entries]))


def _without_outlets_for_titles(entries: Sequence[Entry]) -> list[Entry]:
    """The entries; where several have their outlet for a title, it is what is told below it."""
    repeated = [_repeats_outlet(entry.plain) for entry in entries]
    if sum(repeated) < _FEWEST:
        return list(entries)
    return [
        _titled_by(entry, str(entry.plain["summary"])) if again else entry
        for entry, again in zip(entries, repeated, strict=True)
    ]


def _repeats_outlet(plain: Mapping[str, Plain]) -> bool:
    """Whether the title is the outlet, and a few words that do not name it stand below."""
    title, outlet, words = (str(plain.get(key) or "") for key in ("title", "outlet", "summary"))
    brief = 0 < len(words.split()) <= _LONGEST_TITLE and words[-1] not in ".…:"
    return (
        brief
        and folded_key(title) == folded_key(outlet)
        and folded_key(outlet) not in folded_key(words)
    )


def _titled_by(entry: Entry, words: str) -> Entry:
    rest = {key: value for key, value in entry.plain.items() if key != "summary"}
    return replace(entry, plain={**rest, "title": words})


def _without_marks(entries: Sequence[Entry]) -> list[Entry]:
    """The entries without quotation marks around titles, where most have them."""
    titles = {n: title for n, entry in enumerate(entries) if (title := _title(entry))}
    bare = {n: unquoted(title).strip(" ,") for n, title in titles.items()}
    marked = sum(title.strip(" ,") != bare[n] for n, title in titles.items())
    if marked <= 1 or not more_than_half(marked, len(titles)):
        return list(entries)
    return [
        replace(entry, plain={**entry.plain, "title": bare[n]}) if n in bare else entry
        for n, entry in enumerate(entries)
    ]


def _title(entry: Entry) -> str:
    title = entry.plain.get("title")
    return title if isinstance(title, str) else ""


def _phrase(entry: Entry) -> Phrase | None:
    url = entry.plain.get("url")
    return Phrase(_title(entry), url if isinstance(url, str) else "") if _title(entry) else None


def _with_dates(entries: Sequence[Entry]) -> list[Entry]:
    """The entries with the dates that end their titles.

    Where few titles have one, only what stands in brackets and makes a known date more exact.
    """
    titles = [title for entry in entries if (title := _title(entry))]
    order = order_told(date for title in titles for date in find_dates(title))
    ended = sum(bool(_ending_date(title, order)) for title in titles)
    usual = more_than_half(ended, len(titles)) and len(titles) >= _FEWEST
    return [_with_date(entry, order, usual=usual) for entry in entries] if ended else list(entries)


def _with_date(entry: Entry, order: Order | None, *, usual: bool) -> Entry:
    found = _ending_date(_title(entry), order)
    known = entry.plain.get("date")
    if not found or not found[1].date:
        return entry
    title, date, beside = found
    written = str(date.date)
    exacter = _BRACKET.search(_title(entry)) and known and len(written) > len(str(known))
    if not (usual or exacter) or (known and not written.startswith(str(known))):
        return entry
    plain: dict[str, Plain] = {**entry.plain, "title": title, "date": written}
    if beside and "note" not in plain:
        plain["note"] = f"date as given: {beside}"
    return replace(entry, plain=plain)


def _ending_date(title: str, order: Order | None) -> tuple[str, SpelledDate, str] | None:
    """The title without the date that ends it, the date, and what its brackets hold besides."""
    bracket = _BRACKET.search(title)
    inside = bracket[1].strip() if bracket else ""
    if bracket and (inner := find_dates(inside, order=order)):
        whole = (inner[0].start, inner[0].end) == (0, len(inside))
        return title[: bracket.start()].rstrip(_EDGES), inner[0], "" if whole else inside
    bare = title.rstrip(" .")
    dates = [*find_dates(bare, order=order), *_years_apart(bare)]
    ending = [date for date in dates if date.end == len(bare)]
    before = bare[: ending[0].start].rstrip(_EDGES) if ending else ""
    return (before, ending[-1], "") if before else None


def _years_apart(title: str) -> list[SpelledDate]:
    """The years that a mark sets apart from the words before them."""
    return [year for year in find_years(title) if _MARK.search(title, 0, year.start)]


def _called_by_outlet(entry: Entry) -> Entry:
    """The entry with its title as the name of its outlet."""
    phrase = _phrase(entry)
    if not phrase or not (is_like_a_name(phrase.text) or is_named_by_host(*phrase)):
        return entry
    rest = {key: value for key, value in entry.plain.items() if key != "title"}
    return replace(entry, plain={**rest, "outlet": read_outlet(phrase.text)})


def _titled_below(entries: Iterable[Entry]) -> Iterator[Entry]:
    """The entries of such a list; what stands below the outlets is the title where it is short."""
    entries = list(entries)
    below = [str(entry.plain.get("summary") or "") for entry in entries]
    short = all(0 < len(words.split()) <= _LONGEST_TITLE for words in below)
    for entry, words in zip(entries, below, strict=True):
        yield _titled_by(entry, words) if short and "title" not in entry.plain else entry


def _with_outlet(entry: Entry, form: Form) -> Entry:
    phrase = _phrase(entry)
    cut = cut_by(phrase, form) if phrase else None
    if not phrase or not cut:
        return entry
    before, title = quoted_title(phrase.text[slice(*cut.title)])
    told: dict[str, Plain] = {"title": title, "outlet": phrase.text[slice(*cut.outlet)]}
    beside = {"note": before} if before and "note" not in entry.plain else {}
    return replace(entry, plain={**entry.plain, **told, **beside})


def _titled_by_summaries(entries: Sequence[Entry]) -> tuple[Entry, ...]:
    """The entries with short summaries as titles, where most titles are words for a kind."""
    kinds = mostly(find_kind(_title(entry)) for entry in entries)
    return tuple(map(_titled_by_summary, entries) if kinds else entries)


def _titled_by_summary(entry: Entry) -> Entry:
    words, role = str(entry.plain.get("summary") or ""), _title(entry)
    if not 0 < len(words.split()) <= _LONGEST_TITLE:
        return entry
    rest = {key: value for key, value in entry.plain.items() if key != "summary"}
    kind = find_kind(role)
    told: dict[str, Plain] = {"kind": kind} if kind else {"note": role}
    return replace(entry, plain={**told, **rest, "title": words})
