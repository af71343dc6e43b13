"""Matches entries of a page to clippings."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Sequence

from clippings.addresses import normal_form
from clippings.clipping import Clipping
from clippings.duplicates import piece_of
from clippings.exporters.markdown_page.facts import facts_of_parts, linked_address
from clippings.played import from_the_beginning

Keys = Callable[[Clipping], Iterable[Hashable]]


def match_clippings(
    seen: Sequence[Clipping], wanted: Sequence[Clipping]
) -> tuple[Clipping | None, ...]:
    """For each clipping seen on a page the wanted one that it is; None if there is none.

    Matches by address first, for a recording then by address without its start time, then by shared
    facts, so that a changed address counts as a change.
    """
    return _matched(seen, wanted, (_by_address, _by_address_without_start, _by_facts))


def match_same_article(
    seen: Sequence[Clipping], others: Sequence[Clipping]
) -> tuple[Clipping | None, ...]:
    """For each clipping seen on a page the other one that is certainly the same article."""
    return _matched(seen, others, (_by_address, _by_address_without_start, _by_article))


def _matched(
    seen: Sequence[Clipping], wanted: Sequence[Clipping], ways: Iterable[Keys]
) -> tuple[Clipping | None, ...]:
    pairs: dict[int, int] = {}
    for keys in ways:
        _pair(pairs, seen, wanted, keys)
    return tuple(wanted[pairs[n]] if n in pairs else None for n in range(len(seen)))


def _pair(
    pairs: dict[int, int], seen: Sequence[Clipping], wanted: Sequence[Clipping], keys: Keys
) -> None:
    free = set(range(len(wanted))) - set(pairs.values())
    index: dict[Hashable, list[int]] = defaultdict(list)
    for number in sorted(free):
        for key in keys(wanted[number]):
            index[key].append(number)
    for place, clipping in enumerate(seen):
        if place in pairs:
            continue
        candidates = {n for key in keys(clipping) for n in index.get(key, ()) if n in free}
        if candidates:
            best = max(sorted(candidates), key=lambda n: _shared_facts(clipping, wanted[n]))
            pairs[place] = best
            free.remove(best)


def _by_address(clipping: Clipping) -> Iterable[str]:
    address = linked_address(clipping)
    return [normal_form(address)] if address else []


def _by_address_without_start(clipping: Clipping) -> Iterable[str]:
    return [normal_form(from_the_beginning(clipping.url))] if clipping.url else []


def _by_article(clipping: Clipping) -> Iterable[Hashable]:
    piece = piece_of(clipping)
    return [] if piece is None else [piece]


def _by_facts(clipping: Clipping) -> Iterable[str]:
    image = clipping.image.src if clipping.image else ""
    dated = f"{clipping.outlet} {clipping.date}" if clipping.outlet and clipping.date else ""
    quotes = (quote.text for quote in clipping.quotes)
    texts = (clipping.title, clipping.heading, clipping.summary, image, dated, *quotes)
    return list(filter(None, texts)) or [clipping.outlet]


def _shared_facts(one: Clipping, other: Clipping) -> int:
    """How many facts that a page shows are equal."""
    ours, theirs = facts_of_parts(one), facts_of_parts(other)
    return sum(
        value == theirs.get(place, {}).get(fact)
        for place, facts in ours.items()
        for fact, value in facts.items()
    )
