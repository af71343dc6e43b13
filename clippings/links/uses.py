"""Gather the addresses and files of a collection, with the fields that use them."""

from collections.abc import Container, Iterable, Iterator
from typing import NamedTuple

from clippings.addresses import is_path
from clippings.addresses.asked import resolve_reference
from clippings.clipping import Clipping, Collection, Outlet
from clippings.links.link import Expects, Question, Target, Use

NOT_CHECKED = ("left-out",)  # kept in the file so that nobody adds them again


class Gathered(NamedTuple):
    """Web addresses to request, and paths to check on disk; both in file order."""

    targets: tuple[Target, ...]
    files: tuple[Target, ...]


def gather_targets(
    clippings: Iterable[Clipping],
    others: Iterable[Target] = (),
    *,
    images: bool = True,
    image_base: str = "",
    whole: bool = False,
) -> Gathered:
    """Gather all targets of the clippings, and the `others`; `image_base` is as in Settings.

    With `whole`, pages of clippings with quotes are to be read to their end.
    """
    found: dict[Question, Target] = {}
    for clipping in clippings:
        page = page_of(clipping, image_base) if whole and clipping.quotes else ""
        for text, field, expects in _named(clipping, image_base):
            if expects == "page" or images:
                use = Use(clipping.id, field, clipping.place)
                _add(found, Target(text, (use,), expects, expects == "page" and text == page))
    for target in others:
        if target.expects == "page":
            _add(found, target)
        elif images:
            _add(found, target._replace(url=_based(target.url, image_base)))
    targets: list[Target] = []
    files: list[Target] = []
    for target in found.values():
        (files if is_path(target.url) else targets).append(target)
    return Gathered(tuple(targets), tuple(files))


def page_of(clipping: Clipping, image_base: str = "") -> str:
    """The web address of the piece: its page unless that is dead, else its file; may be empty."""
    if clipping.url and clipping.status != "dead":
        return clipping.url
    file = _based(clipping.file, image_base) if clipping.file else ""
    return "" if is_path(file) else file


def outlet_targets(
    collection: Collection,
    clippings: Iterable[Clipping] | None = None,
    unchanged: Container[Outlet] = (),
) -> Iterator[Target]:
    """Home pages and logos of outlets, except `unchanged` ones.

    If `clippings` are given, only of the outlets that these name.
    """
    named = None
    if collection.outlets and clippings is not None:
        named = {collection.outlet_named(one.outlet) for one in clippings}
    for number, outlet in enumerate(collection.outlets):
        if outlet in unchanged or (named is not None and outlet.name not in named):
            continue
        path, place = f"outlets[{number}]", collection.place
        if outlet.url:
            yield Target(outlet.url, (Use("", f"{path}.url", place),))
        if outlet.logo:
            yield Target(outlet.logo, (Use("", f"{path}.logo", place),), "image")


def page_targets(collection: Collection) -> Iterator[Target]:
    """The web addresses of a collection without images; gathered lazily."""
    yield from gather_targets(collection.clippings, images=False).targets


def _add(found: dict[Question, Target], target: Target) -> None:
    question = target.question
    if seen := found.get(question):
        target = seen._replace(uses=(*seen.uses, *target.uses), whole=target.whole or seen.whole)
    found[question] = target


def _named(clipping: Clipping, image_base: str) -> Iterator[tuple[str, str, Expects]]:
    """Each address or path of a clipping, with its field and what is expected there."""
    if clipping.status in NOT_CHECKED:
        return
    if clipping.url and clipping.status != "dead":
        yield clipping.url, "url", "page"
    if clipping.file:
        yield _based(clipping.file, image_base), "file", "page"
    if clipping.image:
        yield _based(clipping.image.src, image_base), "image.src", "image"
    if clipping.archive:
        yield clipping.archive.url, "archive.url", "page"
    for number, link in enumerate(clipping.links):
        yield link.url, f"links[{number}].url", "page"


def _based(src: str, base: str) -> str:
    """The path of a picture or file, or its address if paths start from a web address."""
    return resolve_reference(base, src) or src if base and is_path(src) else src
