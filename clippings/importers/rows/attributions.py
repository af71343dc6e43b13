"""Cells that say whose words are quoted: `“A fine book” – Jane Doe, The Outlet, May 2021`.

The names may stand behind the quotation, or under a key of their own beside it.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from clippings.importers.rows import looks
from clippings.person_names.full_names import is_full_name
from clippings.person_names.names import is_person
from clippings.shares import more_than_half, mostly
from clippings.words.keys import SURE, calls, field_meant, fields_called
from clippings.words.outlet_names import is_like_a_name
from clippings.written_dates.line import first_date

_VOICE = re.compile(
    r"(?P<said>.*\S\s*[”“»\"])(?:\s*[—–―-]+|,|\s*\(|\s*\n)\s*(?P<who>[^“”„«»\"\n]{2,120}?)"
    r"(?<![.!?…])\)?\s*",
    re.DOTALL,
)
_APART = re.compile(r"\s*[,;|·•\n]+\s*|\s+[—–―-]+\s+")
_AND = re.compile(r"\s(?:and|und|et|y|e|&)\s")
_EDGES = " \t\n\xa0,;:|·•—–―-()"
# What a person is, rather than where it is printed.
_ROLE = re.compile(
    r"\b(?:ceo|cto|cfo|coo|(?:co-?)?founder|head of|owner|director|manager|president|chair"
    r"|professor|customer|client|member|gründer|inhaber|leiter|geschäftsführ|kund|directeur"
    r"|directrice|fondat|fundador|direttore|fondatore)",
    re.IGNORECASE,
)
_PAIR = 2  # an author and an outlet


class _Who(NamedTuple):
    """The names of a cell in their order, and its date."""

    names: Sequence[str]
    date: str


def voices_told(rows: Sequence[Mapping[str, str]]) -> list[dict[str, str]]:
    """The rows with outlet, author and date of such cells under keys of their own."""
    table = [dict(row) for row in rows]
    keys = list(dict.fromkeys(key for row in table for key in row))
    if _known(keys, "outlet") or not any(_part_voices(table, key) for key in keys):
        _tell_voices_beside(table, keys)
    return table


def _part_voices(table: Sequence[dict[str, str]], key: str) -> bool:
    """Part the cells of a key, if most of them quote and say whom; whether they do."""
    cells = {n: found for n, row in enumerate(table) if (found := _voice(row.get(key, "")))}
    if not _may_quote(key) or not more_than_half(len(cells), sum(key in row for row in table)):
        return False
    _tell(table, {n: found["who"] for n, found in cells.items()}, ())
    for number, found in cells.items():
        del table[number][key]
        table[number]["quote"] = found["said"]
    return True


def _tell_voices_beside(table: Sequence[dict[str, str]], keys: Sequence[str]) -> None:
    """Tell whose words are quoted, where a key beside the quotations says so."""
    quoted = [key for key in keys if _quotes(key)]
    for key in keys if quoted else ():
        said = (n for n, row in enumerate(table) if any(row.get(one) for one in quoted))
        who = {n: table[n][key] for n in said if table[n].get(key)}
        known = _known((one for one in keys if one != key), "outlet")
        of_picture = field_meant(key) == "image.alt"
        if not (key in quoted or of_picture or known) and _are_pairs(who.values()):
            _tell(table, who, (key,))


def tells_who(record: Mapping[str, str]) -> bool:
    """Whether a record quotes, and names a person and an outlet in one of its texts."""
    quoted = any(map(_quotes, record))
    return quoted and any(_are_pairs([text]) for text in record.values())


def _voice(text: str) -> re.Match[str] | None:
    """What is said and by whom, where this is told by names: “Bees” – how they live is a title."""
    found = _VOICE.fullmatch(text)
    who = _who(found["who"]) if found else None
    return found if who and any(map(is_like_a_name, who.names)) else None


def _quotes(key: str) -> bool:
    return fields_called(key).get("quote", 0) >= SURE


def _may_quote(key: str) -> bool:
    called = fields_called(key)
    return not called or bool(called.keys() & {"quote", "summary", "title"})


def _known(keys: Iterable[str], field: str) -> bool:
    return any(calls(field, key) for key in keys)


def _are_pairs(texts: Iterable[str]) -> bool:
    """Whether most of the texts name a person and somebody else."""
    return mostly(_order([one]) for one in map(_who, texts) if one)


def _who(text: str) -> _Who | None:
    """The names of a short text; None where it is a sentence or an address."""
    date = first_date(text)
    day = text[date.start : date.end] if date else ""
    rest = f"{text[: date.start]}|{text[date.end :]}" if date else text
    names = [name.strip(_EDGES) for name in _APART.split(rest)]
    names = [name for name in names if name]
    short = all(looks.is_short(name) and not looks.is_address(name) for name in names[-_PAIR:])
    return _Who(names, day) if names and short and not text.rstrip().endswith(".") else None


def _is_author(name: str) -> bool:
    return all(map(is_person, _AND.split(name)))


def _order(cells: Sequence[_Who]) -> str:
    """Whether the author or the outlet stands first in most cells that name both; else empty."""
    pairs = [one.names[-_PAIR:] for one in cells if len(one.names) >= _PAIR]
    pairs = [pair for pair in pairs if not _ROLE.search(pair[1])]
    first, last = (sum(_is_author(pair[n]) for pair in pairs) for n in (0, 1))
    if not more_than_half(max(first, last), len(pairs)):
        return ""
    return "author" if first >= last else "outlet"


def _tell(
    table: Sequence[dict[str, str]], texts: Mapping[int, str], instead: Sequence[str]
) -> None:
    """Put the facts that texts tell into their rows; `instead` of what stands under these keys."""
    cells = {n: who for n, text in texts.items() if (who := _who(text))}
    order = _order([*cells.values()])
    for number, who in cells.items():
        row = {key: text for key, text in table[number].items() if key not in instead}
        table[number].clear()
        table[number] |= dict(_facts(who, order)) | row


def _facts(who: _Who, order: str) -> Iterator[tuple[str, str]]:
    """The facts of one cell; a name alone is that of an author only if it can be a person's."""
    if who.date:
        yield "date", who.date
    if len(who.names) < _PAIR or not order:
        alone = order and is_full_name(who.names[-1])
        yield ("author" if alone else "outlet"), ", ".join(who.names)
        return
    *before, one, other = who.names
    fields = ("author", "outlet") if order == "author" else ("outlet", "author")
    yield from zip(fields, (one, other), strict=True)
    if before:
        yield "title", ", ".join(before)
