"""A date that somebody typed in another way than ours, who is told how it is written."""

from clippings.errors import BadValue
from clippings.written_dates.value import TwoDates, parse_written

_LONGEST = 60


def way_to_write(text: str) -> str:
    """What to write for the date that is meant, or the two that can be; `""` where none is."""
    try:
        written = parse_written(text[:_LONGEST])
    except TwoDates as error:
        return error.hint
    except BadValue:
        return ""
    return "" if written.beside or len(text) > _LONGEST else f"write {written.date}"
