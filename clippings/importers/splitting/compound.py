"""Splits cells with two facts: `Le Monde, May 4, 2021`, `Jane Doe (Le Monde)`, `[Ynet](…)`."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TypeAlias

from clippings.importers.columns.column import Cells
from clippings.importers.columns.languages import with_titles
from clippings.importers.notations.markup_in_values import frame_alone, link_alone
from clippings.importers.rows import looks
from clippings.importers.splitting.attributions import split_attributions
from clippings.importers.splitting.byline_outlets import move_outlets
from clippings.importers.splitting.cell_parts import (
    Split,
    split_address,
    split_date,
    split_language,
    split_name_and_date,
    split_outlet,
    split_year,
)
from clippings.importers.splitting.lines import split_lines
from clippings.shares import mostly
from clippings.words.keys import (
    fields_called,
    fields_named,
    folded_key,
    is_field_name,
    linked_from,
)

_Splitter: TypeAlias = Callable[[str], Split]


def split_compounds(rows: Sequence[Cells]) -> list[dict[str, str]]:
    """The rows with the second fact of such cells under a key of its own.

    Nothing is split if the rows already have a key for the second fact.
    """
    table = [
        dict(_with_links_split(row)) for row in split_attributions(split_lines(with_titles(rows)))
    ]
    keys = list(dict.fromkeys(key for row in table for key in row))
    if not any(_most(table, key, looks.is_url) for key in keys):
        _split_most(table, keys, "url", split_address)
    if not _has(keys, "lang"):
        _split_cells(table, keys, "lang", split_language)
    days = [key for key in keys if _has_days(table, key)]
    if not days:
        name_keys = [key for key in keys if _is_for_names(key) or "date" in fields_called(key)]
        _split_most(table, name_keys, "date", split_date)
        _split_cells(
            table, [key for key in name_keys if _has_years(table, key)], "date", split_year
        )
    _split_names(table, [key for key in keys if _may_name(key)], days)
    if not _has([key for key in keys if "author" not in fields_called(key)], "outlet"):
        signed = [key for key in keys if is_field_name("author", key)]
        _split_most(table, signed, "outlet", split_outlet)
        for key in signed:
            move_outlets(table, key)
    return table


def _with_links_split(row: Cells) -> Iterator[tuple[str, str]]:
    """The cells, with words and address split if a cell is only a link.

    A YouTube video may be given by its id alone.
    """
    alone = not any(map(looks.is_url, row.values()))
    for key, text in row.items():
        link = link_alone(text)
        if re.search("youtube|video", folded_key(key)) and looks.is_video(text):
            yield key, f"https://www.youtube.com/watch?v={text}"
        elif not link:
            frame = frame_alone(text)
            yield "url" if frame and alone else key, frame or text
        elif "url" in fields_called(key):
            yield from ((key, link.address), ("link text", link.words))
        else:
            yield from ((key, link.words), (linked_from(key), link.address))


def _has(keys: Iterable[str], field: str) -> bool:
    """Whether one of the keys names the field, or only this field."""
    return any(is_field_name(field, key) or fields_named(key) == {field} for key in keys)


def _has_days(table: Sequence[Cells], key: str) -> bool:
    """Whether a key has dates that are more exact than a year."""
    called = is_field_name("date", key) and not _is_for_names(key)
    dated = called or _most(table, key, looks.is_date)
    return dated and not _most(table, key, str.isdigit)


def _is_for_names(key: str) -> bool:
    """Whether a key means an outlet or an author, rather than a title."""
    return bool({"outlet", "author"} & fields_called(key).keys()) and not is_field_name(
        "title", key
    )


def _most(table: Sequence[Cells], key: str, test: Callable[[str], object]) -> bool:
    """Whether most cells under a key pass the test."""
    texts = [row[key] for row in table if row.get(key)]
    return mostly(map(test, texts))


def _split_cells(
    table: Sequence[dict[str, str]], keys: Iterable[str], field: str, split: _Splitter
) -> None:
    """Split the cells under these keys that contain the second fact."""
    for key in keys:
        for row in table:
            found = split(row.get(key, ""))
            if found and field not in row:
                row[key], row[field] = found


def _split_most(
    table: Sequence[dict[str, str]], keys: Iterable[str], field: str, split: _Splitter
) -> None:
    """Split the cells under those keys where most contain the second fact."""
    _split_cells(table, [key for key in keys if _most(table, key, split)], field, split)


def _may_name(key: str) -> bool:
    """Whether a key is unknown, or means text below a title."""
    return not fields_called(key) or is_field_name("summary", key)


def _split_names(table: Sequence[dict[str, str]], keys: Sequence[str], days: Sequence[str]) -> None:
    """Split cells with a name and a date, if titles have a key and outlets or dates have none.

    The date is dropped if the row has it under one of the keys in `days`.
    """
    key = next((key for key in keys if _most(table, key, split_name_and_date)), "")
    known = {key for row in table for key in row if not looks.is_address(row[key])}
    has_outlets = _has(known, "outlet")
    titled = any("title" in one and "outlet" not in one for one in map(fields_called, known))
    if not key or (has_outlets and days) or not titled:
        return
    for row in table:
        if found := split_name_and_date(row.get(key, "")):
            name, day = found
            del row[key]
            if name not in row.values():
                row[key if has_outlets else "outlet"] = name
            if not any(row.get(one) for one in days):
                row["date"] = day


def _has_years(table: Sequence[Cells], key: str) -> bool:
    """Whether names under a key end in years: one of them is there without, or with another."""
    texts = {row.get(key, "") for row in table}
    names = Counter(found[0] for text in texts if (found := split_year(text)))
    return any(often > 1 or name in texts for name, often in names.items())
