"""Lists, mappings and text: made of JSON, or of what the parser of another notation gives."""

import json
import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, time

from clippings.errors import ClipError
from clippings.json_values import Made, as_written
from clippings.values import DEEPEST, Plain


def read_json(text: str) -> Plain:
    """A text in JSON as lists, mappings and text; raises ClipError."""
    return made_plain(parse_json(text))


def parse_json(text: str, made: Made | None = None) -> Plain:
    """The same with true and false as they are, and each object as it is `made`."""
    try:
        value: Plain = as_written(made).decode(text)
    except json.JSONDecodeError as error:
        told = f"line {error.lineno} is not JSON: {error.msg}; correct it first"
        raise ClipError(told) from error
    except RecursionError:
        raise ClipError("the JSON is nested too deep; a list of clippings needs far less") from None
    return value


def read_toml(text: str) -> Plain:
    """The same of TOML; raises ClipError."""
    try:
        return made_plain(tomllib.loads(text))
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise ClipError(f"it is not TOML: {error}; correct it first") from None


def made_plain(value: object, depth: int = 0) -> Plain:
    """Lists, mappings and text, every scalar in its own words; raises ClipError where too deep."""
    if depth > DEEPEST:
        raise ClipError(f"lists or objects nested more than {DEEPEST} deep; give the list alone")
    if isinstance(value, dict):
        return {str(key): made_plain(item, depth + 1) for key, item in value.items()}
    if isinstance(value, list):
        return [made_plain(item, depth + 1) for item in value]
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (date, time)):
        return value.isoformat()
    return None if value is None else str(value)


def mappings_in(node: Plain) -> Iterator[dict[str, Plain]]:
    """Every mapping, in the order in which they begin."""
    if isinstance(node, dict):
        yield node
    if isinstance(node, dict | list):
        for value in node.values() if isinstance(node, dict) else node:
            yield from mappings_in(value)


def texts_by_key(node: Mapping[str, Plain]) -> dict[str, str]:
    """What a mapping itself holds as text."""
    return {key: text for key, text in node.items() if isinstance(text, str)}


def items_of_lists(node: Mapping[str, Plain]) -> list[dict[str, Plain]]:
    """The mappings in the lists that a mapping itself holds."""
    lists = [value for value in node.values() if isinstance(value, list)]
    return [item for items in lists for item in items if isinstance(item, dict)]


def texts_in(node: Plain) -> Iterator[str]:
    """Every text of a mapping or list, however deep."""
    if isinstance(node, str):
        yield node
    elif node:
        for value in node.values() if isinstance(node, dict) else node:
            yield from texts_in(value)


def text_at(node: object, *path: str) -> str:
    """The text that mappings in mappings hold under these keys; empty where there is none."""
    found = _at(node, path)
    return found if isinstance(found, str) else ""


def first_texts(node: object, keys: Mapping[str, Iterable[str]]) -> dict[str, str]:
    """The first text that a mapping holds under the keys for each field; nothing for the others."""
    told = {
        field: next(filter(None, (text_at(node, key) for key in theirs)), "")
        for field, theirs in keys.items()
    }
    return {field: text for field, text in told.items() if text}


def list_at(node: object, *path: str) -> list[object]:
    """The list that they hold there; empty where there is none."""
    found = _at(node, path)
    return found if isinstance(found, list) else []


def _at(node: object, path: Sequence[str]) -> object:
    for key in path:
        node = node.get(key) if isinstance(node, dict) else None
    return node
