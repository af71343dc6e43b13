"""Convert Python values to the text, lists and mappings of text that a data file holds."""

from collections.abc import Mapping
from datetime import date
from pathlib import PurePath

from clippings.clipping import Clipping
from clippings.dates import PartialDate
from clippings.errors import ClipError
from clippings.fields import FIELDS
from clippings.values import Plain

_KEYS = {field.attribute: name for name, field in FIELDS.items() if field.attribute != name}


def plain_entry(values: Mapping[str, object]) -> dict[str, Plain]:
    """The entry as the file holds it; raises ClipError for values that a file cannot hold."""
    for attribute, key in _KEYS.items():
        if attribute in values:
            raise ClipError(f"{attribute} is not a key of the data file; write {key}")
    return {str(key): plain_value(value, str(key)) for key, value in values.items()}


def plain_value(value: object, key: str) -> Plain:
    """A value as the file holds it: text, numbers, dates, paths, and parts of a Clipping.

    Raises ClipError for all other types.
    """
    match value:
        case None | str():
            return value
        case bool():
            return "true" if value else "false"
        case PurePath():
            return value.as_posix()
        case int() | float() | date() | PartialDate():
            return str(value)
        case Mapping():
            return {str(name): plain_value(part, f"{key}.{name}") for name, part in value.items()}
        case Clipping():
            pass  # a named tuple too, but a whole clipping is not a value
        case tuple() if hasattr(value, "_asdict"):
            parts = {name: part for name, part in value._asdict().items() if part}
            return plain_value(parts, key)
        case list() | tuple():
            return [plain_value(item, f"{key}[{index}]") for index, item in enumerate(value)]
    kind = type(value).__name__
    raise ClipError(
        f"{key} is a {kind}, which a data file cannot hold; give text, a list or a mapping"
    )
