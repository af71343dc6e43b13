"""That something is ignored, and why, as JSON reports hold it."""

from collections.abc import Mapping

from clippings.finding import Ignored
from clippings.json_values import read_flag, read_string


def shape_of_ignored(ignored: Ignored | None) -> dict[str, object]:
    """The keys that tell of it, in any object of a report."""
    if ignored is None:
        return {"ignored": False}
    return {"ignored": True, "ignored_until": ignored.until, "ignored_because": ignored.reason}


def read_ignored(shape: Mapping[str, object]) -> Ignored | None:
    """What an object of a report tells of it; raises ValueError or KeyError."""
    if not read_flag(shape["ignored"]):
        return None
    until, reason = shape.get("ignored_until", ""), shape.get("ignored_because", "")
    return Ignored(read_string(until), read_string(reason))
