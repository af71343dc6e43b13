"""One record of a list: its facts, each under the key that holds it."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from clippings.finding import Finding, Place
from clippings.importers.imported import unread
from clippings.importers.rows.addresses import read_addresses
from clippings.importers.rows.column import Cells
from clippings.importers.rows.conversion import converted
from clippings.importers.rows.dates import Habit, read_row_date
from clippings.importers.rows.leftovers import leftovers
from clippings.importers.rows.misplaced import language_remarked, set_right
from clippings.languages import language_fault
from clippings.values import Plain


class Row(NamedTuple):
    """One record of a list, its line (0 where not known), and the groups that it stands in."""

    values: Mapping[str, Plain]
    line: int = 0
    groups: tuple[str, ...] = ()


def read_row(
    row: Row, cells: Cells, stated: Mapping[str, Sequence[str]], habit: Habit
) -> tuple[dict[str, Plain], list[Finding]]:
    """The facts of one row, and what of it could not be read."""
    plain, used = read_addresses(cells, stated)
    odd: list[Finding] = []
    for field, keys in sorted(stated.items(), key=lambda pair: "." in pair[0]):
        if keys and field not in ("url", "date") and _has_whole(plain, field):
            value = _value(field, row.values.get(keys[0]), cells[keys[0]])
            if field == "lang" and (fault := language_fault(str(value))):
                odd.append(unread(row.line, fault.message, fault.hint))
                continue
            _put(plain, field, value)
            if field != "image" or "\n" not in cells[keys[0]]:  # of several the first is taken
                used.add(keys[0])
    place = Place(line=row.line)
    dates, url = stated.get("date", ()), str(plain.get("url"))
    dated, findings = read_row_date(cells, dates, row.groups, habit, url, place)
    notes = "; ".join(str(facts["note"]) for facts in (plain, dated.facts) if "note" in facts)
    plain |= dated.facts | language_remarked(plain) | ({"note": notes} if notes else {})
    return set_right(plain | leftovers(row.values, cells, used | dated.used, plain)), [
        *odd,
        *findings,
    ]


def _value(field: str, stated: Plain, text: str) -> Plain:
    """The value of a field; quotations in a list are several."""
    if field != "quote" or not isinstance(stated, list):
        return converted(field, text)
    quotes = (converted(field, item) for item in stated if isinstance(item, str))
    return [quote for quote in quotes if quote]


def _has_whole(plain: Mapping[str, Plain], field: str) -> bool:
    """Whether the field is no part (`image.alt`), or the one thing of which it is one is there."""
    whole, _, part = field.partition(".")
    return not part or isinstance(plain.get(whole), str | dict)


def _put(plain: dict[str, Plain], field: str, value: Plain) -> None:
    """Set a field or a part of one (`image.alt`)."""
    whole, _, part = field.partition(".")
    if not part and value is not None:
        plain.setdefault(field, value)
    elif value is not None:
        main = {"quote": "text", "image": "src"}[whole]
        old = plain[whole]
        parts: dict[str, Plain] = old if isinstance(old, dict) else {main: old}
        plain[whole] = parts | {part: value}
