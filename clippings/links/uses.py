"""Which addresses and files a collection names, and where."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from clippings.addresses import is_path
from clippings.addresses.asked import resolve_reference
from clippings.clipping import Clipping, Collection
from clippings.links.link import Question, Target, Use

NOT_OURS = ("left-out",)  # kept in the file so that nobody adds them again


class NamedAddress(NamedTuple):
    """An address or path, what is expected there, and the clipping's field that names it."""

    text: str
    field: str
    expects_image: bool = False


class Gathered(NamedTuple):
    """Web addresses to ask, and paths to look at on disk; both in the order of the file."""

    targets: tuple[Target, ...]
    files: tuple[Target, ...]


def gather_targets(
    clippings: Iterable[Clipping], *, images: bool = True, image_base: str = "", whole: bool = False
) -> Gathered:
    """All that can be checked. `image_base` is as in Settings.

    With `whole`, pages of clippings with quotes are to be read to their end.
    """
    found: dict[Question, Target] = {}
    for clipping in clippings:
        for named in _named(clipping, image_base):
            if named.expects_image and not images:
                continue
            use = Use(id=clipping.id, field=named.field, place=clipping.place(named.field))
            read_whole = whole and named.field == "url" and bool(clipping.quotes)
            _add(found, named, use, whole=read_whole)
    targets: list[Target] = []
    files: list[Target] = []
    for target in found.values():
        (files if is_path(target.url) else targets).append(target)
    return Gathered(tuple(targets), tuple(files))


def pages_in(collection: Collection) -> Iterator[Target]:
    """The web addresses of a collection without its images, gathered when the first is wanted."""
    yield from gather_targets(collection.clippings, images=False).targets


def _add(found: dict[Question, Target], named: NamedAddress, use: Use, *, whole: bool) -> None:
    new = Target(named.text, (use,), "image" if named.expects_image else "page", whole)
    question = new.question
    if known := found.get(question):
        new = known._replace(uses=(*known.uses, use), whole=whole or known.whole)
    found[question] = new


def _named(clipping: Clipping, image_base: str) -> Iterator[NamedAddress]:
    if clipping.status in NOT_OURS:
        return
    if clipping.url and clipping.status != "dead":
        yield NamedAddress(clipping.url, "url")
    if clipping.file:
        yield NamedAddress(clipping.file, "file")
    if clipping.image:
        yield NamedAddress(_image(clipping.image.src, image_base), "image.src", expects_image=True)
    if clipping.archive:
        yield NamedAddress(clipping.archive.url, "archive.url")
    for number, link in enumerate(clipping.links):
        yield NamedAddress(link.url, f"links[{number}].url")


def _image(src: str, base: str) -> str:
    return resolve_reference(base, src) or src if base and is_path(src) else src
