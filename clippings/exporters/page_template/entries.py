"""The variables of a template: the clippings, with only safe addresses, and the page's words."""

from collections.abc import Sequence
from types import SimpleNamespace
from typing import TYPE_CHECKING, NamedTuple

from clippings.addresses import is_web_address
from clippings.addresses.targets import is_linkable
from clippings.clipping import Archive, Clipping, Collection, Image
from clippings.dates import PartialDate
from clippings.exporters.markdown_page.facts import linked_address
from clippings.fields import FIELDS
from clippings.grouping import group
from clippings.headlines import headline_of
from clippings.locales import PageLocale
from clippings.values import Plain, format_offset, join_names

if TYPE_CHECKING:
    from jinja2 import ChainableUndefined

VARIABLES = ("title", "intro", "groups", "clippings", "lang", "direction", "words")
_OWN = tuple(field.attribute for field in FIELDS.values() if field.name != "note")
OF_CLIPPING = (*_OWN, "headline", "address", "author", "extra")


class NoDate(PartialDate):
    """An unknown date: empty, but with its parts, so that clippings can be sorted by date."""

    def __bool__(self) -> bool:
        return False

    def __str__(self) -> str:
        return ""


class _Extra(dict[str, Plain]):
    """Unknown keys of a clipping: one that only other clippings have is empty."""

    def __missing__(self, key: str) -> "ChainableUndefined":
        from jinja2 import ChainableUndefined

        return ChainableUndefined(
            f"not every clipping has {key!r}; write `default`, or leave those without it out by"
            f" `selectattr('extra.{key}')`"
        )


_NO_DATE = NoDate(0)
_NO_IMAGE = Image("")
_NO_ARCHIVE = Archive("", _NO_DATE)


class Entries(NamedTuple):
    """The clippings under one heading, which is empty without grouping."""

    heading: str
    clippings: Sequence[SimpleNamespace]


def context_of(collection: Collection, by: str, locale: PageLocale) -> dict[str, object]:
    """Make the variables of a template."""
    groups = [
        Entries(some.heading, [_entry(one) for one in some.clippings])
        for some in group(collection, by, locale)
    ]
    return {
        "title": collection.title or locale.words["title"],
        "intro": collection.intro,
        "groups": groups,
        "clippings": [one for some in groups for one in some.clippings],
        "lang": locale.tag,
        "direction": locale.direction,
        "words": locale.words,
    }


def _entry(one: Clipping) -> SimpleNamespace:
    """A clipping for templates: unknown values are empty, and unsafe addresses are left out.

    `headline` is the title or its substitute, `address` the link target: the saved copy of a dead
    page, the page, or the file. `author` has the `authors` in one line.
    """
    image = one.image
    shown = {
        "headline": headline_of(one) or one.url or one.file or one.id,
        "address": linked_address(one),
        "author": join_names(one.authors),
        "url": _web(one.url),
        "file": one.file if is_linkable(one.file) else "",
        "date": one.date or _NO_DATE,
        "image": image if image and is_linkable(image.src) else _NO_IMAGE,
        "start": "" if one.start is None else format_offset(one.start),
        "archive": _archive(one.archive),
        "links": tuple(link for link in one.links if _web(link.url)),
        "extra": _Extra(one.extra),
    }
    return SimpleNamespace(**{name: getattr(one, name) for name in _OWN} | shown)


def _archive(archive: Archive | None) -> Archive:
    if not archive or not _web(archive.url):
        return _NO_ARCHIVE
    return archive._replace(date=archive.date or _NO_DATE)


def _web(address: str) -> str:
    return address if is_web_address(address) else ""
