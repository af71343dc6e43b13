"""Cells of a data file that are lines of a page.

`Le Monde. ["Un projet"](https://…), 2021`, or `"Un projet", Le Monde (FRA)` beside the address.
"""

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from typing import NamedTuple

from clippings.importers.columns.column import Cells
from clippings.importers.notations.markup_in_values import link_alone, link_in
from clippings.importers.rows import looks
from clippings.shares import more_than_half
from clippings.words.keys import fields_called, is_field_name

_QUOTED_AND_MORE = re.compile(r"""["“”„«»].+["“”»«],?\s+\w.*|["“”„«].+,["”»]\s+\w.*""")


class _LineKind(NamedTuple):
    """A kind of line, and how it is read."""

    matches: Callable[[str], bool]  # whether a cell is such a line
    page_line: Callable[[str, Mapping[str, str]], str]  # the line as it is on a page
    facts_taken: Callable[[Mapping[str, str], str], Mapping[str, str]]  # the facts to keep


def split_lines(rows: Sequence[Cells]) -> list[dict[str, str]]:
    """The rows with the facts of such lines in their place.

    Lines with a link are read if no other cell has an address; lines that begin with a quoted title
    if there are addresses but no key for outlets.
    """
    table = [dict(row) for row in rows]
    keys = dict.fromkeys(key for row in table for key in row)
    if not any(looks.is_url(text) for row in table for text in row.values()):
        _replace_lines(table, keys, _LINKED)
    elif not any(is_field_name("outlet", key) for key in keys):
        _replace_lines(table, keys, _QUOTED)
    return table


def _replace_lines(table: Sequence[dict[str, str]], keys: Collection[str], kind: _LineKind) -> None:
    """Replace lines under a key for titles with their facts; it may be an unknown key."""
    titled = any(is_field_name("title", key) for key in keys)
    for key in keys:
        may_be_title = is_field_name("title", key) or not (titled or fields_called(key))
        lines = {n: row[key] for n, row in enumerate(table) if kind.matches(row.get(key, ""))}
        if not may_be_title or not more_than_half(len(lines), len(table)):
            continue
        page_line = {n: kind.page_line(line, table[n]) for n, line in lines.items()}
        for number, facts in _facts_of({n: line for n, line in page_line.items() if line}).items():
            table[number] |= kind.facts_taken(facts, table[number].pop(key))


def _with_address(line: str, row: Mapping[str, str]) -> str:
    """The line with the address of its row, as on a page; empty if there is none."""
    url = next(filter(looks.is_url, row.values()), "")
    return f"{line} <{url}>" if url else ""


def _facts_of_quoted(facts: Mapping[str, str], line: str) -> Mapping[str, str]:
    kept = facts if {"title", "outlet"} <= facts.keys() else {"title": line}
    return {field: kept[field] for field in kept if field != "url"}


def _is_quoted_line(text: str) -> bool:
    return bool(_QUOTED_AND_MORE.fullmatch(text))


def _is_linked_line(text: str) -> bool:
    """Whether this is a link in Markdown or HTML with words beside it."""
    return bool(link_in(text)) and not link_alone(text) and "\n" not in text


_LINKED = _LineKind(_is_linked_line, lambda line, _row: line, lambda facts, _line: facts)
_QUOTED = _LineKind(_is_quoted_line, _with_address, _facts_of_quoted)


def _facts_of(lines: Mapping[int, str]) -> dict[int, dict[str, str]]:
    """The facts of each line that can be read as one entry of a list."""
    from clippings.page_entries import read_entries

    page = "# Press\n\n" + "".join(f"- {line}\n" for line in lines.values())
    read = {entry.line: entry.plain for entry in read_entries(page)}
    return {
        number: {field: value for field, value in read[line].items() if isinstance(value, str)}
        for line, number in enumerate(lines, start=3)
        if line in read
    }
