"""Splits a cell with two facts: into the remaining text and the second fact."""

import re
from typing import TypeAlias

from clippings.ids import slug
from clippings.importers.notations.markup_in_values import link_in
from clippings.importers.rows import looks
from clippings.words.language_marks import find_language_mark
from clippings.written_dates.line import EDGES, find_dates, find_years, separated_years

Split: TypeAlias = tuple[str, str] | None
_NAME_IN_BRACKETS = re.compile(r"(?P<name>[^()\n]+?)\s*\((?P<outlet>[^()\n]+)\)")
_ADDRESS = re.compile(r"(?<=[\s(<:])https?://[^\s<>()]+\Z")
_WORD_FIRST = re.compile(r"[^<>\[\]\w]*\w")
_MARKS = re.compile(r"\s*[·•|]\s*")


def split_name_and_date(text: str) -> Split:
    """Split `Le Monde. May 4, 2021`; None if the words are more than a name, or form an id."""
    found = split_date(text) if text != slug(text) else None
    return (found[0].removesuffix("."), found[1]) if found and looks.is_short(found[0]) else None


def split_language(text: str) -> Split:
    """Split off a mark that names the language."""
    mark = find_language_mark(text)
    return (text[: mark.start] + text[mark.end :], mark.lang) if mark else None


def split_address(text: str) -> Split:
    """Split into the words before an address, and the address."""
    bare = text.rstrip(")>.")
    match = None if link_in(text) else _ADDRESS.search(bare)
    words = bare[: match.start()].rstrip(f"{EDGES}<\u00a0") if match else ""
    return (words, match[0]) if match and _WORD_FIRST.match(words) else None


def split_date(text: str) -> Split:
    """Split off a date at the beginning or end of the text, or one set apart by marks."""
    parts = [part.strip() for part in _MARKS.split(text)]
    dates = [part for part in parts if looks.is_date(part)]
    if len(dates) == 1 and len(parts) > 1:
        return " · ".join(part for part in parts if part != dates[0]), dates[0]
    whole = text.strip(" .()[]")
    for one in (*find_dates(whole), *separated_years(whole)):
        rest = (whole[: one.start] + whole[one.end :]).strip(EDGES)
        if rest and (one.end == len(whole) or one.start == 0):
            return rest, whole[one.start : one.end]
    return None


def split_year(text: str) -> Split:
    """Split off a year at the end of the text."""
    name, _, last = text.rpartition(" ")
    return (name, last) if name and [one.end for one in find_years(last)] == [4] else None


def split_outlet(text: str) -> Split:
    """Split `Jane Doe (Le Monde)`."""
    match = _NAME_IN_BRACKETS.fullmatch(text)
    return (match["name"].strip(), match["outlet"].strip()) if match else None
