"""What the shell offers behind an option: words of the data file and of our tables.

Nothing here may fail or print: a shell in the middle of a line has no use for either.
"""

import os
import re
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TypeAlias

import typer

from clippings.clipping import Clipping
from clippings.data_file.snapshot import read_snapshot
from clippings.errors import ClipError
from clippings.fields import FIELDS, KINDS, STATUSES
from clippings.selection import SORTS
from clippings.settings import find_settings

# Takes what stands there so far, and the context where it must know the data file: Typer tells
# the two by their annotations.
Complete: TypeAlias = Callable[..., list[str]]


def _clippings_of(context: typer.Context) -> Iterable[Clipping]:
    """Those of the file that the line names so far, before or after the command."""
    named = [place.params.get("file") for place in (context, context.parent) if place]
    file = next(filter(None, named), "")
    try:
        path = Path(file) if file else find_settings(Path.cwd()).file
        return read_snapshot(path).collection.clippings
    except (ClipError, OSError):
        return ()


def _beginning(words: Iterable[str], incomplete: str) -> list[str]:
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
        return _beginning(words, incomplete)

    return complete


def _told_by(words_of: Callable[[Clipping], Iterable[str]]) -> Complete:
    """What the clippings of the data file have for a field."""

    def complete(context: typer.Context, incomplete: str) -> list[str]:
        words = (word for clipping in _clippings_of(context) for word in words_of(clipping))
        return _beginning(words, incomplete)

    return complete


ids = _told_by(lambda clipping: [clipping.id])
outlets = _told_by(lambda clipping: [clipping.outlet])
languages = _told_by(lambda clipping: [clipping.lang])
tags = _told_by(lambda clipping: clipping.tags)
_TOLD = {"outlet": outlets, "lang": languages, "tags": tags}
kinds = among(KINDS)
statuses = among(STATUSES)
fields = among(FIELDS)
sorts = among([*SORTS, *(f"-{name}" for name in SORTS)])


def ids_or_reports(context: typer.Context, incomplete: str) -> list[str]:
    """Ids of the data file; behind `--merge` nothing, so that the shell offers its files."""
    return [] if context.params.get("merging") else ids(context, incomplete)


def rules(incomplete: str) -> list[str]:
    """Names of rules, verdicts and reasons."""
    from clippings.links.reasons import REASONS
    from clippings.meanings import VERDICTS
    from clippings.rules import RULES

    return _beginning([*RULES, *VERDICTS, *REASONS], incomplete)


def locales(incomplete: str) -> list[str]:
    """Languages that pages have all their words in."""
    from clippings.locales import locale_tags

    return _beginning(locale_tags(), incomplete)


def picture_ways(incomplete: str) -> list[str]:
    """How pictures can be shown."""
    from clippings.publishing.page_files import WAYS

    return _beginning(WAYS, incomplete)


def keys(incomplete: str) -> list[str]:
    """Keys of a clipping and the mark that a value follows."""
    offered = [f"{key}=" for key in fields(incomplete)]
    # Behind the only one a shell would put a blank.
    return [*offered, f"{offered[0]}…"] if len(offered) == 1 else offered


def ids_and_assignments(context: typer.Context, incomplete: str) -> list[str]:
    """Ids, then `key=`, and behind it the values that the key can have or has in the file."""
    known, *before = context.params.get("words") or [""]
    if not known:
        return ids(context, incomplete)
    assigned = any("=" in word or _is_key(word) for word in before)
    more = ids(context, incomplete) if incomplete and not assigned else []
    return [*more, *_assignments(context, before, incomplete)]


def _is_key(word: str) -> bool:
    return word.rstrip("+-") in FIELDS


def _assignments(context: typer.Context, before: Sequence[str], incomplete: str) -> list[str]:
    key, mark, value = incomplete.partition("=")
    if parted := _key_apart(before, incomplete):
        return _values(context, parted, incomplete)
    if mark:
        return [f"{key}={word}" for word in _values(context, key, value)]
    offered = fields(incomplete)
    values = _values(context, offered[0], "") if len(offered) == 1 else []
    return [f"{offered[0]}={word}" for word in values] if values[1:] else keys(incomplete)


def _key_apart(before: Sequence[str], incomplete: str) -> str:
    """The key before a mark at which bash has parted the word; a mark alone is dropped by Click."""
    match [*("", ""), *before][-3:]:
        case [_, key, "="]:
            return key
        case [_, mark, key] if not incomplete and mark != "=" and _is_key(key):
            return key
    return ""


def _values(context: typer.Context, key: str, begun: str) -> list[str]:
    """What a key can have, or has in the file, and begins so."""
    key = key.rstrip("+-")
    if key in _TOLD:
        return _TOLD[key](context, begun)
    schema = FIELDS[key].kind.schema if key in FIELDS else {}
    words = schema.get("enum") or schema.get("examples") or ()
    return _beginning((word for word in words if isinstance(word, str)), begun)


def failing(incomplete: str) -> list[str]:
    """Verdicts and reasons of links and quotes, several of them parted by commas."""
    from clippings.links.reasons import REASONS
    from clippings.meanings import VERDICTS

    return _last_of([*VERDICTS, *REASONS, "none"], incomplete)


def failing_quotes(incomplete: str) -> list[str]:
    """Verdicts of quotes, several of them parted by commas."""
    from clippings.meanings import OF_QUOTES

    return _last_of([*OF_QUOTES, "none"], incomplete)


def _last_of(words: Iterable[str], incomplete: str) -> list[str]:
    before, comma, last = incomplete.rpartition(",")
    return [f"{before}{comma}{word}" for word in _beginning(words, last)]


def complete_accept(incomplete: str) -> list[str]:
    """`reason:verdict`."""
    from clippings.links.reasons import REASONS
    from clippings.meanings import OF_LINKS

    what, mark, verdict = incomplete.rpartition(":")
    if mark:
        return [f"{what}:{word}" for word in _beginning(OF_LINKS, verdict)]
    known = _beginning([*OF_LINKS, *REASONS], incomplete)
    verdicts = _beginning(OF_LINKS, "") if len(known) == 1 else [""]
    return [f"{word}:{verdict}" for word in known for verdict in verdicts]
