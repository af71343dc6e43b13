"""What was read from a page, each fact with the place it was read from."""

from dataclasses import dataclass, field
from typing import Generic, TypeVar

Value = TypeVar("Value")

UNDECLARED = "address"  # the source of a canonical address that is the one asked for


@dataclass(frozen=True)
class Fact(Generic[Value]):
    """A value, the name of its source, and whether it should be asked about.

    The source is for people, of no closed list: a meta tag (`og:title`), a property of JSON-LD
    (`JSON-LD datePublished`), an element (`h1`), `text`, `address`, `host`, `your outlets`.
    `page_says` is what the page itself has where its reader knows better.
    """

    value: Value
    source: str
    doubtful: bool = False
    page_says: str = field(default="", compare=False)


def said_by_page(fact: Fact[str] | None) -> str:
    """What the page itself has for it; empty where that is no more than its host."""
    if fact is None or fact.source == "host":
        return ""
    return fact.page_says or fact.value


@dataclass(frozen=True, kw_only=True)
class Facts:
    """What a page says of itself; None is not known.

    `date` is ISO 8601 and as exact as the page, `lang` a BCP 47 tag, `image` and `canonical` are
    absolute addresses, `image_alt` is what the picture shows, `kind` article, video or podcast,
    `access` paid. `unreadable` says why the page is not the piece itself, then nothing is taken
    from it.
    """

    title: Fact[str] | None = None
    outlet: Fact[str] | None = None
    date: Fact[str] | None = None
    lang: Fact[str] | None = None
    authors: Fact[tuple[str, ...]] | None = None
    image: Fact[str] | None = None
    image_alt: Fact[str] | None = None
    canonical: Fact[str] | None = None
    kind: Fact[str] | None = None
    access: Fact[str] | None = None
    unreadable: str = ""
