"""Suggest the right spelling for a date that is typed in another way."""

from clippings.errors import BadValue
from clippings.written_dates.value import TwoDates, parse_written

_LONGEST = 60


def way_to_write(text: str) -> str:
    """A hint with the date that is meant, or with both if there are two; `""` if there is none."""
    try:
        written = parse_written(text[:_LONGEST])
    except TwoDates as error:
        return error.hint
    except BadValue:
        return ""
    return "" if written.beside or len(text) > _LONGEST else f"write {written.date}"
