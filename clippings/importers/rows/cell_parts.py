"""The two facts of one cell: what is left of its text, and the fact that stood there as well."""

import re
from typing import TypeAlias

from clippings.ids import slug
from clippings.importers.notations.markup_in_values import link_in
from clippings.importers.rows import looks
from clippings.words.language_marks import find_language_mark
from clippings.written_dates.line import EDGES, find_dates, find_years, years_apart

Parted: TypeAlias = tuple[str, str] | None
_NAME_IN_BRACKETS = re.compile(r"(?P<name>[^()\n]+?)\s*\((?P<outlet>[^()\n]+)\)")
_ADDRESS = re.compile(
    r"(?P<text>[^<>\[\]]*\w.*?)[\s(<:]+(?P<url>https?://[^\s<>()]+?)[)>.]*", re.DOTALL
)
_MARKS = re.compile(r"\s*[·•|]\s*")


def name_before_date(text: str) -> Parted:
    """The two of `Le Monde. May 4, 2021`; None where the words are more than a name, or an id."""
    found = part_date(text) if text != slug(text) else None
    return (found[0].removesuffix("."), found[1]) if found and looks.is_short(found[0]) else None


def part_language(text: str) -> Parted:
    """The text without the mark that tells its language, and that language."""
    mark = find_language_mark(text)
    return (text[: mark.start] + text[mark.end :], mark.lang) if mark else None


def part_address(text: str) -> Parted:
    """The words before an address, and the address."""
    match = None if link_in(text) else _ADDRESS.fullmatch(text)
    return (match["text"].rstrip(EDGES), match["url"]) if match else None


def part_date(text: str) -> Parted:
    """The text without the date that ends or begins it, or that marks set apart, and the date."""
    parts = [part.strip() for part in _MARKS.split(text)]
    dates = [part for part in parts if looks.is_date(part)]
    if len(dates) == 1 and len(parts) > 1:
        return " · ".join(part for part in parts if part != dates[0]), dates[0]
    whole = text.strip(" .()[]")
    for one in (*find_dates(whole), *years_apart(whole)):
        rest = (whole[: one.start] + whole[one.end :]).strip(EDGES)
        if rest and (one.end == len(whole) or one.start == 0):
            return rest, whole[one.start : one.end]
    return None


def part_year(text: str) -> Parted:
    """The words before a year that ends a text, and the year."""
    name, _, last = text.rpartition(" ")
    return (name, last) if name and [one.end for one in find_years(last)] == [4] else None


def part_outlet(text: str) -> Parted:
    """The two of `Jane Doe (Le Monde)`."""
    match = _NAME_IN_BRACKETS.fullmatch(text)
    return (match["name"].strip(), match["outlet"].strip()) if match else None
