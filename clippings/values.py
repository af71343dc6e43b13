"""Kinds of values of fields: how each is read from plain data, written back and described.

A kind reads plain data of a file (text, lists and mappings of text) and appends what is wrong
with it to `faults`; it never raises. None means that there is no usable value.
"""

import re
from collections.abc import Callable, Collection
from typing import Any, NamedTuple, TypeAlias

from clippings.dates import PartialDate, parse_date
from clippings.errors import BadValue, quoted
from clippings.finding import Finding, Severity
from clippings.known_words import did_you_mean

Plain: TypeAlias = "str | list[Plain] | dict[str, Plain] | None"
Faults: TypeAlias = list[Finding]
Schema: TypeAlias = "dict[str, Any]"
DEEPEST = 8  # levels of nested lists and mappings; a list of clippings needs far less


def one_or_list(values: Collection[Plain]) -> Plain:
    """A single value by itself, several values as a list."""
    return list(values) if len(values) > 1 else next(iter(values))


class Kind(NamedTuple):
    """One kind of value.

    `read(plain, path, faults)` returns the value; `write(value)` its shortest plain form;
    `full(value)` its form for programs, which always has the same shape. `parts` are the keys of a
    mapping and `main` the key that plain text stands for; `many` is true for lists.
    """

    read: Callable[[Plain, str, Faults], Any]
    write: Callable[[Any], Plain]
    full: Callable[[Any], Any]
    schema: Schema
    parts: Collection[str] = ()
    main: str = ""
    many: bool = False


def fault(
    faults: Faults,
    path: str,
    message: str,
    hint: str = "",
    *,
    rule: str = "shape",
    severity: Severity = "error",
    fix: str | None = None,
) -> None:
    """Append a finding about the value at `path` to `faults`."""
    faults.append(Finding(message, rule, severity, hint, field=path, fix=fix))


def _name(plain: Plain) -> str:
    return "a list" if isinstance(plain, list) else "a mapping" if isinstance(plain, dict) else ""


def read_text(plain: Plain, path: str, faults: Faults) -> str | None:
    """Read text that is not empty."""
    if isinstance(plain, str) and plain.strip():
        return plain
    if isinstance(plain, (list, dict)):
        fault(faults, path, f"{path} is {_name(plain)}, text is expected", "write one value")
    else:
        hint = "give it a value or delete the line"
        fault(faults, path, f"{path} has no value", hint, severity="warning")
    return None


TEXT = Kind(read_text, str, str, {"type": "string"})


def _converted(
    convert: Callable[[str], Any], rule: str
) -> Callable[[Plain, str, Faults], Any | None]:
    def read(plain: Plain, path: str, faults: Faults) -> Any | None:
        text = read_text(plain, path, faults)
        if text is None:
            return None
        try:
            return convert(text)
        except BadValue as error:
            fault(faults, path, error.message, error.hint, rule=rule)
            return None

    return read


def typed_date(text: str) -> PartialDate:
    """As parse_date, but the hint names the date that is meant, or the two possible ones."""
    try:
        return parse_date(text)
    except BadValue as error:
        from clippings.written_dates.typed import way_to_write  # loads month names of languages

        raise BadValue(error.message, way_to_write(text) or error.hint) from None


DATE = Kind(
    _converted(typed_date, "date"),
    PartialDate.__str__,
    PartialDate.__str__,
    {"type": ["string", "integer"], "pattern": r"^\d{4}(-\d{2}(-\d{2})?)?$"},
)

_CLOCK = r"(?a)(?:(\d{1,3}):)?([0-5]?\d):([0-5]\d)|(\d{1,6})s?"


def parse_offset(text: str) -> int:
    """Seconds in `10:09`, `1:52:13` or `609`; raises BadValue."""
    match = re.fullmatch(_CLOCK, text)
    if not match:
        raise BadValue(f"{quoted(text)} is not an offset", "write 10:09, 1:52:13 or seconds")
    hours, minutes, seconds, bare = match.groups()
    return int(bare) if bare else int(hours or 0) * 3600 + int(minutes) * 60 + int(seconds)


def format_offset(seconds: int) -> str:
    """`10:09` for 609."""
    hours, rest = divmod(seconds, 3600)
    clock = f"{rest // 60:02}:{rest % 60:02}"
    return f"{hours}:{clock}" if hours else clock.removeprefix("0")


OFFSET = Kind(
    _converted(parse_offset, "start"),
    format_offset,
    format_offset,
    {"type": ["string", "integer"], "pattern": r"^(\d+|(\d+:)?[0-5]?\d:[0-5]\d)$", "minimum": 0},
)


def join_names(names: tuple[str, ...]) -> str:
    """Join names on one line, with `; ` if a name contains a comma."""
    return ("; " if any("," in name for name in names) else ", ").join(names)


_FLAGS = {"true": True, "yes": True, "on": True, "false": False, "no": False, "off": False}


def parse_flag(text: str) -> bool:
    """True for `true yes on`, False for `false no off`; raises BadValue."""
    if text.lower() not in _FLAGS:
        raise BadValue(f"{quoted(text)} is neither true nor false", "write true or false")
    return _FLAGS[text.lower()]


FLAG = Kind(
    _converted(parse_flag, "shape"),
    lambda flag: "true" if flag else "false",
    bool,
    {"enum": [True, False, *_FLAGS]},
)


def _in_our_spelling(word: str) -> str:
    """`guest-article` for `Guest article`."""
    return "-".join(word.lower().replace("_", " ").split())


def one_of(words: Collection[str], *, what: str, closed: bool) -> Kind:
    """One word of a list; in an open list, other words are kept with a warning.

    In a closed list, a word in capitals or with spaces is still read, but reported as an error.
    """

    def read(plain: Plain, path: str, faults: Faults) -> str | None:
        word = read_text(plain, path, faults)
        if word is None or word in words:
            return word
        severity: Severity = "error" if closed else "warning"
        message = f"{quoted(word)} is not a known {what}"
        meant = spelled if (spelled := _in_our_spelling(word)) in words else None
        hint = f"write {meant}" if meant else did_you_mean(word, words)
        fault(faults, path, message, hint, rule=what, severity=severity, fix=meant)
        return meant if closed else word

    schema: Schema = {"type": "string", "enum": list(words)}
    if not closed:
        schema = {"type": "string", "examples": list(words)}
    return Kind(read, str, str, schema)
