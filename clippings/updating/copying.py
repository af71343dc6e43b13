"""A new line, row or card after one of its neighbours: their text with other facts in its slots."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from clippings.dates import parse_date
from clippings.html_source.tokens import is_balanced
from clippings.markdown_page.entry import PageEntry, Part, Slot
from clippings.markdown_page.escaping import escape_address, escape_inline
from clippings.markdown_page.facts import Facts
from clippings.updating.cleaning import own_attributes, own_links, own_words, without_picture
from clippings.updating.dropping import ways_to_drop
from clippings.updating.edits import Edit, apart, apply_edits
from clippings.updating.lines import COMMON, is_line
from clippings.updating.near import nearest
from clippings.updating.writing import written
from clippings.written_dates.spelling import ENGLISH, spell_date
from clippings.written_words import seen_text

_MARK = re.compile(r"\s*(?:[-*+]|\d+[.)])?\s*")
_MOST = 6
_COMMON = 4  # a word that one line in so many has is the page's, no fact of one clipping


class _Template(NamedTuple):
    """A line to copy, what must go from it, and the words in it that are no fact."""

    part: Part
    edits: tuple[Edit, ...]
    words: frozenset[str]


def copied_lines(page: str, entries: Sequence[PageEntry], place: int, want: Facts) -> Iterator[str]:
    """The texts of a new line at index `place`, the best first; all its words are the page's own.

    Words that several lines have alike, such as "Read more", stay.
    """
    lines = [entries[n].parts[0] for n in nearest(entries, place) if is_line(entries[n])]
    seen = Counter(word for part in lines for word in set(_words_beside(page, part)))
    enough = max(2, len(lines) / _COMMON)
    common = frozenset(word for word, times in seen.items() if times >= enough)
    made = [_template(page, part, want, common) for part in lines]
    fit = [one for one in made if one.words <= common or one.part.html]
    for template in sorted(fit, key=lambda one: _distance(one, want, common))[:_MOST]:
        if not template.part.html or {"address"} & set(want) <= _facts(template.part):
            text = _filled(page, template, want)
            if not template.part.html or is_balanced(text):
                yield text
    if not lines or not lines[0].html:
        yield _plain_line(page, lines, want)


def _facts(part: Part) -> set[str]:
    return {slot.fact for slot in part.slots} - {"datetime"}


def _distance(template: _Template, want: Facts, common: frozenset[str]) -> int:
    """How much has to be put in or taken out; the title and its like weigh most."""
    facts = _facts(template.part)
    missing, extra = set(want) - facts, facts - set(want)
    own = len(template.words - common) > 0
    return 4 * len(missing & set(COMMON)) + len(missing) + len(extra) + len(template.edits) + own


def _words_beside(page: str, part: Part) -> list[str]:
    """The words of a line that are in no slot."""
    start = part.span.start
    emptied = apply_edits(
        page[start : part.span.end],
        apart(Edit(slot.span.start - start, slot.span.end - start) for slot in part.slots),
    )
    return re.findall(r"\w+", seen_text(_MARK.sub("", emptied, count=1)))


def _template(page: str, part: Part, want: Facts, common: frozenset[str]) -> _Template:
    edits = list(own_links(page, part))
    words = frozenset(_words_beside(page, part))
    if part.html:
        edits += own_words(page, part, common)
    extra = [slot for slot in part.slots if slot.fact not in want and slot.fact != "datetime"]
    edits += [_dropped(page, part, slot) for slot in extra]
    return _Template(part, tuple(edits), words)


def _dropped(page: str, part: Part, slot: Slot) -> Edit:
    if slot.fact == "image":
        return without_picture(page, part, slot)
    return next(ways_to_drop(page, part, slot), Edit(*slot.span))


def _filled(page: str, template: _Template, want: Facts) -> str:
    part = template.part
    start = part.span.start
    edits = [*template.edits, *_facts_in(page, part, want)]
    if part.html:
        edits += own_attributes(page, part, want)
    moved = (Edit(edit.start - start, edit.end - start, edit.text) for edit in edits)
    return apply_edits(page[start : part.span.end], apart(moved))


def _facts_in(page: str, part: Part, want: Facts) -> Iterator[Edit]:
    for slot in part.slots:
        if slot.fact in want:
            yield Edit(*slot.span, written(page, part, slot.fact, slot.span, want[slot.fact]))
        elif slot.fact == "datetime" and "date" in want:
            yield Edit(*slot.span, want["date"])


def _plain_line(page: str, lines: Sequence[Part], facts: Facts) -> str:
    """`- [Title](address) – Outlet, May 4, 2021`, with the list mark of the page."""
    first = page[lines[0].span.start : lines[0].span.end] if lines else "- "
    mark = _MARK.match(first)
    spelling = next((part.spelling for part in lines if part.spelling), ENGLISH)
    name = escape_inline(facts.get("title") or facts.get("outlet") or facts.get("address", ""))
    address = facts.get("address")
    linked = f"[{name}]({escape_address(address)})" if address else name
    told = [escape_inline(facts["outlet"])] if "title" in facts and "outlet" in facts else []
    told += [spell_date(parse_date(facts["date"]), spelling)] if "date" in facts else []
    return (mark[0] if mark else "") + " – ".join([linked, *filter(None, [", ".join(told)])])
