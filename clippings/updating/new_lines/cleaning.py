"""Removes from a copied line what belongs only to the original: words, links, pictures and ids."""

import re
from collections.abc import Collection, Iterator

from clippings.exporters.markdown_page.facts import PartFacts
from clippings.html_tokens import attributes_of, read_tokens
from clippings.page_entries.entry import Part, Slot
from clippings.spans import Span, free_of, overlap, stripped
from clippings.text_edits import Edit
from clippings.updating.facts.dropping import ways_to_drop
from clippings.updating.facts.writing import in_attribute
from clippings.written_words import seen_words

_TAG = re.compile(r"<[a-zA-Z][^<>]*>")
_LINK = re.compile(
    r"(?<!!)\[(?P<words>(?:[^\[\]\\]|\\.)*)\]\((?P<to>[^()\s]*(?:\([^()\s]*\)[^()\s]*)*)[^()]*\)"
    r"|<a\b[^<>]*\bhref=[\"']?(?P<href>[^\"'<> ]*)[^<>]*>(?P<text>.*?)</a>",
    re.DOTALL | re.IGNORECASE,
)
_ID = re.compile(r"\s*\bid\s*=\s*[\"']?\Z", re.IGNORECASE)
_PICTURE = re.compile(r"<img\b[^<>]*>[ \t]*", re.IGNORECASE)
_LINK_OPENS = re.compile(r"<a\b[^<>]*>\s*\Z", re.IGNORECASE)
_LINK_ENDS = re.compile(r"\s*</a\b", re.IGNORECASE)
_LOCAL = re.compile(r"#|\{")


def further_links(page: str, part: Part) -> Iterator[Edit]:
    """Edits that remove links beside the main one; around a fact only their markup."""
    targets = [slot.span for slot in part.slots if slot.fact == "address"]
    for match in _LINK.finditer(page, part.span.start, part.span.end):
        to, words = ("to", "words") if match["to"] is not None else ("href", "text")
        if not free_of(targets, Span(*match.span(to))) or _LOCAL.match(match[to]):
            continue
        words_span = Span(*match.span(words))
        inside = [slot for slot in part.slots if overlap(words_span, slot.span)]
        if inside:
            yield Edit(match.start(), words_span.start)
            yield Edit(words_span.end, match.end())
        else:
            whole = Slot("link", Span(*match.span()))
            yield next(ways_to_drop(page, part, whole), Edit(*match.span()))


def texts_of_neighbour(page: str, part: Part, common: Collection[str]) -> Iterator[Edit]:
    """Edits that remove text in HTML with words that no other line has.

    The text of a link stays even if it is no fact: an empty link cannot be followed.
    """
    start = part.span.start
    links = [Span(*link.span()) for link in _LINK.finditer(page, part.span.start, part.span.end)]
    targets = [slot.span for slot in part.slots if slot.fact == "address"]
    own = [link for link in links if not free_of(targets, link)]
    taken = [*(slot.span for slot in part.slots), *own]
    for token in read_tokens(page[start : part.span.end]):
        span = token.span.moved(start)
        if token.kind != "text":
            continue
        for text_span in _outside_of(span, taken):
            words = set(seen_words(page[text_span.start : text_span.end]))
            if words and not words <= set(common):
                yield _without(page, part, text_span, whole=text_span == span)


def _outside_of(span: Span, taken: Collection[Span]) -> Iterator[Span]:
    """The parts of a span that are in none of the taken ones."""
    place = span.start
    for start, end in sorted(one for one in taken if overlap(one, span)):
        if place < start:
            yield Span(place, start)
        place = max(place, end)
    if place < span.end:
        yield Span(place, span.end)


def _without(page: str, part: Part, text_span: Span, *, whole: bool) -> Edit:
    bare = stripped(page, text_span)
    if whole:
        return next(ways_to_drop(page, part, Slot("words", bare)), Edit(*bare))
    return Edit(*bare)


def attributes_of_neighbour(page: str, part: Part, want: PartFacts) -> Iterator[Edit]:
    """Edits that remove ids and pictures, and replace facts of the original in attributes."""
    old = {slot.fact: page[slot.span.start : slot.span.end] for slot in reversed(part.slots)}
    dates = [*map(str, part.readings), *filter(None, (old.get("datetime"),))]
    date = want.get("date", "")
    dated = {text: date[: len(text)] for one in dates for text in (one, one[:4]) if date}
    taken = [slot.span for slot in part.slots]
    for tag in _TAG.finditer(page, part.span.start, part.span.end):
        written = attributes_of(page, Span(*tag.span()))
        if picture := _picture_of_neighbour(page, part, tag, written.get("alt", ("",))[0]):
            yield picture
            continue
        for name, (value, span) in written.items():
            if not free_of(taken, span):
                continue
            if name == "id":
                id_attribute = _ID.search(page, tag.start(), span.start)
                assert id_attribute
                yield Edit(id_attribute.start(), span.end + (page[span.end] in "\"'"))
            elif name.startswith("data-") and value in dated:
                yield Edit(*span, dated[value])
            elif fact := next((f for f in ("title", "outlet") if old.get(f) == value), ""):
                yield Edit(*span, in_attribute(want.get(fact, "")))


def _picture_of_neighbour(page: str, part: Part, tag: re.Match[str], alt: str) -> Edit | None:
    """The edit that removes a picture named by the title or outlet, unless it is a whole link."""
    picture = _PICTURE.match(page, tag.start(), part.span.end)
    if not picture or not free_of((slot.span for slot in part.slots), Span(*picture.span())):
        return None
    names = (page[slice(*span)] for fact in ("title", "outlet") if (span := part.slot(fact)))
    opens = _LINK_OPENS.search(page[part.span.start : tag.start()])
    whole_link = opens and _LINK_ENDS.match(page, picture.end())
    return Edit(*picture.span()) if alt and alt in names and not whole_link else None
