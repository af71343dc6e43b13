"""Excuses of what is ignored, as JSON reports hold them."""

from collections.abc import Mapping

from clippings.finding import Excuse
from clippings.json_values import read_flag, read_text


def shape_of_excuse(excuse: Excuse | None) -> dict[str, object]:
    """The keys that tell of it, in any object of a report."""
    if excuse is None:
        return {"ignored": False}
    return {"ignored": True, "ignored_until": excuse.until, "ignored_because": excuse.reason}


def read_excuse(shape: Mapping[str, object]) -> Excuse | None:
    """The excuse in an object of a report; raises ValueError or KeyError."""
    if not read_flag(shape["ignored"]):
        return None
    until, reason = shape.get("ignored_until", ""), shape.get("ignored_because", "")
    return Excuse(read_text(until), read_text(reason))
