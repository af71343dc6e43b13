"""The facts of one row, each under its field."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from clippings.finding import Finding, Place
from clippings.importers.columns.column import Cells
from clippings.importers.imported import unread
from clippings.importers.rows.addresses import read_addresses
from clippings.importers.rows.conversion import converted
from clippings.importers.rows.dates import Habit, read_row_date
from clippings.importers.rows.leftovers import leftovers
from clippings.importers.rows.misplaced import language_in_note, move_misplaced
from clippings.languages import language_fault
from clippings.values import Plain


class Row(NamedTuple):
    """A record of a list, its line (0 if unknown), and the groups that it is in."""

    values: Mapping[str, Plain]
    line: int = 0
    groups: tuple[str, ...] = ()


def read_row(
    row: Row, cells: Cells, stated: Mapping[str, Sequence[str]], date_habit: Habit
) -> tuple[dict[str, Plain], list[Finding]]:
    """The facts of a row, and findings on values that could not be read."""
    plain, used = read_addresses(cells, stated)
    language_findings: list[Finding] = []
    for field, keys in sorted(stated.items(), key=lambda pair: "." in pair[0]):
        if keys and field not in ("url", "date") and _has_whole(plain, field):
            value = _value(field, row.values.get(keys[0]), cells[keys[0]])
            if field == "lang" and (fault := language_fault(str(value))):
                language_findings.append(unread(row.line, fault.message, fault.hint))
                continue
            _put(plain, field, value)
            if field != "image" or "\n" not in cells[keys[0]]:  # only the first of several is used
                used.add(keys[0])
    place = Place(line=row.line)
    dates, url = stated.get("date", ()), str(plain.get("url"))
    dated, findings = read_row_date(cells, dates, row.groups, date_habit, url, place)
    notes = "; ".join(str(facts["note"]) for facts in (plain, dated.facts) if "note" in facts)
    plain |= dated.facts | language_in_note(plain) | ({"note": notes} if notes else {})
    return move_misplaced(plain | leftovers(row.values, cells, used | dated.used, plain)), [
        *language_findings,
        *findings,
    ]


def _value(field: str, stated: Plain, text: str) -> Plain:
    """The value of a field; a list of quotations becomes several."""
    if field != "quote" or not isinstance(stated, list):
        return converted(field, text)
    quotes = (converted(field, item) for item in stated if isinstance(item, str))
    return [quote for quote in quotes if quote]


def _has_whole(plain: Mapping[str, Plain], field: str) -> bool:
    """Whether the field is no part such as `image.alt`, or has exactly one value to belong to."""
    whole, _, part = field.partition(".")
    return not part or isinstance(plain.get(whole), str | dict)


def _put(plain: dict[str, Plain], field: str, value: Plain) -> None:
    """Set a field, or a part of one such as `image.alt`."""
    whole, _, part = field.partition(".")
    if not part and value is not None:
        plain.setdefault(field, value)
    elif value is not None:
        main = {"quote": "text", "image": "src"}[whole]
        old = plain[whole]
        parts: dict[str, Plain] = old if isinstance(old, dict) else {main: old}
        plain[whole] = parts | {part: value}
