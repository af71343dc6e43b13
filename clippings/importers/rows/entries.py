"""Reads the rows of any list as entries: chooses keys, then converts values."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import TypeGuard

from clippings.fields import FIELDS, read_clipping
from clippings.finding import Finding
from clippings.importers.columns.choosing import choose_columns
from clippings.importers.columns.column import Cells
from clippings.importers.imported import Entry, Imported, unread
from clippings.importers.rows.dates import habit_of
from clippings.importers.rows.groups import (
    codes_among,
    facts_of_groups,
    outlets_among,
    with_group_quotation,
)
from clippings.importers.rows.one_row import Row, read_row
from clippings.importers.rows.row_cells import cells_of
from clippings.importers.splitting.compound import split_compounds
from clippings.importers.splitting.titles import split_titles
from clippings.values import Plain
from clippings.words.keys import fields_meant

_PLACEHOLDER = re.compile(
    r"#(?:NUM!|N/A|REF!|VALUE!|DIV/0!|NAME\?|NULL!)|[Nn]/[Aa]|NULL|null|undefined|NaN|None|[#–—-]"
)
_EMPTY_LINK = "#"  # placeholder on an unfinished page


def read_rows(rows: Sequence[Row], names: Mapping[str, str]) -> Imported:
    """The entries of a list with one kind of record; `names` maps our names to theirs."""
    if not names and _is_clip_list(rows):
        entries = tuple(Entry(plain=row.values, line=row.line) for row in rows)
        return Imported(entries=entries, keys=_keys(row.values for row in rows))
    rows = [row._replace(values=_without_placeholders(row.values)) for row in rows]
    table = split_compounds([dict(cells_of(row.values)) for row in rows])
    keys = _keys(table)
    names = {ours: theirs for ours, theirs in names.items() if theirs in keys}
    chosen = choose_columns(table, names)
    outlets = _outlets(rows, table, chosen)
    codes = codes_among(row.groups[-1] for row in rows if row.groups)
    date_habit = habit_of(
        cells[key] for cells in table for key in chosen.get("date", []) if key in cells
    )
    read: list[Entry] = []
    findings: list[Finding] = []
    for row, cells in zip(rows, table, strict=True):
        stated = {field: [key for key in keys if cells.get(key)] for field, keys in chosen.items()}
        plain, wrong = read_row(row, cells, stated, date_habit)
        plain = facts_of_groups(row.groups, outlets, codes) | with_group_quotation(
            row.groups, plain
        )
        findings += wrong
        if any(name in plain for name in ("url", "title", "file")) or _is_in_print(plain):
            read.append(Entry(plain=plain, line=row.line))
        elif plain:
            findings.append(_unidentifiable(row))
    titled = read if "title" in names else split_titles(read)
    return Imported(entries=_with_unique_ids(titled), findings=tuple(findings), keys=keys)


def _keys(rows: Iterable[Mapping[str, object]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(key for row in rows for key in row))


def _with_unique_ids(entries: Sequence[Entry]) -> tuple[Entry, ...]:
    """The entries; an `id` that several share is moved to `their_id`."""
    often = Counter(entry.plain.get("id") for entry in entries)
    return tuple(
        entry.renamed("id", "their_id") if often[entry.plain.get("id")] > 1 else entry
        for entry in entries
    )


def _outlets(
    rows: Sequence[Row], table: Sequence[Cells], chosen: Mapping[str, Sequence[str]]
) -> frozenset[str]:
    """The groups that are outlets, if no key holds any."""
    if "outlet" in chosen:
        return frozenset()
    url = next(iter(chosen.get("url", ())), "")
    pairs = zip(rows, table, strict=True)
    return outlets_among((row.groups[-1], cells.get(url, "")) for row, cells in pairs if row.groups)


def _is_clip_list(rows: Sequence[Row]) -> bool:
    """Whether `clip` wrote this list: it has ids, and no other keys that mean our fields."""
    ids = {row.values.get("id") for row in rows if not row.groups and _is_id(row.values.get("id"))}
    if len(ids) < len(rows) or not all({"url", "title", "file"} & set(row.values) for row in rows):
        return False
    if any(row.values.get("url") == _EMPTY_LINK for row in rows):
        return False
    keys = {key for row in rows for key in row.values}
    foreign = {field for key in keys - set(FIELDS) for field in fields_meant(key)}
    faults = (fault for row in rows for fault in read_clipping(row.values)[1] if fault.fix is None)
    return foreign <= keys and not any(fault.severity == "error" for fault in faults)


def _without_placeholders(values: Mapping[str, Plain]) -> dict[str, Plain]:
    """The values without those that spreadsheets and databases write for missing ones."""
    return {
        key: value
        for key, value in values.items()
        if not (isinstance(value, str) and _PLACEHOLDER.fullmatch(value.strip()))
    }


def _is_in_print(plain: Mapping[str, Plain]) -> bool:
    """Whether a row names an outlet and a date or a quotation, if it has no title."""
    return "outlet" in plain and bool({"date", "quote"} & plain.keys())


def _is_id(value: Plain) -> TypeGuard[str]:
    return isinstance(value, str) and not value.isdigit()


def _unidentifiable(row: Row) -> Finding:
    message = "an entry without address, title or file was left out"
    hint = "add one of these; if it has one, name its key with --map"
    return unread(row.line, message, hint)
