"""The records of a clipping and its parts, and of a collection of clippings."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import NamedTuple

from clippings.dates import PartialDate
from clippings.finding import NOWHERE, Finding, Place
from clippings.values import Plain


class Quote(NamedTuple):
    """Words of the piece, without the outer quotation marks, and who said them."""

    text: str
    speaker: str = ""
    role: str = ""


class Image(NamedTuple):
    """A picture: `src` is a path relative to the data file's folder, or a web address."""

    src: str
    alt: str = ""
    credit: str = ""
    role: str = ""
    link: bool = False


class Archive(NamedTuple):
    """A saved copy of the source and the day it was saved."""

    url: str
    date: PartialDate | None = None


class Link(NamedTuple):
    """A further link and its relation to the piece (one of RELATIONS in fields.py)."""

    url: str
    rel: str = ""


class Outlet(NamedTuple):
    """A newspaper, channel or site, with other spellings of its name."""

    name: str
    aliases: tuple[str, ...] = ()
    url: str = ""
    logo: str = ""
    lang: str = ""


def nowhere(_path: str) -> Place:
    """The place of values that were not read from a file."""
    return NOWHERE


class Clipping(NamedTuple):
    """One piece of press coverage, with the keys of the data file; empty values are "", () or None.

    id               its name, unique in the file
    url              address of the piece, as it is written
    title            its headline
    file             path of a PDF or scan in the repository
    outlet           who published it, as shown
    date             as exact as is known
    lang             language tag (BCP 47)
    kind             one of KINDS in fields.py, or any other word
    heading          replaces the heading made of outlet, kind and language
    authors          who wrote it
    quotes           its words
    summary          what it says, in the words of the project
    image            a picture
    start            offset into a video or broadcast, in seconds
    archive          a saved copy
    links            further links
    access           free, registration or paid
    status           published, draft, hidden, dead or left-out
    pages, issue     where it stands in print
    section          group on the page
    tags             keywords
    featured         whether it is shown first
    note             internal, never published
    extra            unknown keys, as they are written
    place            returns the place of a field (a path such as `image.src`) in the file that the
                     clipping was read from
    """

    id: str = ""
    url: str = ""
    title: str = ""
    file: str = ""
    outlet: str = ""
    date: PartialDate | None = None
    lang: str = ""
    kind: str = ""
    heading: str = ""
    authors: tuple[str, ...] = ()
    quotes: tuple[Quote, ...] = ()
    summary: str = ""
    image: Image | None = None
    start: int | None = None
    archive: Archive | None = None
    links: tuple[Link, ...] = ()
    access: str = ""
    status: str = "published"
    pages: str = ""
    issue: str = ""
    section: str = ""
    tags: tuple[str, ...] = ()
    featured: bool = False
    note: str = ""
    extra: Mapping[str, Plain] = MappingProxyType({})
    place: Callable[[str], Place] = nowhere

    def __eq__(self, other: object) -> bool:
        """Whether all fields are equal; `place` is not compared, as tuples would."""
        return isinstance(other, Clipping) and self[:-1] == other[:-1]

    def __ne__(self, other: object) -> bool:
        return not self == other

    def __hash__(self) -> int:
        return hash(self[:-2])


class Collection(NamedTuple):
    """All clippings of a file in its order, and the keys of the page beside them.

    `url` and `lang` are the address and language of the page itself. `faults` are the values that
    could not be read; clippings that can be read are always included. `place` returns the place of
    a key of the page (`title`, `outlets[0].url`) in the file.
    """

    clippings: tuple[Clipping, ...] = ()
    title: str = ""
    intro: str = ""
    url: str = ""
    lang: str = ""
    outlets: tuple[Outlet, ...] = ()
    faults: tuple[Finding, ...] = ()
    place: Callable[[str], Place] = nowhere

    def outlet_named(self, name: str) -> str:
        """The main name of an outlet given by an alias (in any case); other names unchanged."""
        wanted = name.casefold()
        for outlet in self.outlets:
            if wanted in (word.casefold() for word in (outlet.name, *outlet.aliases)):
                return outlet.name
        return name
