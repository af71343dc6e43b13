"""What the shell offers behind an option: words of the data file and of our tables.

Nothing here may fail or print: a shell in the middle of a line has no use for either.
"""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TypeAlias

from clippings.clipping import Clipping
from clippings.errors import ClipError

Complete: TypeAlias = Callable[[str], list[str]]


def _clippings() -> Iterable[Clipping]:
    import os

    from clippings.settings import find_settings
    from clippings.snapshot import read_snapshot

    try:
        named = os.environ.get("CLIP_FILE")
        file = Path(named) if named else find_settings(Path.cwd()).file
        return read_snapshot(file).collection.clippings
    except (ClipError, OSError):
        return ()


def _beginning(words: Iterable[str], incomplete: str) -> list[str]:
    wanted = incomplete.casefold()
    return sorted({word for word in words if word and word.casefold().startswith(wanted)})


def ids(incomplete: str) -> list[str]:
    """Ids of the data file."""
    return _beginning((clipping.id for clipping in _clippings()), incomplete)


def outlets(incomplete: str) -> list[str]:
    """Outlets of the data file."""
    return _beginning((clipping.outlet for clipping in _clippings()), incomplete)


def languages(incomplete: str) -> list[str]:
    """Languages of the data file."""
    return _beginning((clipping.lang for clipping in _clippings()), incomplete)


def tags(incomplete: str) -> list[str]:
    """Tags of the data file."""
    return _beginning((tag for clipping in _clippings() for tag in clipping.tags), incomplete)


def kinds(incomplete: str) -> list[str]:
    """The documented kinds."""
    from clippings.fields import KINDS

    return _beginning(KINDS, incomplete)


def statuses(incomplete: str) -> list[str]:
    """The statuses."""
    from clippings.fields import STATUSES

    return _beginning(STATUSES, incomplete)


def sorts(incomplete: str) -> list[str]:
    """What clippings can be sorted by."""
    from clippings.selection import SORTS

    return _beginning([*SORTS, *(f"-{name}" for name in SORTS)], incomplete)


def rules(incomplete: str) -> list[str]:
    """Names of rules."""
    from clippings.rules import RULES

    return _beginning(RULES, incomplete)


def fields(incomplete: str) -> list[str]:
    """Keys of a clipping."""
    from clippings.fields import FIELDS

    return _beginning(FIELDS, incomplete)


def import_formats(incomplete: str) -> list[str]:
    """What can be imported."""
    from clippings.importers import IMPORTERS

    return _beginning(IMPORTERS, incomplete)


def export_formats(incomplete: str) -> list[str]:
    """What can be exported."""
    from clippings.exporters import EXPORTERS

    return _beginning(EXPORTERS, incomplete)
