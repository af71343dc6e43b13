"""What was read from a page, each fact with the place it was read from."""

from dataclasses import dataclass, field
from typing import Generic, TypeVar

Value = TypeVar("Value")

UNDECLARED = "address"  # the source of a canonical address that is only the requested one


@dataclass(frozen=True)
class Fact(Generic[Value]):
    """A value, the name of its source, and whether a person should check it.

    The source is text for people, not from a closed list: a meta tag (`og:title`), a property of
    JSON-LD (`JSON-LD datePublished`), an element (`h1`), `text`, `address`, `host`, `your outlets`.
    `page_says` is the page's own value where the reader's setting replaced it.
    """

    value: Value
    source: str
    doubtful: bool = False
    page_says: str = field(default="", compare=False)


def value_on_page(fact: Fact[str] | None) -> str:
    """The page's own value; empty if that is only its host."""
    if fact is None or fact.source == "host":
        return ""
    return fact.page_says or fact.value


@dataclass(frozen=True, kw_only=True)
class Facts:
    """The facts that a page states about itself; None where one is not known.

    `date` is ISO 8601 and as exact as the page, `lang` a BCP 47 tag, `image` and `canonical` are
    absolute addresses, `image_alt` is the text alternative of the picture, `kind` is article, video
    or podcast, `access` is paid. `unreadable` is the reason why the page is not the piece itself;
    then all other facts are None.
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
