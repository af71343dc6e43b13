"""A collection as its readers meet it, wherever it is published."""

from dataclasses import replace

from clippings.addresses.asked import joined
from clippings.clipping import Clipping, Collection
from clippings.settings import Settings


def for_readers(collection: Collection, settings: Settings) -> Collection:
    """Each outlet under its own name, pictures on the web by their whole address."""
    clippings = (_with_own_outlet(one, collection) for one in collection.clippings)
    if base := settings.image_base:
        clippings = (_with_address_of_picture(one, base) for one in clippings)
    return replace(collection, clippings=tuple(clippings))


def _with_own_outlet(clipping: Clipping, collection: Collection) -> Clipping:
    name = collection.outlet_named(clipping.outlet)
    return clipping if name == clipping.outlet else replace(clipping, outlet=name)


def _with_address_of_picture(clipping: Clipping, base: str) -> Clipping:
    if not clipping.image:
        return clipping
    address = joined(base, clipping.image.src) or clipping.image.src
    return replace(clipping, image=clipping.image._replace(src=address))
