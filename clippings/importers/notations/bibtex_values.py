"""Concatenated BibTeX values: `"Über" # name # { alles}`."""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bibtexparser.library import Library


def join_values(library: "Library") -> "Library":
    """The library with concatenated values joined; a string may use those defined before it."""
    strings: dict[str, str] = {}
    for one in library.strings:
        one.value = joined(one.value, strings)
        strings[one.key.lower()] = one.value
    for entry in library.entries:
        for field in entry.fields:
            field.value = joined(str(field.value), strings)
    return library


def joined(value: str, strings: Mapping[str, str]) -> str:
    """The value in one pair of braces; `strings` maps names to values.

    A value of one part stays as it is.
    """
    parts = list(_parts(value))
    if len(parts) < 2 or not all(parts):
        return value
    return "{" + "".join(_bare(strings.get(part.lower(), part)) for part in parts) + "}"


def _parts(value: str) -> Iterator[str]:
    """The parts between `#` signs that are outside of braces and quotation marks."""
    start, depth, quoted = 0, 0, False
    for place, char in enumerate(value):
        escaped = value[place - 1 : place] == "\\"
        if char in "{}" and not escaped:
            depth += 1 if char == "{" else -1
        elif char == '"' and depth == 0:
            quoted = not quoted
        elif char == "#" and depth == 0 and not quoted:
            yield value[start:place].strip()
            start = place + 1
    yield value[start:].strip()


def _bare(part: str) -> str:
    enclosed = len(part) > 1 and (part[0], part[-1]) in (("{", "}"), ('"', '"'))
    return part[1:-1] if enclosed else part
