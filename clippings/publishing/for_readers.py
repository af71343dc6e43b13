"""A collection prepared for readers, for all published formats."""

from collections.abc import Callable

from clippings.addresses import without_secrets
from clippings.addresses.asked import resolve_reference
from clippings.clipping import Clipping, Collection, Image
from clippings.settings import Settings


def public(clipping: Clipping) -> Clipping:
    """Remove the internal note, and passwords in addresses."""
    image, archive = clipping.image, clipping.archive
    links = (link._replace(url=without_secrets(link.url)) for link in clipping.links)
    return clipping._replace(
        url=without_secrets(clipping.url),
        image=image and image._replace(src=without_secrets(image.src)),
        archive=archive and archive._replace(url=without_secrets(archive.url)),
        links=tuple(links),
        note="",
    )


def for_readers(collection: Collection, settings: Settings) -> Collection:
    """Use main names of outlets, and absolute addresses if `images` is a web address."""
    base = settings.image_base

    def prepared(one: Clipping) -> Clipping:
        return _placed(one._replace(outlet=collection.outlet_named(one.outlet)), base)

    outlets = (one._replace(logo=one.logo and _at(base, one.logo)) for one in collection.outlets)
    return _each(collection, prepared)._replace(outlets=tuple(outlets))


def _placed(clipping: Clipping, base: str) -> Clipping:
    if not base:
        return clipping
    image, file = clipping.image, clipping.file
    return clipping._replace(
        image=image and image._replace(src=_at(base, image.src)),
        file=file and _at(base, file),
    )


def _at(base: str, path: str) -> str:
    """The absolute address of a path relative to `base`; without a base, the path unchanged."""
    return resolve_reference(base, path) or path if base else path


def with_logos(collection: Collection) -> Collection:
    """Give each clipping without a picture the logo of its outlet."""
    logos = {
        outlet.name: Image(outlet.logo, alt=outlet.name, role="logo")
        for outlet in collection.outlets
        if outlet.logo
    }
    return _each(collection, lambda one: one._replace(image=one.image or logos.get(one.outlet)))


def _each(collection: Collection, change: Callable[[Clipping], Clipping]) -> Collection:
    return collection._replace(clippings=tuple(map(change, collection.clippings)))
