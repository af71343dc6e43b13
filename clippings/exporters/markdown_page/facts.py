"""The facts of a clipping that a page shows, by part of the entry."""

from collections.abc import Iterator, Mapping
from typing import TypeAlias

from clippings.addresses.targets import is_linkable
from clippings.clipping import Clipping
from clippings.headings import heading_of
from clippings.headlines import targets_of
from clippings.locales import PageLocale
from clippings.one_line import shows
from clippings.page_entries.entry import Role
from clippings.values import join_names

PartFacts: TypeAlias = Mapping[str, str]


def facts_of_parts(
    clipping: Clipping, *, details: bool = True, locale: PageLocale | None = None
) -> dict[tuple[Role, int], PartFacts]:
    """The facts of each part, without empty ones; parts are numbered to distinguish quotations.

    With `details`, headings include kind and language, in the words of `locale`.
    """
    heading = heading_of(clipping, details=details, locale=locale)
    parts = {place: _stated(facts) for place, facts in _all_facts(clipping, heading)}
    return {place: facts for place, facts in parts.items() if facts}


def _stated(facts: PartFacts) -> PartFacts:
    return {fact: value for fact, value in facts.items() if shows(value)}


def _all_facts(clipping: Clipping, heading: str) -> Iterator[tuple[tuple[Role, int], PartFacts]]:
    address = linked_address(clipping)
    date = str(clipping.date) if clipping.date else ""
    yield ("heading", 0), {"heading": heading}
    yield ("source", 0), {"outlet": clipping.outlet, "address": address, "date": date}
    yield ("title", 0), {"title": clipping.title}
    yield ("author", 0), {"author": join_names(clipping.authors)}
    yield ("summary", 0), {"summary": clipping.summary}
    for number, quote in enumerate(clipping.quotes):
        facts = {"text": quote.text, "speaker": quote.speaker, "role": quote.role}
        yield ("quote", number), facts if shows(quote.text) else {}
    if (image := clipping.image) and is_linkable(image.src):
        link = address if image.link else ""
        facts = {"src": image.src, "alt": image.alt, "credit": image.credit, "link": link}
        yield ("image", 0), facts


def linked_address(clipping: Clipping) -> str:
    """The address that the source links to."""
    return next(filter(is_linkable, targets_of(clipping)), "")
