"""Formats by their names."""

from collections.abc import Collection

from clippings.errors import ClipError
from clippings.values import did_you_mean


def require_format(name: str, formats: Collection[str], command: str) -> None:
    """Raises ClipError where a command has no format of this name."""
    if name not in formats:
        raise ClipError(f"{name!r} is not a format of `{command}`; {did_you_mean(name, formats)}")
