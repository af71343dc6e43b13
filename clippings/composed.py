"""Kinds of values composed of others: lists, mappings, and the keys of a mapping."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from clippings.known_words import key_hint
from clippings.values import Faults, Kind, Plain, Schema, fault


def list_of(kind: Kind) -> Kind:
    """A kind for one value or a list of values, read as a tuple."""

    def read(plain: Plain, path: str, faults: Faults) -> tuple[Any, ...]:
        if not isinstance(plain, list):
            value = kind.read(plain, path, faults)
            return () if value is None else (value,)
        values = [kind.read(item, f"{path}[{n}]", faults) for n, item in enumerate(plain)]
        return tuple(value for value in values if value is not None)

    def write(values: Sequence[Any]) -> Plain:
        return kind.write(values[0]) if len(values) == 1 else [kind.write(v) for v in values]

    one_or_more = [kind.schema, {"type": "array", "items": kind.schema}]
    schema: Schema = {"anyOf": one_or_more}
    return Kind(
        read, write, lambda vs: [kind.full(v) for v in vs], schema, kind.parts, kind.main, many=True
    )


def comma_list_of(kind: Kind) -> Kind:
    """A kind as `list_of`, but plain text is split at commas."""
    whole = list_of(kind)

    def read(plain: Plain, path: str, faults: Faults) -> tuple[Any, ...]:
        if isinstance(plain, str) and "," in plain:
            plain = split_at_commas(plain)
        values: tuple[Any, ...] = whole.read(plain, path, faults)
        return values

    def write(values: Sequence[Any]) -> Plain:
        plain = whole.write(values)
        return [plain] if isinstance(plain, str) and "," in plain else plain

    return whole._replace(read=read, write=write)


def split_at_commas(text: str) -> list[Plain]:
    """Split a text at commas, without empty parts."""
    return [part.strip() for part in text.split(",") if part.strip()]


def record_of(make: Callable[..., Any], kinds: Mapping[str, Kind], main: str) -> Kind:
    """A kind for a mapping with known keys; plain text stands for the key `main`."""

    def read(plain: Plain, path: str, faults: Faults) -> Any | None:
        if isinstance(plain, list):
            fault(faults, path, f"{path} is a list, text or a mapping is expected")
            return None
        if not isinstance(plain, dict):
            text = kinds[main].read(plain, path, faults)
            return None if text is None else make(**{main: text})
        values = read_keys(plain, kinds, faults, path + ".")
        if main not in values:
            fault(faults, path, f"{path} has no {main}", f"add {main}: to it")
            return None
        return make(**values)

    def given(value: Any) -> list[tuple[str, Kind, Any]]:
        named = [(name, kind, getattr(value, name)) for name, kind in kinds.items()]
        return [(name, kind, part) for name, kind, part in named if part]

    def write(value: Any) -> Plain:
        plain = {name: kind.write(part) for name, kind, part in given(value)}
        return plain[main] if list(plain) == [main] else plain

    def full(value: Any) -> Any:
        return {name: kind.full(part) for name, kind, part in given(value)}

    mapping: Schema = {
        "type": "object",
        "properties": {name: kind.schema for name, kind in kinds.items()},
        "required": [main],
        "additionalProperties": False,
    }
    return Kind(read, write, full, {"anyOf": [kinds[main].schema, mapping]}, tuple(kinds), main)


def read_keys(
    plain: Mapping[str, Plain], kinds: Mapping[str, Kind], faults: Faults, prefix: str = ""
) -> dict[str, Any]:
    """Read the values of known keys; report each unknown key, with the closest known one."""
    values = {}
    for key, item in plain.items():
        if kind := kinds.get(key):
            value = kind.read(item, prefix + key, faults)
            if value is not None:
                values[key] = value
        else:
            hint = key_hint(key, kinds)
            message = f"{key} is not a known key"
            fault(faults, prefix + key, message, hint, rule="unknown-key", severity="warning")
    return values
