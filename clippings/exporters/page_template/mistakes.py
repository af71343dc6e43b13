"""Mistakes in a template, told in one sentence with file and line."""

import re
from collections.abc import Mapping, Sequence

from clippings.clipping import Archive, Image, Link, Quote
from clippings.dates import PartialDate
from clippings.errors import ClipError
from clippings.exporters.page_template.entries import OF_CLIPPING, VARIABLES, Entries, NoDate
from clippings.known_words import did_you_mean

_UNDEFINED = re.compile(
    r"(?:'(?:[\w.]+\.)?(\w+) object' has no attribute )?'([^']+)'(?: is undefined)?"
)
_LISTS = ("list", "tuple")
_TYPES = (Archive, Entries, Image, Link, NoDate, PartialDate, Quote)
# What each type in a template has, by its name in Jinja's messages.
_KNOWN: Mapping[str, Sequence[str]] = {
    "SimpleNamespace": OF_CLIPPING,
    **{kind.__name__: kind._fields for kind in _TYPES},
}


def mistake(error: BaseException, name: str, text: str) -> ClipError:
    """The error for a mistake found while filling in the template `name`."""
    return mistake_at(name, _line_of(error, name), text)


def mistake_at(name: str, line: int, text: str) -> ClipError:
    """Jinja's message as a ClipError of one sentence."""
    message = " ".join(text.split()).rstrip(".") or "it cannot be filled in"
    message = re.sub(r"\S+<lambda>\(\)", "the filter", message)
    if unknown := _UNDEFINED.fullmatch(message):
        message = _unknown(unknown[2], unknown[1]) or message
    return ClipError(f"{name}:{line}: {message[:1].lower()}{message[1:]}")


def _unknown(word: str, kind: str | None) -> str:
    """The sentence for an unknown name of a variable, or in a value of this type."""
    if kind in _LISTS:
        way_out = "this is a list: loop over it, or take one by its number, as in `[0]`"
    elif kind is None and word in OF_CLIPPING:
        way_out = f"write `one.{word}` in a loop `{{% for one in clippings %}}`"
    elif known := VARIABLES if kind is None else _KNOWN.get(kind):
        way_out = did_you_mean(word, known)
    else:
        return ""
    return f"{word!r} is not known here; {way_out}"


def _line_of(error: BaseException, name: str) -> int:
    """The line of the template in which the error was raised."""
    line, step = 0, error.__traceback__
    while step:
        if step.tb_frame.f_code.co_filename == name:
            line = step.tb_lineno
        step = step.tb_next
    return line
