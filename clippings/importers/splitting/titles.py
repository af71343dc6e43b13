"""Splits titles that also hold an outlet or a date, judged over the whole list."""

from collections.abc import Sequence

from clippings.importers.imported import Entry
from clippings.importers.notations.markup_in_values import unquoted
from clippings.importers.rows.conversion import read_outlet
from clippings.importers.splitting.ending_dates import with_ending_dates
from clippings.shares import more_than_half, mostly
from clippings.values import Plain
from clippings.words.keys import folded_key
from clippings.words.kinds import find_kind
from clippings.words.outlet_names import is_like_a_name, is_named_by_host
from clippings.words.phrases import Form, Phrase, common_form, cut_by, quoted_title

_FEWEST = 3
_NEARLY_ALL = 0.8
_LONGEST_TITLE = 20  # words


def split_titles(entries: Sequence[Entry]) -> tuple[Entry, ...]:
    """The entries of a list, with facts at the end of titles under keys of their own.

    A date if most titles end with one; an outlet if the list has none otherwise. Whole titles may
    also be names of outlets.
    """
    entries = with_ending_dates(_without_quotation_marks(_without_outlets_for_titles(entries)))
    if any("outlet" in entry.plain for entry in entries):
        return tuple(entries)
    phrases = [phrase for entry in entries if (phrase := _phrase(entry))]
    named = sum(is_named_by_host(*phrase) for phrase in phrases)
    if named > 1 and named > len(phrases) * _NEARLY_ALL:
        return _titled_by_short_summaries([_with_title_as_outlet(entry) for entry in entries])
    form = common_form(phrases)
    if not form:
        return tuple(entries)
    return _without_kinds_as_titles(
        _without_quotation_marks([_with_outlet(entry, form) for entry in entries])
    )


def _without_outlets_for_titles(entries: Sequence[Entry]) -> list[Entry]:
    """The entries; if several have their outlet as title, the summary becomes the title."""
    repeated = [_repeats_outlet(entry) for entry in entries]
    if sum(repeated) < _FEWEST:
        return list(entries)
    return [
        _titled_by_summary(entry) if again else entry
        for entry, again in zip(entries, repeated, strict=True)
    ]


def _repeats_outlet(entry: Entry) -> bool:
    """Whether the title is the outlet, and a short summary does not name it."""
    outlet, words = folded_key(entry.text("outlet")), entry.text("summary")
    brief = _has_short_summary(entry) and words[-1] not in ".…:"
    return brief and folded_key(entry.title) == outlet and outlet not in folded_key(words)


def _has_short_summary(entry: Entry) -> bool:
    """Whether the summary is short enough for a title."""
    return 0 < len(entry.text("summary").split()) <= _LONGEST_TITLE


def _titled_by_summary(entry: Entry) -> Entry:
    return entry.with_facts({"title": entry.text("summary")}, without="summary")


def _without_quotation_marks(entries: Sequence[Entry]) -> list[Entry]:
    """The entries without quotation marks around titles, if most have them."""
    titles = {n: title for n, entry in enumerate(entries) if (title := entry.title)}
    bare = {n: unquoted(title).strip(" ,") for n, title in titles.items()}
    marked = sum(title.strip(" ,") != bare[n] for n, title in titles.items())
    if marked <= 1 or not more_than_half(marked, len(titles)):
        return list(entries)
    return [
        entry.with_facts({"title": bare[n]}) if n in bare else entry
        for n, entry in enumerate(entries)
    ]


def _phrase(entry: Entry) -> Phrase | None:
    return Phrase(entry.title, entry.text("url")) if entry.title else None


def _with_title_as_outlet(entry: Entry) -> Entry:
    """The entry with its title as the outlet."""
    phrase = _phrase(entry)
    if not phrase or not (is_like_a_name(phrase.text) or is_named_by_host(*phrase)):
        return entry
    return entry.with_facts({"outlet": read_outlet(phrase.text)}, without="title")


def _titled_by_short_summaries(entries: Sequence[Entry]) -> tuple[Entry, ...]:
    """The entries without titles, titled by their summaries if all are short."""
    if not all(map(_has_short_summary, entries)):
        return tuple(entries)
    return tuple(one if "title" in one.plain else _titled_by_summary(one) for one in entries)


def _with_outlet(entry: Entry, form: Form) -> Entry:
    phrase = _phrase(entry)
    cut = cut_by(phrase, form) if phrase else None
    if not phrase or not cut:
        return entry
    before, title = quoted_title(phrase.text[slice(*cut.title)])
    facts: dict[str, Plain] = {"title": title, "outlet": phrase.text[slice(*cut.outlet)]}
    beside = {"note": before} if before and "note" not in entry.plain else {}
    return entry.with_facts({**facts, **beside})


def _without_kinds_as_titles(entries: Sequence[Entry]) -> tuple[Entry, ...]:
    """The entries with short summaries as titles, if most titles are words for a kind."""
    kinds = mostly(find_kind(entry.title) for entry in entries)
    return tuple(map(_without_kind_as_title, entries) if kinds else entries)


def _without_kind_as_title(entry: Entry) -> Entry:
    """The entry with its short summary as title, and its former title as kind or note."""
    kind = find_kind(entry.title)
    key, value = ("kind", kind) if kind else ("note", entry.title)
    stated = entry.with_facts({key: entry.plain.get(key, value)})
    return _titled_by_summary(stated) if _has_short_summary(entry) else entry
