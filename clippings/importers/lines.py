"""Cells of a data file that are lines of a page: `Le Monde. ["Un projet"](https://…), 2021`."""

from collections.abc import Mapping, Sequence

from clippings.importers import looks
from clippings.importers.column_values import SURE
from clippings.importers.columns import Cells
from clippings.importers.keys import fields_called
from clippings.importers.markup import link_alone, link_in

_MOST = 0.5


def lines_read(rows: Sequence[Cells]) -> list[dict[str, str]]:
    """The rows with the facts of such lines, where no row has an address apart from them."""
    table = [dict(row) for row in rows]
    if any(looks.is_url(text) for row in table for text in row.values()):
        return table
    keys = dict.fromkeys(key for row in table for key in row)
    for key in keys:
        lines = {n: row[key] for n, row in enumerate(table) if _is_line(row.get(key, ""))}
        if fields_called(key).get("title", 0) > SURE and len(lines) > len(table) * _MOST:
            for number, facts in _facts_of(lines).items():
                del table[number][key]
                table[number] |= facts
    return table


def _is_line(text: str) -> bool:
    """Whether there are words beside a link in Markdown or HTML."""
    return bool(link_in(text)) and not link_alone(text) and "\n" not in text


def _facts_of(lines: Mapping[int, str]) -> dict[int, dict[str, str]]:
    """The facts of each line that can be read as one entry of a list."""
    from clippings.markdown_page import read_entries

    page = "# Press\n\n" + "".join(f"- {line}\n" for line in lines.values())
    read = {entry.line: entry.plain for entry in read_entries(page)}
    return {
        number: {field: value for field, value in read[line].items() if isinstance(value, str)}
        for line, number in enumerate(lines, start=3)
        if line in read
    }
