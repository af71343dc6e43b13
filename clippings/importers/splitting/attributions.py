"""Cells that name who is quoted: `“A fine book” – Jane Doe, The Outlet, May 2021`.

The names may be after the quotation, or under another key beside it.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from clippings.importers.rows import looks
from clippings.person_names.full_names import is_full_name
from clippings.person_names.names import is_person
from clippings.shares import more_than_half, mostly
from clippings.words.keys import SURE, field_meant, fields_called, is_field_name
from clippings.words.names import BETWEEN_NAMES
from clippings.words.outlet_names import is_like_a_name
from clippings.written_dates.line import first_date

_ATTRIBUTION = re.compile(
    r"(?P<quotation>.*\S\s*[”“»\"])(?:\s*[—–―-]+|,|\s*\(|\s*\n)\s*(?P<named>[^“”„«»\"\n]{2,120}?)"
    r"(?<![.!?…])\)?\s*",
    re.DOTALL,
)
_NAME_SEPARATOR = re.compile(r"\s*[,;|·•\n]+\s*|\s+[—–―-]+\s+")
_EDGES = " \t\n\xa0,;:|·•—–―-()"
# Roles of persons, as opposed to outlets.
_ROLE = re.compile(
    r"\b(?:ceo|cto|cfo|coo|(?:co-?)?founder|head of|owner|director|manager|president|chair"
    r"|professor|customer|client|member|gründer|inhaber|leiter|geschäftsführ|kund|directeur"
    r"|directrice|fondat|fundador|direttore|fondatore)",
    re.IGNORECASE,
)
_PAIR = 2  # an author and an outlet


class _Named(NamedTuple):
    """The names in a cell in order, and its date."""

    names: Sequence[str]
    date: str


def split_attributions(rows: Sequence[Mapping[str, str]]) -> list[dict[str, str]]:
    """The rows with outlet, author and date of such cells under keys of their own."""
    table = [dict(row) for row in rows]
    keys = list(dict.fromkeys(key for row in table for key in row))
    if _name_outlet(keys) or not any(_split_cells(table, key) for key in keys):
        _read_names_beside(table, keys)
    return table


def _split_cells(table: Sequence[dict[str, str]], key: str) -> bool:
    """Split the cells under a key if most are attributed quotations; return whether they are."""
    cells = {
        n: found
        for n, row in enumerate(table)
        if (found := _attributed_quotation(row.get(key, "")))
    }
    if not _may_hold_quotes(key) or not more_than_half(
        len(cells), sum(key in row for row in table)
    ):
        return False
    _put_facts(table, {n: found["named"] for n, found in cells.items()}, ())
    for number, found in cells.items():
        del table[number][key]
        table[number]["quote"] = found["quotation"]
    return True


def _read_names_beside(table: Sequence[dict[str, str]], keys: Sequence[str]) -> None:
    """Read the names under a key beside the quotations, if it says who is quoted."""
    quoted = [key for key in keys if _holds_quotes(key)]
    for key in keys if quoted else ():
        with_quotes = (n for n, row in enumerate(table) if any(row.get(one) for one in quoted))
        named = {n: table[n][key] for n in with_quotes if table[n].get(key)}
        known = _name_outlet(one for one in keys if one != key)
        of_picture = field_meant(key) == "image.alt"
        if not (key in quoted or of_picture or known) and _are_pairs(named.values()):
            _put_facts(table, named, (key,))


def quotes_somebody(record: Mapping[str, str]) -> bool:
    """Whether a record has a quotation, and a text that names a person and an outlet."""
    quoted = any(map(_holds_quotes, record))
    return quoted and any(_are_pairs([text]) for text in record.values())


def _attributed_quotation(text: str) -> re.Match[str] | None:
    """The match of a quotation and its source.

    The source must be a name: “Bees” – how they live is a title.
    """
    found = _ATTRIBUTION.fullmatch(text)
    named = _named(found["named"]) if found else None
    return found if named and any(map(is_like_a_name, named.names)) else None


def _holds_quotes(key: str) -> bool:
    return fields_called(key).get("quote", 0) >= SURE


def _may_hold_quotes(key: str) -> bool:
    called = fields_called(key)
    return not called or bool(called.keys() & {"quote", "summary", "title"})


def _name_outlet(keys: Iterable[str]) -> bool:
    return any(is_field_name("outlet", key) for key in keys)


def _are_pairs(texts: Iterable[str]) -> bool:
    """Whether most of the texts name a person and an outlet."""
    return mostly(_first_in_pairs([one]) for one in map(_named, texts) if one)


def _named(text: str) -> _Named | None:
    """The names in a short text; None if it is a sentence or an address."""
    date = first_date(text)
    day = text[date.start : date.end] if date else ""
    rest = f"{text[: date.start]}|{text[date.end :]}" if date else text
    names = [name.strip(_EDGES) for name in _NAME_SEPARATOR.split(rest)]
    names = [name for name in names if name]
    short = all(looks.is_short(name) and not looks.is_address(name) for name in names[-_PAIR:])
    return _Named(names, day) if names and short and not text.rstrip().endswith(".") else None


def _is_author(name: str) -> bool:
    return all(map(is_person, BETWEEN_NAMES.split(name)))


def _first_in_pairs(cells: Sequence[_Named]) -> str:
    """Whether the author or the outlet comes first in most cells that name both; else empty."""
    pairs = [one.names[-_PAIR:] for one in cells if len(one.names) >= _PAIR]
    pairs = [pair for pair in pairs if not _ROLE.search(pair[1])]
    first, last = (sum(_is_author(pair[n]) for pair in pairs) for n in (0, 1))
    if not more_than_half(max(first, last), len(pairs)):
        return ""
    return "author" if first >= last else "outlet"


def _put_facts(
    table: Sequence[dict[str, str]], texts: Mapping[int, str], replaced_keys: Sequence[str]
) -> None:
    """Put the facts in `texts` into their rows, in place of the values under `replaced_keys`."""
    cells = {n: named for n, text in texts.items() if (named := _named(text))}
    order = _first_in_pairs([*cells.values()])
    for number, named in cells.items():
        row = {key: text for key, text in table[number].items() if key not in replaced_keys}
        table[number].clear()
        table[number] |= dict(_facts(named, order)) | row


def _facts(named: _Named, order: str) -> Iterator[tuple[str, str]]:
    """The facts of a cell; a single name is an author only if it can be that of a person."""
    if named.date:
        yield "date", named.date
    if len(named.names) < _PAIR or not order:
        alone = order and is_full_name(named.names[-1])
        yield ("author" if alone else "outlet"), ", ".join(named.names)
        return
    *before, one, other = named.names
    fields = ("author", "outlet") if order == "author" else ("outlet", "author")
    yield from zip(fields, (one, other), strict=True)
    if before:
        yield "title", ", ".join(before)
