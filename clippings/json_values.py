"""JSON values: types of those we write, and readers that check the type of others."""

import json
import math
from collections.abc import Callable, Mapping, Sequence
from typing import TypeAlias, TypeVar

from clippings.values import Plain

Json: TypeAlias = "str | float | Sequence[Json] | Mapping[str, Json] | None"
Value = TypeVar("Value")
# Makes an object from its key-value pairs.
Made: TypeAlias = Callable[[list[tuple[str, Plain]]], dict[str, Plain]]


def as_written(made: Made | None = None) -> json.JSONDecoder:
    """A decoder that keeps numbers as text, as they are written."""
    return json.JSONDecoder(
        object_pairs_hook=made, parse_int=str, parse_float=str, parse_constant=str
    )


def stated(values: Mapping[str, Value]) -> dict[str, Value]:
    """The object without empty values."""
    return {key: value for key, value in values.items() if value}


def read_mapping(value: object) -> dict[str, object]:
    """Read an object; raises ValueError for anything else, as do all readers here."""
    if isinstance(value, dict):
        return value
    raise ValueError(value)


def read_array(value: object) -> list[object]:
    """Read an array."""
    if isinstance(value, list):
        return value
    raise ValueError(value)


def read_string(value: object) -> str:
    """Read a string that can be encoded as UTF-8."""
    if isinstance(value, str):
        value.encode()
        return value
    raise ValueError(value)


def read_whole(value: object) -> int:
    """Read an integer."""
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    raise ValueError(value)


def read_number(value: object) -> float:
    """Read a finite number."""
    if isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value):
        return float(value)
    raise ValueError(value)


def read_flag(value: object) -> bool:
    """Read a boolean."""
    if isinstance(value, bool):
        return value
    raise ValueError(value)
