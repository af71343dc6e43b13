"""Finds the records of a press list in nested lists and mappings."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import filterfalse
from typing import TypeAlias

from clippings.importers.rows import looks
from clippings.importers.rows.groups import (
    are_editions,
    are_outlets,
    are_under_outlets,
    named_groups,
    names_a_time,
    share_group_facts,
)
from clippings.importers.rows.one_row import Row
from clippings.importers.trees.article_records import (
    group_name,
    has_address,
    has_inner_records,
    is_record,
)
from clippings.importers.trees.kept_pages import facts_in_pages
from clippings.importers.trees.link_lists import with_links
from clippings.importers.trees.nodes import (
    holds_records,
    is_article_address,
    is_flat,
    is_named_list,
    is_titled,
    is_untitled,
    with_inner_addresses,
)
from clippings.importers.trees.other_groups import is_not_coverage, is_other_group
from clippings.importers.trees.references import resolve_references
from clippings.importers.trees.spread import gather_records
from clippings.values import Plain


def find_rows(tree: Plain, lines: Mapping[int, int]) -> list[Row]:
    """The records in order, with the groups that they are in.

    `lines` maps the id() of a mapping to its line.
    """
    tree = resolve_references(gather_records(tree))
    found = [*_records(tree, ())]
    records = with_links([record for record, _ in found])
    rows = [
        Row(values, lines.get(id(record), 0), groups)
        for values, (record, groups) in zip(records, found, strict=True)
    ]
    has_addresses = len(rows) > 1 and any(has_address(row.values) for row in rows)
    from_pages = [] if has_addresses else facts_in_pages(tree, [row.values for row in rows])
    return [Row(facts) for facts in from_pages] or rows


_Found: TypeAlias = "Iterator[tuple[Mapping[str, Plain], tuple[str, ...]]]"


def _records(node: Plain, groups: tuple[str, ...]) -> _Found:
    match node:
        case list() if is_flat(node):
            for item in node:
                if isinstance(item, dict):
                    yield with_inner_addresses(item) if has_inner_records(item) else item, groups
        case list() if together := named_groups(node):
            yield from _records_inside(together, groups)
        case list():
            yield from _records_of_groups(node, groups)
        case str() if is_article_address(node):
            yield {"url": node}, groups
        case dict() if is_named_list(node):
            for name, url in node.items():
                yield {"title": name, "url": url}, groups
        case dict() if is_record(node):
            yield node, groups
        case dict():
            yield from _records_inside(node, groups)


def _records_of_groups(items: Sequence[Plain], groups: tuple[str, ...]) -> _Found:
    items = [_without_wrappers(item) for item in items]
    named = ((group_name(item), item) for item in items if isinstance(item, dict))
    for item in items if are_outlets(named) else filterfalse(is_other_group, items):
        heading = _heading(item) if isinstance(item, dict) else ""
        share_group_facts(item)
        yield from _records(item, (*groups, heading) if heading else groups)


def _records_inside(node: Mapping[str, Plain], groups: tuple[str, ...]) -> _Found:
    """The records in the lists of a mapping; if there are several lists, their keys are groups."""
    inner = _parts_with_records(node)
    whole = len(inner) == 1 or are_outlets(inner.items())
    wanted = {key: inner[key] for key in inner if whole or not is_not_coverage(key, inner[key])}
    single = all(isinstance(value, dict) and is_record(value) for value in wanted.values())
    under_outlets = single and are_under_outlets(wanted)
    grouped = len(wanted) > 1 and not single
    for key, value in wanted.items():
        if grouped:
            share_group_facts(value)
        if isinstance(value, dict) and (field := _field_of_key(key, value, single, under_outlets)):
            yield {field: key, **value}, groups
        else:
            yield from _records(value, (*groups, key) if grouped or names_a_time(key) else groups)


def _parts_with_records(node: Mapping[str, Plain]) -> dict[str, Plain]:
    """The parts of a mapping that contain records."""
    inner = {key: value for key, value in node.items() if holds_records(value)}
    if any(isinstance(value, list | dict) for value in inner.values()):
        # An address beside lists is that of the group.
        inner = {key: value for key, value in inner.items() if not isinstance(value, str)}
    if any(isinstance(value, list) for value in inner.values()):
        # A mapping beside lists with an address but no title is a picture or an account.
        inner = {key: value for key, value in inner.items() if not is_untitled(value)}
    return inner


def _field_of_key(key: str, article: Mapping[str, Plain], single: bool, under_outlets: bool) -> str:
    """The field that the key of an article states, if it is a single value or under outlets."""
    if looks.is_url(key) and is_titled(article):
        return "url"
    if single and " " in key and not is_titled(article):
        return "title"
    return "outlet" if under_outlets else ""


def _heading(item: Mapping[str, Plain]) -> str:
    """The name of a group; empty for an article or its editions."""
    return "" if is_record(item) or are_editions(item) else group_name(item)


def _without_wrappers(item: Plain) -> Plain:
    """A group without the mappings around it that have only one key."""
    while isinstance(item, dict) and len(item) == 1:
        inner = next(iter(item.values()))
        if not isinstance(inner, dict) or not has_inner_records(inner):
            break
        item = inner
    return item
