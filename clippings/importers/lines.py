"""Cells of a data file that are lines of a page.

`Le Monde. ["Un projet"](https://…), 2021`, or `"Un projet", Le Monde (FRA)` beside the address.
"""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence

from clippings.importers import looks
from clippings.importers.column_values import SURE
from clippings.importers.columns import Cells
from clippings.importers.keys import fields_called
from clippings.importers.markup import beside_link, link_alone, link_in
from clippings.values import Plain

_MOST = 0.5
_QUOTED_AND_MORE = re.compile(r"""["“”„«»].+["“”»«],?\s+\w.*|["“”„«].+,["”»]\s+\w.*""")


def lines_read(rows: Sequence[Cells]) -> list[dict[str, str]]:
    """The rows with the facts of such lines, where no row has an address apart from them."""
    table = [dict(row) for row in rows]
    keys = dict.fromkeys(key for row in table for key in row)
    if any(looks.is_url(text) for row in table for text in row.values()):
        return _quoted_lines_read(table, keys)
    for key in keys:
        lines = {n: row[key] for n, row in enumerate(table) if _is_line(row.get(key, ""))}
        if _may_be_title(key, keys) and len(lines) > len(table) * _MOST:
            for number, facts in _facts_of(lines).items():
                line = table[number].pop(key)
                named = any(_calls("outlet", other) for other in table[number])
                table[number] |= _of_piece(facts, line) if named else facts
    return table


def _quoted_lines_read(table: list[dict[str, str]], keys: Collection[str]) -> list[dict[str, str]]:
    """The rows with the facts of lines that begin with a quoted title, where no key tells outlets.

    Each is read as the line of a page that its address makes of it.
    """
    if any(_calls("outlet", key) for key in keys):
        return table
    for key in keys:
        quoted = {n: row[key] for n, row in enumerate(table) if _is_quoted_line(row.get(key, ""))}
        if not _may_be_title(key, keys) or len(quoted) <= len(table) * _MOST:
            continue
        urls = {n: next(filter(looks.is_url, table[n].values()), "") for n in quoted}
        lines = {n: f"{line} <{urls[n]}>" for n, line in quoted.items() if urls[n]}
        for number, facts in _facts_of(lines).items():
            line = table[number].pop(key)
            told = facts if {"title", "outlet"} <= facts.keys() else {"title": line}
            table[number] |= {f: told[f] for f in told if f != "url"}
    return table


def _is_quoted_line(text: str) -> bool:
    return bool(_QUOTED_AND_MORE.fullmatch(text))


def _calls(field: str, key: str) -> bool:
    return fields_called(key).get(field, 0) > SURE


def _may_be_title(key: str, keys: Collection[str]) -> bool:
    """Whether a key calls a title, or nobody knows it and no other does."""
    unknown = not fields_called(key) and not any(_calls("title", other) for other in keys)
    return unknown or _calls("title", key)


def _of_piece(facts: Mapping[str, str], line: str) -> dict[str, str]:
    """Title and address alone; where the outlet has a key, other words of the line are a remark."""
    words = beside_link(line)
    told = {field: facts[field] for field in ("title", "url") if field in facts}
    return told | ({"note": words} if words else {})


def _is_line(text: str) -> bool:
    """Whether there are words beside a link in Markdown or HTML."""
    return bool(link_in(text)) and not link_alone(text) and "\n" not in text


def facts_of_texts(tree: Plain) -> Iterator[dict[str, Plain]]:
    """The facts of lists of texts alone, each text the line of a page below the key of its list."""
    from clippings.page_entries import read_entries

    page = "".join(_page_of(tree))
    for entry in read_entries(f"# Press\n\n{page}") if page else ():
        yield {**entry.plain}


def _page_of(node: Plain) -> Iterator[str]:
    if isinstance(node, dict):
        for key, value in node.items():
            lines = "".join(_page_of(value))
            yield f"## {key}\n\n{lines}\n" if lines else ""
    texts = node if isinstance(node, list) else ()
    told = [text for text in texts if isinstance(text, str) and "://" in text]
    if len(told) > 1 and len(told) > len(texts) * _MOST:
        yield from (f"- {' '.join(text.split())}\n" for text in texts if isinstance(text, str))


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
