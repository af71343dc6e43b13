"""Changes the facts of a line, row or card of a list in place."""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import islice, product

from clippings.clipping import Clipping
from clippings.dates import parse_date
from clippings.exporters.markdown_page.facts import PartFacts, linked_address
from clippings.html_tokens import is_balanced
from clippings.page_entries.entry import PageEntry, Part, Slot
from clippings.spans import Span
from clippings.text_edits import Edit
from clippings.updating.changes import EditSet, with_edits
from clippings.updating.facts.dropping import ways_to_drop
from clippings.updating.facts.inserting import ways_to_insert
from clippings.updating.facts.writing import NAMES_SEPARATOR, written

# Facts that every list is expected to show; others are shown only if the page shows them.
COMMON = ("title", "outlet", "address", "date")
# These are changed only if the page already has a word for them.
_ONLY_REPLACED = ("lang", "kind", "image")
_CONNECTING_WORDS = frozenset(("a", "by", "for", "from", "in", "of", "on", "the", "via"))
_ESCAPED = re.compile(r"\\.")
_TAG_BEFORE = re.compile(r"<[a-zA-Z][^<>]*>\s*\Z")
_ENDS = tuple(".!?…")  # end of a sentence, which may have been left out when reading
_MOST_WAYS = 24
_MOST_MOVED = 12


def line_facts(clipping: Clipping) -> PartFacts:
    """The facts of a clipping that a line of a list may show."""
    quotes = {
        "quote" if number == 1 else f"quote {number}": quote.text
        for number, quote in enumerate(clipping.quotes, 1)
    }
    facts = {
        "title": clipping.title,
        "outlet": clipping.outlet,
        "address": linked_address(clipping),
        "date": str(clipping.date) if clipping.date else "",
        "author": NAMES_SEPARATOR.join(clipping.authors),
        "summary": clipping.summary,
        "pages": clipping.pages,
        "lang": clipping.lang,
        "kind": clipping.kind,
        "image": clipping.image.src if clipping.image else "",
        **quotes,
    }
    return {fact: value for fact, value in facts.items() if value}


def is_line(entry: PageEntry) -> bool:
    """Whether the entry is in a list, rather than under a heading of its own."""
    return bool(entry.parts) and entry.parts[0].role == "line"


def changed_facts(
    part: Part, have: PartFacts, want: PartFacts, shown: Collection[str]
) -> list[str]:
    """The facts that the line must state differently; `shown` are those that the page shows."""
    return [
        fact
        for fact in dict.fromkeys((*have, *want))
        if have.get(fact) != want.get(fact) and _matters(part, fact, have, want, shown)
    ]


def _matters(
    part: Part, fact: str, have: PartFacts, want: PartFacts, shown: Collection[str]
) -> bool:
    if fact in _ONLY_REPLACED:
        return fact in have and fact in want and bool(part.slot(fact))
    if fact == "date" and fact in want and parse_date(want[fact]) in part.readings:
        return False
    if fact in have and _covers_several_facts(have[fact], fact, want):
        return False
    return fact in have or fact in shown


def _covers_several_facts(words: str, fact: str, want: PartFacts) -> bool:
    """Whether the words read as one fact are several wanted facts, this one among them.

    "Wired: A title" is read as a title if the outlet is not known from the address.
    """
    values = sorted(want.values(), key=len, reverse=True)
    if want.get(fact, "") not in words:
        return False
    for value in values:
        words = words.replace(value, " ", 1)
    return not {
        word for word in re.findall(r"\w+", words) if word.casefold() not in _CONNECTING_WORDS
    }


def ways_to_state(
    page: str, entries: Sequence[PageEntry], place: int, facts: Sequence[str], want: PartFacts
) -> Iterator[EditSet]:
    """Sets of edits that may make the line state these facts as in `want`, the best first.

    Facts that are not in `want` are removed; a fact that is already stated may also move.
    """
    part = entries[place].parts[0]
    choices: list[list[EditSet]] = []
    for fact in facts:
        slots = [slot for slot in part.slots if slot.fact == fact]
        inserted = ways_to_insert(page, entries, place, fact, want) if fact in want else ()
        put_in = list(dict.fromkeys(inserted))
        taken_out = [edit for slot in slots for edit in ways_to_drop(page, part, slot)]
        if fact in want and slots:
            moved = islice(product(taken_out, put_in), _MOST_MOVED if len(slots) == 1 else 0)
            choices.append([tuple(replaced(page, part, slots, want)), *moved])
        else:
            choices.append([(edit,) for edit in (put_in if fact in want else taken_out)])
    for chosen in islice(product(*choices), _MOST_WAYS):
        way = tuple(edit for way in chosen for edit in way)
        if _keeps_pairs(page, part, way):
            yield way


def _keeps_pairs(page: str, part: Part, way: EditSet) -> bool:
    """Whether HTML tags, or the brackets of links, are still in pairs if they were."""
    paired = is_balanced if part.html else _has_pairs
    line = page[part.span.start : part.span.end]
    return paired(with_edits(page, part.span, way)) or not paired(line)


def _has_pairs(text: str) -> bool:
    bare = _ESCAPED.sub("", text)
    return bare.count("[") == bare.count("]")


def _with_opening_tag(page: str, part: Part, span: Span) -> Span:
    """The span, extended to the opening tag before it if only the closing tag is in it."""
    if part.html and not is_balanced(page[span.start : span.end]):
        tag = _TAG_BEFORE.search(page, part.span.start, span.start)
        if tag and is_balanced(page[tag.start() : span.end]):
            return Span(tag.start(), span.end)
    return span


def replaced(
    page: str, part: Part, slots: Sequence[Slot], want: Mapping[str, str]
) -> Iterator[Edit]:
    """The edits that put new values into these slots."""
    for fact, place in slots:
        span = _with_opening_tag(page, part, place)
        text = written(page, part, fact, span, want[fact])
        end = span.end + (text[-1:] in _ENDS and page.startswith(text[-1:], span.end))
        yield Edit(span.start, end, text)
        if fact == "date":
            for day in (slot.span for slot in part.slots if slot.fact == "datetime"):
                yield Edit(*day, want[fact])
