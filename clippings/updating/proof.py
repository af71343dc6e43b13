"""Checks that a changed page states what it is meant to state."""

from collections import deque
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import NamedTuple

from clippings.addresses import normal_form
from clippings.exporters.markdown_page.facts import PartFacts, linked_address
from clippings.fields import read_clipping
from clippings.page_entries.entry import PageEntry
from clippings.updating.changes import PageChange
from clippings.updating.facts.lines import COMMON, line_facts
from clippings.updating.facts.locating import contains_value, located
from clippings.updating.facts.remarks import common_remarks, is_page_wording, remarks_of
from clippings.values import Plain

_KEYS = {"address": "url"}
# Keys whose values are guessed from other words, and change with them.
_GUESSED = frozenset(("lang", "start", "heading", "kind", "section", "links"))


class Loss(NamedTuple):
    """A fact that is not read as intended: of an entry (its number) or a new clipping (its id).

    The page may still contain it; or it now belongs to another entry as well.
    """

    of: int | str
    fact: str


def losses(
    entries: Sequence[PageEntry],
    changes: Sequence[PageChange],
    now: Sequence[PageEntry],
    text: str,
) -> frozenset[Loss] | None:
    """The facts that are lost by the changes; None if entries are missing that were not removed.

    `text` is the changed page, and `now` its entries.
    """
    amended = {n: one for one in changes if one.note.what == "changed" for n in one.entries}
    pairs = _paired(entries, changes, amended, now, text)
    if not pairs:
        return None
    changed = {n: [*_changed(entries[n], one, amended.get(n))] for n, one in pairs.kept.items()}
    lines = {entries[n].span for n in amended if entries[n].parts}
    beside = (entries[n] for n, facts in changed.items() if facts and n not in amended)
    if any(entry.parts and entry.span in lines for entry in beside):
        return None  # both entries of a line share the words
    if any(_has_another_outlet(entry, change, text) for change, entry in pairs.new):
        return None
    common = common_remarks(remarks_of(entry.plain) for entry in entries)
    lost = {Loss(n, fact) for n, facts in changed.items() for fact in facts}
    for change, entry in pairs.new:
        lost |= {Loss(change.note.name, fact) for fact in _misread_facts(entry, change, common)}
    return frozenset(lost)


class _Pairs(NamedTuple):
    """The entries of a changed page: by former index, and with the changes that added them."""

    kept: Mapping[int, PageEntry]
    new: Sequence[tuple[PageChange, PageEntry]]


def _paired(
    entries: Sequence[PageEntry],
    changes: Sequence[PageChange],
    amended: Mapping[int, PageChange],
    now: Sequence[PageEntry],
    text: str,
) -> _Pairs | None:
    """Pair the entries in page order; None if an entry is missing or there is one too many."""
    gone = {n for change in changes if change.note.what == "gone" for n in change.entries}
    left = deque(n for n in range(len(entries)) if n not in gone)
    awaited = [change for change in changes if change.note.what == "new"]
    kept: dict[int, PageEntry] = {}
    new: list[tuple[PageChange, PageEntry]] = []
    for entry in now:
        if left and _is_same(entries[left[0]], entry, amended.get(left[0]), awaited, text):
            kept[left.popleft()] = entry
        elif found := next((change for change in awaited if _shows(entry, change)), None):
            awaited.remove(found)
            new.append((found, entry))
        else:
            return None
    return None if left or awaited else _Pairs(kept, new)


def _shows(entry: PageEntry, change: PageChange) -> bool:
    """Whether an entry is that of a new clipping: by its address or else its name, and its date."""
    clipping = change.clipping
    assert clipping
    seen, _faults = read_clipping(entry.plain)
    address, theirs = linked_address(clipping), linked_address(seen)
    dates = seen.date is None or clipping.date is None or seen.date.agrees(clipping.date)
    if address and theirs:
        return normal_form(address) == normal_form(theirs) and dates
    names = {clipping.title, clipping.outlet, clipping.heading} - {""}
    return not theirs and dates and bool(names & {seen.title, seen.outlet, seen.heading})


