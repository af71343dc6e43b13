"""Whether a page that was changed says what it is meant to say."""

from collections.abc import Sequence

from clippings.addresses import normal_form
from clippings.fields import read_clipping
from clippings.markdown_page.entry import PageEntry
from clippings.markdown_page.facts import address_of
from clippings.updating.changes import Change
from clippings.updating.lines import line_facts
from clippings.values import Plain
from clippings.written_dates.line import find_dates
from clippings.written_words import find_words, seen_text

# What is guessed from other words, and changes with them.
_KEYS = {"address": "url"}
_GUESSED = frozenset(("lang", "start", "heading", "kind", "section", "links"))


def reads_as_meant(
    entries: Sequence[PageEntry],
    changes: Sequence[Change],
    now: Sequence[PageEntry],
    text: str,
) -> bool:
    """Whether all entries are there but those taken out, and each says what it should."""
    gone = {n for change in changes if change.told.what == "gone" for n in change.entries}
    amended = {
        n: change
        for change in changes
        if change.facts or change.told.what == "changed"
        for n in change.entries
    }
    left = [n for n in range(len(entries)) if n not in gone]
    new = [change for change in changes if change.told.what == "new"]
    place = 0
    for entry in now:
        old = left[place] if place < len(left) else -1
        if old >= 0 and _is_same(entries[old], entry, amended.get(old), text):
            place += 1
        elif found := next((change for change in new if _tells(entry, change)), None):
            new.remove(found)
        else:
            return False
    return place == len(left) and not new


def _tells(entry: PageEntry, change: Change) -> bool:
    """Whether an entry is that of a new clipping: its address, else its name, and its date."""
    clipping = change.clipping
    assert clipping
    seen, _faults = read_clipping(entry.plain)
    address, theirs = address_of(clipping), address_of(seen)
    dates = seen.date is None or clipping.date is None or seen.date.agrees(clipping.date)
    if address and theirs:
        return normal_form(address) == normal_form(theirs) and dates
    names = {clipping.title, clipping.outlet, clipping.heading} - {""}
    return not theirs and dates and bool(names & {seen.title, seen.outlet, seen.heading})


def _is_same(old: PageEntry, now: PageEntry, change: Change | None, text: str) -> bool:
    if not change:
        return _name(old) == _name(now)
    if not change.facts:
        return True
    have, _faults = read_clipping(now.plain)
    stated, facts = line_facts(have), dict(change.facts)
    if not all(_states(stated.get(fact, ""), value, now, text) for fact, value in facts.items()):
        return False
    changed = {_KEYS.get(fact, fact).partition(" ")[0] for fact in facts} | _GUESSED
    kept = {key: value for key, value in old.plain.items() if key not in changed}
    return all(
        value == now.plain.get(key) or _stands(value, now, text) for key, value in kept.items()
    )


def _stands(value: Plain, entry: PageEntry, text: str) -> bool:
    """Whether a value that is no longer read as it was is still written there."""
    if not isinstance(value, str) or not entry.parts:
        return False
    source = text[entry.span.start : entry.span.end]
    seen = seen_text(source)
    dates = (str(date) for found in find_dates(seen) for date in found.readings)
    return value in dates or value in source or next(find_words(seen, value), None) is not None


def _states(read: str, wanted: str, entry: PageEntry, text: str) -> bool:
    """Read as wanted, or not read at all and yet written there."""
    if read == " ".join(wanted.split()) or read == wanted:
        return True
    return not read and bool(wanted) and _stands(wanted, entry, text)


def _name(entry: PageEntry) -> object:
    for key in ("url", "file", "title", "heading", "outlet"):
        if value := entry.plain.get(key):
            return key, str(value)
    return None
