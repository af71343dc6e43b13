"""A date that somebody typed, who is told how it is written where it stands in another way."""

from clippings.dates import PartialDate, parse_date
from clippings.errors import BadValue

_LONGEST = 60


def typed_date(text: str) -> PartialDate:
    """As parse_date, but the way out names the date that is meant, or the two that can be."""
    try:
        return parse_date(text)
    except BadValue as error:
        raise BadValue(error.message, _meant(text) or error.hint) from None


def _meant(text: str) -> str:
    from clippings.written_dates.value import TwoDates, parse_written  # names of many languages

    try:
        written = parse_written(text[:_LONGEST])
    except TwoDates as error:
        return error.hint
    except BadValue:
        return ""
    return "" if written.beside or len(text) > _LONGEST else f"write {written.date}"
