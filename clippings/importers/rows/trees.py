"""Where in nested lists and mappings the records of a press list are."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import filterfalse
from typing import TypeAlias

from clippings.importers.rows import looks
from clippings.importers.rows.article_records import (
    group_name,
    has_address,
    inner_list,
    is_record,
)
from clippings.importers.rows.groups import (
    are_editions,
    are_outlets,
    are_under_outlets,
    hand_down,
    named_groups,
    tells_when,
)
from clippings.importers.rows.kept_pages import facts_kept
from clippings.importers.rows.link_lists import with_links
from clippings.importers.rows.one_row import Row
from clippings.importers.rows.other_groups import is_no_coverage, is_other_group
from clippings.importers.rows.references import resolved
from clippings.importers.rows.spread import spread
from clippings.importers.rows.tree_nodes import (
    holds_records,
    is_flat,
    is_named_list,
    is_piece_alone,
    is_titled,
    is_untitled,
    with_others,
)
from clippings.values import Plain


def find_rows(tree: Plain, lines: Mapping[int, int]) -> list[Row]:
    """The records in page order with the groups they stand in; `lines` by the id() of a mapping."""
    tree = resolved(spread(tree))
    found = [*_records(tree, ())]
    records = with_links([record for record, _ in found])
    rows = [
        Row(values, lines.get(id(record), 0), groups)
        for values, (record, groups) in zip(records, found, strict=True)
    ]
    led = len(rows) > 1 and any(has_address(row.values) for row in rows)
    kept = [] if led else facts_kept(tree, [row.values for row in rows])
    return [Row(facts) for facts in kept] or rows


_Found: TypeAlias = "Iterator[tuple[Mapping[str, Plain], tuple[str, ...]]]"


def _records(node: Plain, groups: tuple[str, ...]) -> _Found:
    match node:
        case list() if is_flat(node):
            for item in node:
                if isinstance(item, dict):
                    yield with_others(item) if inner_list(item) else item, groups
        case list() if together := named_groups(node):
            yield from _records_inside(together, groups)
        case list():
            yield from _records_of_groups(node, groups)
        case str() if is_piece_alone(node):
            yield {"url": node}, groups
        case dict() if is_named_list(node):
            for name, url in node.items():
                yield {"title": name, "url": url}, groups
        case dict() if is_record(node):
            yield node, groups
        case dict():
            yield from _records_inside(node, groups)


def _records_of_groups(items: Sequence[Plain], groups: tuple[str, ...]) -> _Found:
    items = [_unwrapped(item) for item in items]
    named = ((group_name(item), item) for item in items if isinstance(item, dict))
    for item in items if are_outlets(named) else filterfalse(is_other_group, items):
        heading = _heading(item) if isinstance(item, dict) else ""
        hand_down(item)
        yield from _records(item, (*groups, heading) if heading else groups)


def _records_inside(node: Mapping[str, Plain], groups: tuple[str, ...]) -> _Found:
    """The records in the lists of a mapping; its keys are groups where there are several."""
    inner = _with_records(node)
    whole = len(inner) == 1 or are_outlets(inner.items())
    wanted = {key: inner[key] for key in inner if whole or not is_no_coverage(key, inner[key])}
    single = all(isinstance(value, dict) and is_record(value) for value in wanted.values())
    outlets = single and are_under_outlets(wanted)
    grouped = len(wanted) > 1 and not single
    for key, value in wanted.items():
        if grouped:
            hand_down(value)
        if isinstance(value, dict) and (field := _named_by(key, value, single, outlets)):
            yield {field: key, **value}, groups
        else:
            yield from _records(value, (*groups, key) if grouped or tells_when(key) else groups)


def _with_records(node: Mapping[str, Plain]) -> dict[str, Plain]:
    """What of a mapping holds records."""
    inner = {key: value for key, value in node.items() if holds_records(value)}
    if any(isinstance(value, list | dict) for value in inner.values()):
        # An address beside its lists is that of the group.
        inner = {key: value for key, value in inner.items() if not isinstance(value, str)}
    if any(isinstance(value, list) for value in inner.values()):
        # What has an address beside them and no title is a portrait or an account.
        inner = {key: value for key, value in inner.items() if not is_untitled(value)}
    return inner


def _named_by(key: str, piece: Mapping[str, Plain], single: bool, outlets: bool) -> str:
    """The field of a piece that its key tells, where pieces stand single, or under outlets."""
    if looks.is_url(key) and is_titled(piece):
        return "url"
    if single and " " in key and not is_titled(piece):
        return "title"
    return "outlet" if outlets else ""


def _heading(item: Mapping[str, Plain]) -> str:
    """What a group is called; a piece is none, nor are its editions."""
    return "" if is_record(item) or are_editions(item) else group_name(item)


def _unwrapped(item: Plain) -> Plain:
    """A group without the mappings around it that have but one key."""
    while isinstance(item, dict) and len(item) == 1:
        inner = next(iter(item.values()))
        if not isinstance(inner, dict) or not inner_list(inner):
            break
        item = inner
    return item
