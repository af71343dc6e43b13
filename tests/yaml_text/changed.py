"""Texts before and after one change."""

from clippings.values import Plain
from clippings.yaml_text.changing import Changes, change_entries
from clippings.yaml_text.document import parse
from tests.yaml_text.changes import ORDER


def amended(text: str, index: int = 0, /, **values: Plain) -> str:
    """The text with other values in an entry."""
    return _amended(text, (), index, values)


def amended_without(text: str, *names: str, **values: Plain) -> str:
    """The text with keys removed from the first entry, and others inserted."""
    return _amended(text, names, 0, values)


def _amended(text: str, names: tuple[str, ...], index: int, values: dict[str, Plain]) -> str:
    document = parse(text, "clippings.yaml")
    entry = document.entries[index]
    assert isinstance(entry, dict)
    kept = {name: value for name, value in entry.items() if name not in names}
    changes = Changes(amends={index: kept | values}, order=ORDER)
    return change_entries(document, changes).text


def without_keys(text: str, *names: str, index: int = 0) -> str:
    """The text with keys removed from an entry."""
    return _amended(text, names, index, {})


def with_entry(text: str, index: int, **entry: Plain) -> str:
    """The text with a new entry before the one at `index`."""
    changes = Changes(inserts=((index, entry),))
    return change_entries(parse(text, "clippings.yaml"), changes).text


def without_entries(text: str, *indexes: int) -> str:
    """The text without these entries."""
    changes = Changes(removals=frozenset(indexes))
    return change_entries(parse(text, "clippings.yaml"), changes).text
