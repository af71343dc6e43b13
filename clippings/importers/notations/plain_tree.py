"""Parsed data as lists, mappings and text: from JSON, TOML or another parser."""

import json
import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, time

from clippings.errors import ClipError
from clippings.json_values import Made, as_written, stated
from clippings.values import DEEPEST, Plain


def read_json(text: str) -> Plain:
    """Parse JSON to lists, mappings and text; raises ClipError."""
    return as_plain(parse_json(text))


def parse_json(text: str, made: Made | None = None) -> Plain:
    """Parse JSON; booleans and null stay as they are, and `made` builds each object."""
    try:
        value: Plain = as_written(made).decode(text)
    except json.JSONDecodeError as error:
        message = f"line {error.lineno} is not JSON: {error.msg}; correct it first"
        raise ClipError(message) from error
    except RecursionError:
        raise ClipError("the JSON is nested too deeply; import the list alone") from None
    return value


def read_toml(text: str) -> Plain:
    """Parse TOML to lists, mappings and text; raises ClipError."""
    try:
        return as_plain(tomllib.loads(text))
    except (ValueError, RecursionError) as error:  # also of a number with thousands of digits
        raise ClipError(f"it is not TOML: {error}; correct it first") from None


def as_plain(value: object, depth: int = 0) -> Plain:
    """The value as lists, mappings and text; raises ClipError if it is nested too deeply."""
    if depth > DEEPEST:
        raise ClipError(
            f"lists or objects are nested more than {DEEPEST} levels deep; import the list alone"
        )
    if isinstance(value, dict):
        return {str(key): as_plain(item, depth + 1) for key, item in value.items()}
    if isinstance(value, list):
        return [as_plain(item, depth + 1) for item in value]
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (date, time)):
        return value.isoformat()
    return None if value is None else str(value)


def mappings_in(node: Plain) -> Iterator[dict[str, Plain]]:
    """All mappings, in the order in which they begin."""
    if isinstance(node, dict):
        yield node
    if isinstance(node, dict | list):
        for value in node.values() if isinstance(node, dict) else node:
            yield from mappings_in(value)


def texts_by_key(node: Mapping[str, Plain]) -> dict[str, str]:
    """The text values of a mapping."""
    return {key: text for key, text in node.items() if isinstance(text, str)}


def items_of_lists(node: Mapping[str, Plain]) -> list[dict[str, Plain]]:
    """The mappings in the lists of a mapping."""
    lists = [value for value in node.values() if isinstance(value, list)]
    return [item for items in lists for item in items if isinstance(item, dict)]


def texts_in(node: Plain) -> Iterator[str]:
    """All texts in a mapping or list, at any depth."""
    if isinstance(node, str):
        yield node
    elif node:
        for value in node.values() if isinstance(node, dict) else node:
            yield from texts_in(value)


def text_at(node: object, *path: str) -> str:
    """The text at a path of keys; empty if there is none."""
    found = _at(node, path)
    return found if isinstance(found, str) else ""


def first_texts(node: object, keys: Mapping[str, Iterable[str]]) -> dict[str, str]:
    """For each field the first text under one of its keys; fields without one are omitted."""
    return stated(
        {
            field: next(filter(None, (text_at(node, key) for key in theirs)), "")
            for field, theirs in keys.items()
        }
    )


def list_at(node: object, *path: str) -> list[object]:
    """The list at a path of keys; empty if there is none."""
    found = _at(node, path)
    return found if isinstance(found, list) else []


def _at(node: object, path: Sequence[str]) -> object:
    for key in path:
        node = node.get(key) if isinstance(node, dict) else None
    return node
