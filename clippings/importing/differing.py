"""In what an entry of a list differs from the clipping that is there."""

from collections.abc import Mapping, Sequence
from typing import TypeAlias

from clippings.addresses import normal_form
from clippings.clipping import Archive, Clipping, Collection, Image, Link, Quote
from clippings.dates import PartialDate
from clippings.fields import FIELDS
from clippings.values import Plain

_Record: TypeAlias = Quote | Image | Archive | Link  # each begins with what it is a record of


def differing(
    plain: Mapping[str, Plain], clipping: Clipping, twin: Clipping, collection: Collection
) -> dict[str, Plain]:
    """The fields that the list states and the twin does not have, or has otherwise.

    Blanks make no difference, and parts of which the list says nothing, such as what a picture
    shows, are those of the twin.
    """
    found: dict[str, Plain] = {}
    for name, field in FIELDS.items():
        if name in plain and name != "id":
            given, had = getattr(clipping, field.attribute), getattr(twin, field.attribute)
            whole = _with_parts(given, had)
            if not _same(name, whole, had, collection):
                found[name] = plain[name] if whole == given else field.kind.write(whole)
    return found


def _with_parts(given: object, had: object) -> object:
    """The value, with what the twin says of the same picture, quotations and links beyond it."""
    if isinstance(given, _Record):
        return _joined(given, [had])
    if isinstance(given, tuple) and isinstance(had, tuple) and not isinstance(given, PartialDate):
        return tuple(_joined(one, had) if isinstance(one, _Record) else one for one in given)
    return given


def _joined(given: _Record, had: Sequence[object]) -> _Record:
    for old in had:
        if isinstance(old, type(given)) and _bare(old[0]) == _bare(given[0]):
            told = {name: part for name, part in given._asdict().items() if part}
            return old._replace(**told | {old._fields[0]: old[0]})
    return given


def _same(name: str, given: object, had: object, collection: Collection) -> bool:
    if isinstance(given, PartialDate) and isinstance(had, PartialDate):
        return given.covers(had)
    if not (isinstance(given, str) and isinstance(had, str)):
        return given == had
    if name == "url":
        return normal_form(given) == normal_form(had)
    return _bare(given) == _bare(collection.outlet_named(had) if name == "outlet" else had)


def _bare(text: str) -> str:
    """The text with one blank where there are several, or a line ends."""
    return " ".join(text.split())
