"""Outlets in a separate table: `outlets: {nzz: {name: NZZ}}`, `outlet: nzz`."""

from collections.abc import Iterator, Mapping

from clippings.importers.notations.plain_tree import mappings_in, texts_by_key
from clippings.importers.rows import looks
from clippings.values import Plain
from clippings.words.keys import fields_called

_FEWEST = 2


def resolve_references(tree: Plain) -> Plain:
    """The list with names in place of their keys, and without the tables."""
    if not isinstance(tree, dict):
        return tree
    for name, value in tree.items():
        table = _table(value)
        rest: Plain = {key: other for key, other in tree.items() if key != name}
        if len(table) >= _FEWEST and (key := _referring_key(rest, table)):
            return resolve_references(_with_names(rest, key, table))
        if isinstance(value, dict):
            tree[name] = resolve_references(value)
    return tree


def _table(node: Plain) -> dict[str, str]:
    """The names by key in `{nzz: {name: NZZ}}`, `{nzz: NZZ}` or `[{id: nzz, name: NZZ}]`."""
    pairs: Iterator[tuple[str, Plain]] = iter(node.items() if isinstance(node, dict) else ())
    if isinstance(node, list):
        pairs = ((name, one) for one in node if isinstance(one, dict) and (name := _id(one)))
    table = {key: name for key, value in pairs if (name := _name(value))}
    return table if isinstance(node, dict | list) and len(table) == len(node) else {}


def _id(node: Mapping[str, Plain]) -> str:
    return next((str(node[key]) for key in ("id", "key", "slug") if key in node), "")


def _name(node: Plain) -> str:
    if isinstance(node, str):
        return "" if looks.is_url(node) else node
    texts = texts_by_key(node) if isinstance(node, dict) else {}
    return next((text for key, text in texts.items() if "title" in fields_called(key)), "")


def _referring_key(tree: Plain, table: Mapping[str, str]) -> str:
    """The key for outlets whose values are all keys of the table."""
    is_in_table: dict[str, list[bool]] = {}
    for node in mappings_in(tree):
        for key, text in node.items():
            if isinstance(text, str) and "outlet" in fields_called(key):
                is_in_table.setdefault(key, []).append(text in table)
    return next((key for key, known in is_in_table.items() if all(known)), "")


def _with_names(tree: Plain, key: str, table: Mapping[str, str]) -> Plain:
    for node in mappings_in(tree):
        if isinstance(text := node.get(key), str):
            node[key] = table.get(text, text)
    return tree