def _has_another_outlet(entry: PageEntry, change: PageChange, text: str) -> bool:
    """Whether a new clipping is read with another outlet, as from the heading above it."""
    wanted = change.clipping.outlet if change.clipping else ""
    read = str(entry.plain.get("outlet") or "")
    return bool(wanted and read) and not _states(entry, "outlet", wanted, read, text)


def _misread_facts(entry: PageEntry, change: PageChange, common: Collection[str]) -> Iterator[str]:
    """The facts of a new clipping that are read otherwise, and keys read that it does not have.

    Remarks in `common` belong to the page.
    """
    assert change.clipping
    seen, _faults = read_clipping(entry.plain)
    have, want = dict(line_facts(seen)), line_facts(change.clipping)
    if seen.section == want.get("outlet"):  # named by the heading above
        have["outlet"] = seen.section
    yield from (fact for fact in COMMON if _plain(have, fact) != _plain(want, fact))
    known = {*_keys_of(want), *COMMON, "file", *_GUESSED, "note"}
    yield from (key for key in entry.plain if key not in known)
    if not all(is_page_wording(remark, common) for remark in remarks_of(entry.plain)):
        yield "note"


def _plain(facts: PartFacts, fact: str) -> str:
    return " ".join(facts.get(fact, "").split())


def _is_same(
    old: PageEntry,
    now: PageEntry,
    change: PageChange | None,
    awaited: Sequence[PageChange],
    text: str,
) -> bool:
    """Whether an entry is the old one, and not a new one (if its change names no facts)."""
    if not change:
        return _name(old) == _name(now)
    if not change.facts:
        return _name(old) == _name(now) or not any(_shows(now, new) for new in awaited)
    have, _faults = read_clipping(now.plain)
    stated, facts = line_facts(have), dict(change.facts)
    if not all(
        _states(now, fact, value, stated.get(fact, ""), text) for fact, value in facts.items()
    ):
        return False
    kept = _kept(old, change)
    return all(
        value == now.plain.get(key)
        or (
            isinstance(value, str) and bool(now.parts) and contains_value(text, now, key, value, "")
        )
        for key, value in kept
    )


def _changed(old: PageEntry, now: PageEntry, change: PageChange | None) -> Iterator[str]:
    """The facts that are read otherwise than before, or otherwise than the change intended."""
    facts = dict(change.facts) if change else {}
    if change and not facts:
        return
    have, _faults = read_clipping(now.plain)
    stated = line_facts(have)
    yield from (fact for fact, value in facts.items() if stated.get(fact, "") != value)
    kept = dict(_kept(old, change))
    changed = _keys_of(facts)
    yield from (key for key, value in kept.items() if now.plain.get(key) != value)
    yield from (key for key in now.plain if key not in {*kept, *changed, *_GUESSED})


def _kept(old: PageEntry, change: PageChange | None) -> list[tuple[str, Plain]]:
    """The facts that an entry stated before and must still state."""
    changed = _keys_of(dict(change.facts)) if change else frozenset()
    return [one for one in old.plain.items() if one[0] not in changed | _GUESSED]


def _keys_of(facts: PartFacts) -> frozenset[str]:
    return frozenset(_KEYS.get(fact, fact).partition(" ")[0] for fact in facts)


def _states(entry: PageEntry, fact: str, wanted: str, read: str, text: str) -> bool:
    """Whether the fact is read as wanted, or read otherwise but written in the entry."""
    if read == " ".join(wanted.split()) or read == wanted:
        return True
    return bool(entry.parts) and contains_value(text, located(text, entry), fact, wanted, read)


def is_unchanged(old: PageEntry, now: PageEntry) -> bool:
    """Whether an entry is what it was, apart from guessed values."""
    return _name(old) == _name(now) and _kept(old, None) == _kept(now, None)


def _name(entry: PageEntry) -> object:
    for key in ("url", "file", "title", "heading", "outlet"):
        if value := entry.plain.get(key):
            return key, str(value)
    return None
