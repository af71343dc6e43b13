"""The keys of JSON reports that say whether a finding is ignored, and why."""

from collections.abc import Mapping

from clippings.finding import Ignored
from clippings.json_values import read_flag, read_string


def shape_of_ignored(ignored: Ignored | None) -> dict[str, object]:
    """The keys about ignoring, for any object of a report."""
    if ignored is None:
        return {"ignored": False}
    return {"ignored": True, "ignored_until": ignored.until, "ignored_because": ignored.reason}


def read_ignored(shape: Mapping[str, object]) -> Ignored | None:
    """Read these keys from an object of a report; raises ValueError or KeyError."""
    if not read_flag(shape["ignored"]):
        return None
    until, reason = shape.get("ignored_until", ""), shape.get("ignored_because", "")
    return Ignored(read_string(until), read_string(reason))
