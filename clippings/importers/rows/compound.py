"""Cells that tell two facts: `Le Monde, May 4, 2021`, `Jane Doe (Le Monde)`, `[Ynet](https:…)`."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TypeAlias

from clippings.importers.notations.markup_in_values import frame_alone, link_alone
from clippings.importers.rows import looks
from clippings.importers.rows.attributions import voices_told
from clippings.importers.rows.byline_outlets import tell_outlets
from clippings.importers.rows.cell_parts import (
    Parted,
    name_before_date,
    part_address,
    part_date,
    part_language,
    part_outlet,
    part_year,
)
from clippings.importers.rows.column import Cells
from clippings.importers.rows.key_language import with_titles
from clippings.importers.rows.lines import lines_read
from clippings.shares import mostly
from clippings.words.keys import (
    calls,
    fields_called,
    fields_named,
    folded_key,
    linked_from,
)

_Split: TypeAlias = Callable[[str], Parted]


def split_compounds(rows: Sequence[Cells]) -> list[dict[str, str]]:
    """The rows with the second fact of such cells under a key of its own.

    Nothing is parted where the rows have a key for the second fact already.
    """
    table = [dict(_with_links_apart(row)) for row in voices_told(lines_read(with_titles(rows)))]
    keys = list(dict.fromkeys(key for row in table for key in row))
    if not any(_most(table, key, looks.is_url) for key in keys):
        _part_most(table, keys, "url", part_address)
    if not _has(keys, "lang"):
        _part(table, keys, "lang", part_language)
    days = [key for key in keys if _tells_days(table, key)]
    if not days:
        named = [key for key in keys if _is_named(key) or "date" in fields_called(key)]
        _part_most(table, named, "date", part_date)
        _part(table, [key for key in named if _has_years(table, key)], "date", part_year)
    _part_names(table, [key for key in keys if _may_name(key)], days)
    if not _has([key for key in keys if "author" not in fields_called(key)], "outlet"):
        signed = [key for key in keys if calls("author", key)]
        _part_most(table, signed, "outlet", part_outlet)
        for key in signed:
            tell_outlets(table, key)
    return table


def _with_links_apart(row: Cells) -> Iterator[tuple[str, str]]:
    """The cells, words and address apart where one is a link and nothing besides.

    A video of YouTube may be named by its id alone.
    """
    for key, text in row.items():
        link = link_alone(text)
        if re.search("youtube|video", folded_key(key)) and looks.is_video(text):
            yield key, f"https://www.youtube.com/watch?v={text}"
        elif not link:
            alone = not any(map(looks.is_url, row.values()))
            frame = frame_alone(text)
            yield "url" if frame and alone else key, frame or text
        elif "url" in fields_called(key):
            yield from ((key, link.address), ("link text", link.words))
        else:
            yield from ((key, link.words), (linked_from(key), link.address))


def _has(keys: Iterable[str], field: str) -> bool:
    """Whether one of the keys is a name of the field, or of no other."""
    return any(calls(field, key) or fields_named(key) == {field} for key in keys)


def _tells_days(table: Sequence[Cells], key: str) -> bool:
    """Whether a key tells dates, and more of them than the year."""
    called = calls("date", key) and not _is_named(key)
    dated = called or _most(table, key, looks.is_date)
    return dated and not _most(table, key, str.isdigit)


def _is_named(key: str) -> bool:
    """Whether a key calls an outlet or an author, rather than a title."""
    return bool({"outlet", "author"} & fields_called(key).keys()) and not calls("title", key)


def _most(table: Sequence[Cells], key: str, test: Callable[[str], object]) -> bool:
    """Whether most cells under a key pass the test."""
    texts = [row[key] for row in table if row.get(key)]
    return mostly(map(test, texts))


def _part(table: Sequence[dict[str, str]], keys: Iterable[str], field: str, split: _Split) -> None:
    """Part the cells of these keys that tell the second fact."""
    for key in keys:
        for row in table:
            found = split(row.get(key, ""))
            if found and field not in row:
                row[key], row[field] = found


def _part_most(
    table: Sequence[dict[str, str]], keys: Iterable[str], field: str, split: _Split
) -> None:
    """Part the cells of the keys under which most tell it."""
    _part(table, [key for key in keys if _most(table, key, split)], field, split)


def _may_name(key: str) -> bool:
    """Whether nobody knows a key, or it calls what stands below a title."""
    return not fields_called(key) or calls("summary", key)


def _part_names(table: Sequence[dict[str, str]], keys: Sequence[str], days: Sequence[str]) -> None:
    """Part cells that are a name and a date, where titles have a key and outlets or dates none.

    A row that has its date under one of the keys for `days` is told it again.
    """
    key = next((key for key in keys if _most(table, key, name_before_date)), "")
    known = {key for row in table for key in row if not looks.is_address(row[key])}
    named = _has(known, "outlet")
    titled = any("title" in one and "outlet" not in one for one in map(fields_called, known))
    if not key or (named and days) or not titled:
        return
    for row in table:
        if found := name_before_date(row.get(key, "")):
            name, day = found
            del row[key]
            if name not in row.values():
                row[key if named else "outlet"] = name
            if not any(row.get(one) for one in days):
                row["date"] = day


def _has_years(table: Sequence[Cells], key: str) -> bool:
    """Whether names under a key end in years: one of them stands there with another as well."""
    texts = {row.get(key, "") for row in table}
    names = Counter(found[0] for text in texts if (found := part_year(text)))
    return any(often > 1 or name in texts for name, often in names.items())
