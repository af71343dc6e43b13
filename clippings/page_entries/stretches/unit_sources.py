"""Which links of a line are clippings of their own, and which belong to one of them."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from clippings.addresses import host_of, is_web_address
from clippings.page_entries.markup.prose import Anchor, is_picture_address
from clippings.page_entries.stretches.sources import is_front_page, is_source
from clippings.page_entries.stretches.units import Unit
from clippings.platforms import is_shared
from clippings.shares import at_least_half
from clippings.spans import Span
from clippings.words.links import is_generic, is_number, leads_to_reporters
from clippings.words.names import AND
from clippings.words.outlet_names import is_like_a_name, is_named_by_host
from clippings.words.relations import relation_of

_ENOUGH = 3
_LONGEST_NAME = 6  # words; longer text is a title
_BETWEEN_NAMES = re.compile(rf"(?:[\s,;|/·•&]|\b(?:{AND})\b)*")


class Sources(NamedTuple):
    """The links that are clippings of their own, and those that belong to each of them.

    `are_outlets` is whether the texts of these links are the names of outlets with the same piece.
    """

    own: Sequence[Anchor]
    further: Sequence[Anchor] = ()
    are_outlets: bool = False


def sources_of(unit: Unit) -> Sources:
    """The links of a unit; an empty link stands for a piece in print."""
    anchors = _distinct(unit)
    if not anchors:
        return Sources([_no_link(unit)])
    own, named = _own_sources(unit, anchors)
    return Sources(own, [anchor for anchor in anchors if anchor not in own], named)


def _own_sources(unit: Unit, anchors: Sequence[Anchor]) -> tuple[Sequence[Anchor], bool]:
    """The links that are clippings of their own, and whether their texts are names of outlets."""
    if unit.headed:
        return anchors[:1], False
    main = list(_in_headings(unit, anchors))
    if len(main) == 1:
        return main, False
    if pointing := _pointing(unit, anchors):
        return [pointing], False
    deep = [anchor for anchor in anchors if not is_front_page(anchor)] or anchors
    deep = [anchor for anchor in deep if is_web_address(anchor.url)] or deep
    deep = [anchor for anchor in deep if not is_picture_address(anchor.url)] or deep
    main = [anchor for anchor in deep if not relation_of(unit.prose.text_of(anchor))] or [*deep[:1]]
    main = _of_reporters(unit, main)
    if len(main) == 1 or _are_platforms(unit, main):
        return main[:1], False
    named = _are_names(unit, main)
    return (main, named) if named or _are_several(unit, main) else (main[:1], False)


def _pointing(unit: Unit, anchors: Sequence[Anchor]) -> Anchor | None:
    """The last link of a card with a heading, if only that one says "Learn more"."""
    generic = [anchor for anchor in anchors if is_generic(unit.prose.text_of(anchor))]
    return anchors[-1] if unit.prose.headings and generic == [anchors[-1]] else None


def _of_reporters(unit: Unit, anchors: list[Anchor]) -> list[Anchor]:
    """The links after a subject's own: "Our work on [bees](…) was covered in [Nature](…)".

    All links if the line is no such sentence.
    """
    text = unit.prose.text
    if not any(map(str.isalnum, text[: anchors[0].start])):
        return anchors
    for place, (before, anchor) in enumerate(pairwise(anchors), 1):
        if leads_to_reporters(text[before.end : anchor.start]):
            named = any(is_named_by_host(unit.prose.text_of(it), it.url) for it in anchors[place:])
            return anchors[place:] if named else anchors
    return anchors


def _in_headings(unit: Unit, anchors: Sequence[Anchor]) -> Iterator[Anchor]:
    """The links in the headings of a block of HTML."""
    headings = unit.prose.headings
    return (one for one in anchors if any(h.start <= one.start < h.end for h in headings))


def _no_link(unit: Unit) -> Anchor:
    """The link without an address, or an empty one at the end of a line without links."""
    empty = [
        anchor for anchor in unit.prose.anchors if not anchor.url and unit.prose.text_of(anchor)
    ]
    end = len(unit.prose.text)
    place = Span(unit.span.end, unit.span.end)
    return empty[0]._replace(target=None) if empty else Anchor(end, end, "", place, None)


def _distinct(unit: Unit) -> list[Anchor]:
    """The links to sources; of several with one address that in a heading, or the longest."""
    best: dict[str, Anchor] = {}
    for anchor in filter(is_source, unit.prose.anchors):
        known = best.get(anchor.url)
        if not known or _weight(unit, anchor) > _weight(unit, known):
            best[anchor.url] = anchor
    return sorted(best.values(), key=lambda anchor: anchor.start)


def _weight(unit: Unit, anchor: Anchor) -> tuple[bool, int]:
    """How much the text of a link says: whether it is a heading, and its length."""
    words = unit.prose.text_of(anchor)
    if is_generic(words):
        return False, 0
    return bool(list(_in_headings(unit, [anchor]))), len(words)


def _are_several(unit: Unit, anchors: Sequence[Anchor]) -> bool:
    """Whether the links are alike: all numbers, all with one text, or many."""
    words = [unit.prose.text_of(anchor) for anchor in anchors]
    same = all(map(is_generic, words)) and (
        len({word.casefold() for word in words}) == 1 or all(map(is_number, words))
    )
    named = [is_named_by_host(w, one.url) for w, one in zip(words, anchors, strict=True)]
    if named.count(True) > 1 and len(anchors) > 2 and not _is_one_title(words):
        return True  # a sentence about several outlets
    return same or (len(anchors) > _ENOUGH and not _is_one_title(words)) or _is_row(unit, anchors)


def _is_row(unit: Unit, anchors: Sequence[Anchor]) -> bool:
    """Whether titles from one site follow its name: "Le Monde: A title, The next"."""
    text, hosts = unit.prose.text, {host_of(anchor.url) for anchor in anchors}
    led = text[: anchors[0].start].rstrip(" *_")[-1:] in (":", "–", "—")
    titled = all(len(unit.prose.text_of(anchor).split()) > 1 for anchor in anchors)
    between = (text[one.end : two.start] for one, two in pairwise(anchors))
    return led and titled and len(hosts) == 1 and all(map(_BETWEEN_NAMES.fullmatch, between))


def _are_platforms(unit: Unit, anchors: Sequence[Anchor]) -> bool:
    """Whether the links only name the platforms with a recording: "Apple, Spotify"."""
    words = [unit.prose.text_of(anchor) for anchor in anchors]
    hosts = [(word, one.url) for word, one in zip(words, anchors, strict=True)]
    named = sum(is_shared(host_of(url)) and is_named_by_host(word, url) for word, url in hosts)
    short = all(len(word.split()) < _ENOUGH for word in words)
    return short and len(set(words)) == len(words) > 1 and at_least_half(named, len(words))


def _is_one_title(words: Sequence[str]) -> bool:
    """Whether one of the links is a title, and the others are only short pointers."""
    lengths = sorted(len(word.split()) for word in words)
    return lengths[-1] > _LONGEST_NAME and all(n <= _ENOUGH + 1 for n in lengths[:-1])


def _are_names(unit: Unit, anchors: Sequence[Anchor]) -> bool:
    """Whether the texts of all links are names of outlets, or of most links in a row."""
    words = [unit.prose.text_of(anchor) for anchor in anchors]
    named = [is_named_by_host(w, anchor.url) for w, anchor in zip(words, anchors, strict=True)]
    if all(named):
        return True
    text, pairs = unit.prose.text, pairwise(anchors)
    row = all(_BETWEEN_NAMES.fullmatch(text[one.end : two.start]) for one, two in pairs)
    short = all(map(is_like_a_name, words))
    return row and short and at_least_half(sum(named), len(named))
