"""Logos of outlets, where there is no other picture."""

from dataclasses import replace

from clippings.clipping import Collection, Image


def with_logos(collection: Collection) -> Collection:
    """The collection, each clipping without a picture with the logo of its outlet."""
    logos = {
        outlet.name: Image(outlet.logo, alt=outlet.name, role="logo")
        for outlet in collection.outlets
        if outlet.logo
    }
    if not logos:
        return collection
    clippings = (
        one if one.image else replace(one, image=logos.get(one.outlet))
        for one in collection.clippings
    )
    return replace(collection, clippings=tuple(clippings))
