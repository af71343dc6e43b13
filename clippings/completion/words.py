"""Single words: of the data file, and of our tables."""

import os
import re
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TypeAlias

import typer

from clippings.clipping import Clipping
from clippings.errors import ClipError

# Takes what stands there so far, and the context where it must know the data file: Typer tells
# the two by their annotations.
Complete: TypeAlias = Callable[..., list[str]]


def clippings_of(context: typer.Context) -> Iterable[Clipping]:
    """Those of the file that the line names so far, before or after the command."""
    from clippings.data_file.snapshot import read_snapshot
    from clippings.settings import find_settings

    named = [place.params.get("file") for place in (context, context.parent) if place]
    file = next(filter(None, named), "")
    try:
        path = Path(file) if file else find_settings(Path.cwd()).file
        return read_snapshot(path).collection.clippings
    except (ClipError, OSError):
        return ()


def beginning(words: Iterable[str], incomplete: str) -> list[str]:
    """Those of the words that begin so, as they are typed."""
    shown = (word for word in words if word.startswith(incomplete) and word.isprintable())
    return sorted({_typed(word) for word in shown} - {""})


def _typed(word: str) -> str:
    """The word as it is typed: bash takes what it is offered as it stands, other shells quote."""
    bash = os.environ.get("_CLIP_COMPLETE", os.environ.get("_CLIPPINGS_COMPLETE", ""))
    return re.sub(r"([^\w@%+=:,./-])", r"\\\1", word) if bash.endswith("_bash") else word


def among(words: Iterable[str]) -> Complete:
    """These words."""

    def complete(incomplete: str) -> list[str]:
        return beginning(words, incomplete)

    return complete


def ids(context: typer.Context, incomplete: str) -> list[str]:
    """Ids of the data file."""
    return beginning((clipping.id for clipping in clippings_of(context)), incomplete)


def ids_or_reports(context: typer.Context, incomplete: str) -> list[str]:
    """Ids of the data file; behind `--merge` nothing, so that the shell offers its files."""
    return [] if context.params.get("merging") else ids(context, incomplete)


def outlets(context: typer.Context, incomplete: str) -> list[str]:
    """Outlets of the data file."""
    return beginning((clipping.outlet for clipping in clippings_of(context)), incomplete)


def languages(context: typer.Context, incomplete: str) -> list[str]:
    """Languages of the data file."""
    return beginning((clipping.lang for clipping in clippings_of(context)), incomplete)


def tags(context: typer.Context, incomplete: str) -> list[str]:
    """Tags of the data file."""
    return beginning(
        (tag for clipping in clippings_of(context) for tag in clipping.tags), incomplete
    )


def kinds(incomplete: str) -> list[str]:
    """The documented kinds."""
    from clippings.fields import KINDS

    return beginning(KINDS, incomplete)


def statuses(incomplete: str) -> list[str]:
    """The statuses."""
    from clippings.fields import STATUSES

    return beginning(STATUSES, incomplete)


def sorts(incomplete: str) -> list[str]:
    """What clippings can be sorted by."""
    from clippings.selection import SORTS

    return beginning([*SORTS, *(f"-{name}" for name in SORTS)], incomplete)


def rules(incomplete: str) -> list[str]:
    """Names of rules, verdicts and reasons."""
    from clippings.links.reasons import REASONS
    from clippings.meanings import VERDICTS
    from clippings.rules import RULES

    return beginning([*RULES, *VERDICTS, *REASONS], incomplete)


def fields(incomplete: str) -> list[str]:
    """Keys of a clipping."""
    from clippings.fields import FIELDS

    return beginning(FIELDS, incomplete)


def locales(incomplete: str) -> list[str]:
    """Languages that pages have all their words in."""
    from clippings.locales import locale_tags

    return beginning(locale_tags(), incomplete)


def picture_ways(incomplete: str) -> list[str]:
    """How pictures can be shown."""
    from clippings.publishing.page_files import WAYS

    return beginning(WAYS, incomplete)
