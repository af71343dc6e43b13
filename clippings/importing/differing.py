"""Compares an entry of a list with the clipping that is there."""

from collections.abc import Mapping, Sequence
from typing import TypeAlias

from clippings.addresses import normal_form
from clippings.clipping import Archive, Clipping, Collection, Image, Link, Quote
from clippings.dates import PartialDate
from clippings.fields import FIELDS
from clippings.values import Plain

_Record: TypeAlias = Quote | Image | Archive | Link  # the first field identifies it


def differing_fields(
    plain: Mapping[str, Plain], clipping: Clipping, twin: Clipping, collection: Collection
) -> dict[str, Plain]:
    """The fields of the list that the clipping lacks or has with another value.

    Whitespace makes no difference, nor does a language or date that is less exact. Parts that the
    list does not give, such as the description of a picture, are kept from the clipping.
    """
    found: dict[str, Plain] = {}
    for name, field in FIELDS.items():
        if name in plain and name != "id" and not (name == "url" and _is_copy(clipping, twin)):
            given, had = getattr(clipping, field.attribute), getattr(twin, field.attribute)
            whole = _with_parts(given, had)
            if not _same(name, whole, had, collection):
                found[name] = plain[name] if whole == given else field.kind.write(whole)
    return found


def _is_copy(clipping: Clipping, twin: Clipping) -> bool:
    """Whether the list links to the saved copy that the clipping has."""
    return bool(twin.archive and normal_form(twin.archive.url) == normal_form(clipping.url))


def _with_parts(given: object, had: object) -> object:
    """The value, completed with what the clipping has about the same picture, quotation or link."""
    if isinstance(given, _Record):
        return _joined(given, [had])
    if isinstance(given, tuple) and isinstance(had, tuple) and not isinstance(given, PartialDate):
        return tuple(_joined(one, had) if isinstance(one, _Record) else one for one in given)
    return given


def _joined(given: _Record, had: Sequence[object]) -> _Record:
    for old in had:
        if isinstance(old, type(given)) and _name_of(old) == _name_of(given):
            given_parts = {name: part for name, part in given._asdict().items() if part}
            return old._replace(**given_parts | {old._fields[0]: old[0]})
    return given


def _name_of(record: _Record) -> str:
    """What identifies a record: its address in normal form, or its words."""
    by_address = isinstance(record, Archive | Link)
    return normal_form(record[0]) if by_address else _collapsed(record[0])


def _same(name: str, given: object, had: object, collection: Collection) -> bool:
    if isinstance(given, PartialDate) and isinstance(had, PartialDate):
        return given.covers(had)
    if not (isinstance(given, str) and isinstance(had, str)):
        return given == had
    if name == "url":
        return normal_form(given) == normal_form(had)
    if name == "lang":
        return f"{had}-".lower().startswith(f"{given}-".lower())
    return _collapsed(given) == _collapsed(
        collection.outlet_named(had) if name == "outlet" else had
    )


def _collapsed(text: str) -> str:
    """The text with each run of whitespace as one space."""
    return " ".join(text.split())
