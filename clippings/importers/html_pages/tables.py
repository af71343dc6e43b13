"""Tables of an HTML page whose header names the columns."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from selectolax.lexbor import LexborNode

from clippings.importers.imported import Imported
from clippings.importers.rows.entries import read_rows
from clippings.importers.rows.groups import names_a_time
from clippings.importers.rows.looks import is_date
from clippings.importers.rows.one_row import Row
from clippings.values import Plain
from clippings.words.keys import field_meant, fields_among, fields_called
from clippings.words.kinds import find_kind
from clippings.words.language_marks import find_language_mark
from clippings.words.links import is_generic
from clippings.written_dates.line import has_date
from clippings.written_dates.years import YEAR

_HEADER_FIELDS = {"outlet", "date", "title", "url"}
_LONGEST_NAME = 5  # words
_BRACKETS = re.compile(r"\s*[(\[](?P<words>[^()\[\]]+)[)\]]\s*")


def read_tables(main: LexborNode, names: Mapping[str, str]) -> Imported:
    """The entries of these tables, which are removed from the page."""
    rows: list[Row] = []
    above = _dates_above(main)
    layouts = {outer.mem_id for inner in main.css("table table") for outer in tables_around(inner)}
    for table in main.css("table"):
        if table.mem_id in layouts:
            continue
        found = list(_rows(table, above[table.mem_id]))
        if found:
            rows += found
            table.decompose()
    return read_rows(rows, names)


def tables_around(table: LexborNode) -> Iterator[LexborNode]:
    """The tables around a table, which only lay out the page."""
    outer = table.parent
    while outer is not None:
        if outer.tag == "table":
            yield outer
        outer = outer.parent


def _dates_above(main: LexborNode) -> dict[int, tuple[str, ...]]:
    """The dates in the headings above each table, the outermost first."""
    above: dict[int, tuple[str, ...]] = {}
    headings: dict[str, str] = {}
    for node in main.css("h1, h2, h3, h4, h5, h6, table"):
        if node.tag == "table":
            above[node.mem_id] = tuple(filter(names_a_time, headings.values()))
        else:
            outer = {tag: words for tag, words in headings.items() if tag < str(node.tag)}
            headings = outer | {str(node.tag): _words(node)}
    return above


def _rows(table: LexborNode, above: tuple[str, ...]) -> Iterator[Row]:
    lines = [line.css("td, th") for line in table.css("tr")]
    header = [_words(cell) for cell in lines[0]] if lines else []
    named = fields_among(header)
    if not _is_header(lines[0] if lines else []) or not named & _HEADER_FIELDS:
        return
    if "title" not in named:
        linked = _linked_column(lines[1:], len(header))
        header = ["title" if place == linked else name for place, name in enumerate(header)]
    for line in lines[1:]:
        if year := _year_alone(line):
            above = (year,)
            continue
        # A row without its <tr> is parsed as a part of the row before it.
        for start in range(0, len(line), len(header)):
            yield Row(_record(header, line[start : start + len(header)]), groups=above)


def _year_alone(cells: Sequence[LexborNode]) -> str:
    """The year, if it is the only text of a row; else empty."""
    texts = [words for cell in cells if (words := _words(cell))]
    return texts[0] if len(texts) == 1 and YEAR.fullmatch(texts[0]) else ""


def _is_header(cells: Sequence[LexborNode]) -> bool:
    """Whether these cells name columns: a few words each, no links and no dates."""
    names = [_words(cell) for cell in cells]
    dated = any(map(has_date, names))
    linked = any(cell.css_first("a[href^=http]") for cell in cells)
    short = all(len(name.split()) <= _LONGEST_NAME for name in names)
    return len(cells) > 1 and short and not dated and not linked


def _linked_column(lines: list[list[LexborNode]], width: int) -> int | None:
    """The column with the most links; the last one if there are no links.

    None if all links have only generic words such as "read".
    """
    links = Counter(
        place % width
        for line in lines
        for place, cell in enumerate(line)
        if (link := cell.css_first("a")) and not is_generic(link.text())
    )
    linked = any(cell.css_first("a") for line in lines for cell in line)
    return links.most_common(1)[0][0] if links else None if linked else width - 1


def _record(header: Sequence[str], cells: Sequence[LexborNode]) -> dict[str, Plain]:
    """The text of each cell by column name, and the addresses, those of their own column first."""
    record: dict[str, Plain] = {
        name or f"column {number}": _words(cell)
        for number, (name, cell) in enumerate(zip(header, cells, strict=False), start=1)
    }
    if not any("date" in fields_called(name) for name in header):
        _split_dates(record, header, cells)
    _split_remarks(record, header, cells)
    columns = zip(header, cells, strict=False)
    named, own = next((pair for pair in columns if field_meant(pair[0]) == "url"), ("url", None))
    searched = cells if own is None else (own, *cells)
    hrefs = [a.attributes.get("href") for cell in searched for a in cell.css("a[href]")]
    links: list[Plain] = [href for href in dict.fromkeys(hrefs) if href and href[0] != "#"]
    if links:
        record[named] = links
    return record


def _split_dates(
    record: dict[str, Plain], header: Sequence[str], cells: Sequence[LexborNode]
) -> None:
    """Move a date that is an element or a line of its own out of its cell."""
    for name, cell in zip(header, cells, strict=False):
        parts = [" ".join(part.split()) for part in cell.text(separator="\n").split("\n")]
        others = [part for part in parts if part and not is_date(part)]
        dates = [part for part in parts if part and is_date(part)]
        if name and others and len(dates) == 1 and "date" not in record:
            record[name], record["date"] = " ".join(others), dates[0]


def _split_remarks(
    record: dict[str, Plain], header: Sequence[str], cells: Sequence[LexborNode]
) -> None:
    """Move what is in brackets after the link of a title to `kind` or `note`."""
    for name, cell in zip(header, cells, strict=False):
        links = cell.css("a") if "title" in fields_called(name) else []
        title = _words(links[0]) if len(links) == 1 else ""
        remark = _BRACKETS.fullmatch(_words(cell).removeprefix(title)) if title else None
        if remark and not find_language_mark(remark[0]):
            record[name] = title
            record.setdefault("kind" if find_kind(remark["words"]) else "note", remark["words"])


def _words(cell: LexborNode) -> str:
    return " ".join(cell.text(separator=" ").split())
