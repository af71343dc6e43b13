"""Writes a new line, row or card modelled on a neighbour, with other facts in its slots."""

import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from itertools import chain, islice, zip_longest
from typing import NamedTuple

from clippings.exporters.markdown_page.facts import PartFacts
from clippings.html_tokens import is_balanced
from clippings.page_entries.entry import PageEntry, Part, Slot
from clippings.text_edits import Edit
from clippings.updating.changes import EditSet, with_edits
from clippings.updating.facts.lines import COMMON, is_line, ways_to_state
from clippings.updating.facts.neighbours import nearest
from clippings.updating.facts.remarks import common_remarks, is_page_wording, remarks_of
from clippings.updating.new_lines.cleaning import (
    attributes_of_neighbour,
    further_links,
    texts_of_neighbour,
)
from clippings.updating.new_lines.plain_lines import LIST_MARK, plain_lines
from clippings.updating.new_lines.table_rows import keeps_cells, rows_like
from clippings.written_words import seen_words

_FIRST_TAG = re.compile(r"\s*<[a-zA-Z][\w-]*(?:\s+class=[\"'][^\"'<>]*)?")
_OTHER_SHAPE = 5  # weighs more than a missing fact
_MOST_NEIGHBOURS = 6  # used as models
_MOST_LINES = 30
_COMMON = 4  # a word that one line in 4 has belongs to the page, not to one clipping


class _Model(NamedTuple):
    """A neighbour to copy (by index), the edits that clean it, and its words outside of slots."""

    number: int
    part: Part
    edits: tuple[Edit, ...]
    words: frozenset[str]


def copied_lines(
    page: str, entries: Sequence[PageEntry], place: int, want: PartFacts
) -> Iterator[str]:
    """Texts of a new line at index `place`, the best first, without words of one line only.

    Words that several lines share, such as "Read more", stay.
    """
    near = [n for n in nearest(entries, place) if is_line(entries[n])]
    entries = _without_remarks_of_page(page, entries, near)
    beside = {n: _words_beside(page, entries[n].parts[0]) for n in near}
    seen = Counter(word for words in beside.values() for word in set(words))
    enough = max(2, len(near) / _COMMON)
    common = frozenset(word for word, times in seen.items() if times >= enough)
    made = [_model(page, n, entries[n].parts[0], beside[n], common) for n in near]
    fit = [one for one in made if one.words <= common or one.part.html]
    shape = _shape(page, entries[near[0]].parts[0]) if near else ""

    def rank(one: _Model) -> int:
        other = _shape(page, one.part) != shape
        return _edits_needed(one, want, common) + _OTHER_SHAPE * other

    fit = sorted(fit, key=rank)[:_MOST_NEIGHBOURS]
    copies = (_copies(page, entries, model, want) for model in fit)
    in_turn = filter(None, chain.from_iterable(zip_longest(*copies)))
    parts = [entries[n].parts[0] for n in near]
    lines = chain(
        islice(dict.fromkeys(in_turn), _MOST_LINES),
        plain_lines(page, parts, want),
    )
    rows = list(rows_like(page, parts, want, common))
    kept = (one for one in lines if not parts or keeps_cells(page, parts[0].span, one))
    by_column = bool(rows) and not parts[0].html
    yield from rows if by_column else dict.fromkeys(chain(kept, rows))


def _without_remarks_of_page(
    page: str, entries: Sequence[PageEntry], near: Sequence[int]
) -> Sequence[PageEntry]:
    """The entries without slots for remarks that the neighbours share, such as "Read more"."""
    common = common_remarks(remarks_of(entries[n].plain) for n in near)
    made = list(entries)
    for n in near:
        part = made[n].parts[0]
        slots = tuple(slot for slot in part.slots if not _is_of_page(page, slot, common))
        made[n] = replace(made[n], parts=(replace(part, slots=slots), *made[n].parts[1:]))
    return made


def _is_of_page(page: str, slot: Slot, common: Collection[str]) -> bool:
    words = page[slot.span.start : slot.span.end]
    return slot.fact.partition(" ")[0] == "note" and is_page_wording(words, common)


def _facts_in(part: Part) -> set[str]:
    return {slot.fact for slot in part.slots} - {"datetime"}


def _shape(page: str, part: Part) -> str:
    """The beginning of an entry: its list mark, or its first tag."""
    text = page[part.span.start : part.span.end]
    begins = _FIRST_TAG.match(text) or LIST_MARK.match(text)
    return begins[0].strip() if begins else ""


def _edits_needed(model: _Model, want: PartFacts, common: frozenset[str]) -> int:
    """How many facts must be inserted or removed; common ones such as the title count most."""
    facts = _facts_in(model.part)
    missing, extra = set(want) - facts, facts - set(want)
    own = len(model.words - common) > 0
    return 4 * len(missing & set(COMMON)) + len(missing) + len(extra) + len(model.edits) + own


def _words_beside(page: str, part: Part) -> list[str]:
    """The words of a line outside of its slots."""
    emptied = with_edits(page, part.span, (Edit(*slot.span) for slot in part.slots))
    return seen_words(LIST_MARK.sub("", emptied, count=1))


def _model(
    page: str, number: int, part: Part, beside: Sequence[str], common: frozenset[str]
) -> _Model:
    edits = [
        *further_links(page, part),
        *(texts_of_neighbour(page, part, common) if part.html else ()),
    ]
    return _Model(number, part, tuple(edits), frozenset(beside))


def _copies(
    page: str, entries: Sequence[PageEntry], model: _Model, want: PartFacts
) -> Iterator[str]:
    part = model.part
    if part.html and not {"address"} & set(want) <= _facts_in(part):
        return
    facts = list(dict.fromkeys((*want, *_facts_in(part))))
    for way in ways_to_state(page, entries, model.number, facts, want):
        text = _filled(page, model, way, want)
        if not part.html or is_balanced(text):
            yield text


def _filled(page: str, model: _Model, way: EditSet, want: PartFacts) -> str:
    part = model.part
    own = attributes_of_neighbour(page, part, want) if part.html else ()
    return with_edits(page, part.span, [*model.edits, *way, *own])
