"""Values of JSON: those that we write, and those of others read as the type they ought to have."""

import json
import math
from collections.abc import Callable, Mapping, Sequence
from typing import TypeAlias, TypeVar

from clippings.values import Plain

Json: TypeAlias = "str | float | Sequence[Json] | Mapping[str, Json] | None"
Value = TypeVar("Value")
# An object, of its pairs.
Made: TypeAlias = Callable[[list[tuple[str, Plain]]], dict[str, Plain]]


def as_written(made: Made | None = None) -> json.JSONDecoder:
    """What reads JSON and leaves numbers as they are written."""
    return json.JSONDecoder(
        object_pairs_hook=made, parse_int=str, parse_float=str, parse_constant=str
    )


def stated(values: Mapping[str, Value]) -> dict[str, Value]:
    """An object without the keys that say nothing."""
    return {key: value for key, value in values.items() if value}


def read_mapping(value: object) -> dict[str, object]:
    """An object; raises ValueError for anything else, as all readers here do."""
    if isinstance(value, dict):
        return value
    raise ValueError(value)


def read_array(value: object) -> list[object]:
    """An array."""
    if isinstance(value, list):
        return value
    raise ValueError(value)


def read_string(value: object) -> str:
    """A string that can be written as UTF-8."""
    if isinstance(value, str):
        value.encode()
        return value
    raise ValueError(value)


def read_whole(value: object) -> int:
    """A number without a fraction."""
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    raise ValueError(value)


def read_number(value: object) -> float:
    """A finite number."""
    if isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value):
        return float(value)
    raise ValueError(value)


def read_flag(value: object) -> bool:
    """True or false."""
    if isinstance(value, bool):
        return value
    raise ValueError(value)
