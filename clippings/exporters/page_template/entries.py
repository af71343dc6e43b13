"""The variables of a template: the clippings, with only safe addresses, and the page's words."""

from collections.abc import Sequence
from types import SimpleNamespace
from typing import NamedTuple

from clippings.addresses import is_web_address
from clippings.addresses.targets import is_linkable
from clippings.clipping import Archive, Clipping, Collection, Image
from clippings.exporters.markdown_page.facts import linked_address
from clippings.fields import FIELDS
from clippings.grouping import group
from clippings.headlines import headline_of
from clippings.locales import PageLocale
from clippings.values import format_offset, join_names

VARIABLES = ("title", "intro", "groups", "clippings", "lang", "direction", "words")
_OWN = tuple(field.attribute for field in FIELDS.values() if field.name != "note")
OF_CLIPPING = (*_OWN, "headline", "address", "author", "extra")
_NO_IMAGE = Image("")
_NO_ARCHIVE = Archive("")


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
    image, archive = one.image, one.archive
    shown = {
        "headline": headline_of(one) or one.url or one.file or one.id,
        "address": linked_address(one),
        "author": join_names(one.authors),
        "url": _web(one.url),
        "file": one.file if is_linkable(one.file) else "",
        "date": one.date or "",
        "image": image if image and is_linkable(image.src) else _NO_IMAGE,
        "start": "" if one.start is None else format_offset(one.start),
        "archive": archive if archive and _web(archive.url) else _NO_ARCHIVE,
        "links": tuple(link for link in one.links if _web(link.url)),
        "extra": one.extra,
    }
    return SimpleNamespace(**{name: getattr(one, name) for name in _OWN} | shown)


def _web(address: str) -> str:
    return address if is_web_address(address) else ""
