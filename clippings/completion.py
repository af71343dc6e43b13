"""Shell completion: values from the data file and from our tables.

Nothing here may fail or print, because it runs while the user is typing a command line.
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

# Takes the incomplete word, and the context if it needs the data file; Typer recognises the
# parameters by their annotations.
Complete: TypeAlias = Callable[..., list[str]]


def _clippings_of(context: typer.Context) -> Iterable[Clipping]:
    """The clippings of the file in `--file`, before or after the command; else of the default."""
    named = [place.params.get("file") for place in (context, context.parent) if place]
    file = next(filter(None, named), "")
    try:
        path = Path(file) if file else find_settings(Path.cwd()).file
        return read_snapshot(path).collection.clippings
    except (ClipError, OSError):
        return ()


def _starting_with(words: Iterable[str], incomplete: str) -> list[str]:
    """The words that begin with the incomplete one, escaped for the shell."""
    shown = (word for word in words if word.startswith(incomplete) and word.isprintable())
    return sorted({_escaped(word) for word in shown} - {""})


def _escaped(word: str) -> str:
    """The word as it must be typed: bash inserts it unchanged, other shells quote it."""
    bash = os.environ.get("_CLIP_COMPLETE", os.environ.get("_CLIPPINGS_COMPLETE", ""))
    return re.sub(r"([^\w@%+=:,./-])", r"\\\1", word) if bash.endswith("_bash") else word


def among(words: Iterable[str]) -> Complete:
    """Complete with a fixed list of words."""

    def complete(incomplete: str) -> list[str]:
        return _starting_with(words, incomplete)

    return complete


def _values_in_file(words_of: Callable[[Clipping], Iterable[str]]) -> Complete:
    """Complete with the values that the clippings of the data file have for a field."""

    def complete(context: typer.Context, incomplete: str) -> list[str]:
        words = (word for clipping in _clippings_of(context) for word in words_of(clipping))
        return _starting_with(words, incomplete)

    return complete


ids = _values_in_file(lambda clipping: [clipping.id])
outlets = _values_in_file(lambda clipping: [clipping.outlet])
languages = _values_in_file(lambda clipping: [clipping.lang])
tags = _values_in_file(lambda clipping: clipping.tags)
_FROM_FILE = {"outlet": outlets, "lang": languages, "tags": tags}
kinds = among(KINDS)
statuses = among(STATUSES)
fields = among(FIELDS)
sorts = among([*SORTS, *(f"-{name}" for name in SORTS)])


def ids_or_reports(context: typer.Context, incomplete: str) -> list[str]:
    """Ids of the data file; nothing after `--merge`, so that the shell completes file names."""
    return [] if context.params.get("merging") else ids(context, incomplete)


def rules(incomplete: str) -> list[str]:
    """Names of rules, verdicts and reasons."""
    from clippings.links.reasons import REASONS
    from clippings.meanings import VERDICTS
    from clippings.rules import RULES

    return _starting_with([*RULES, *VERDICTS, *REASONS], incomplete)


def locales(incomplete: str) -> list[str]:
    """Languages into which all labels of a page are translated."""
    from clippings.locales import locale_tags

    return _starting_with(locale_tags(), incomplete)


def picture_ways(incomplete: str) -> list[str]:
    """The ways to include pictures."""
    from clippings.publishing.page_files import WAYS

    return _starting_with(WAYS, incomplete)


def keys(incomplete: str) -> list[str]:
    """Keys of a clipping, each followed by `=`."""
    offered = [f"{key}=" for key in fields(incomplete)]
    # A second entry keeps the shell from adding a space after the only one.
    return [*offered, f"{offered[0]}…"] if len(offered) == 1 else offered


def ids_and_assignments(context: typer.Context, incomplete: str) -> list[str]:
    """Ids, then `key=`, then the values that the key can have or has in the file."""
    first, *before = context.params.get("words") or [""]
    if not first:
        return ids(context, incomplete)
    assigned = any("=" in word or _is_key(word) for word in before)
    more = ids(context, incomplete) if incomplete and not assigned else []
    return [*more, *_assignments(context, before, incomplete)]


def _is_key(word: str) -> bool:
    return word.rstrip("+-") in FIELDS


def _assignments(context: typer.Context, before: Sequence[str], incomplete: str) -> list[str]:
    key, mark, value = incomplete.partition("=")
    if split_key := _key_split_off(before, incomplete):
        return _values(context, split_key, incomplete)
    if mark:
        return [f"{key}={word}" for word in _values(context, key, value)]
    offered = fields(incomplete)
    values = _values(context, offered[0], "") if len(offered) == 1 else []
    return [f"{offered[0]}={word}" for word in values] if values[1:] else keys(incomplete)


def _key_split_off(before: Sequence[str], incomplete: str) -> str:
    """The key if bash has split the word at `=`; Click drops an argument that is only `=`."""
    match [*("", ""), *before][-3:]:
        case [_, key, "="]:
            return key
        case [_, mark, key] if not incomplete and mark != "=" and _is_key(key):
            return key
    return ""


def _values(context: typer.Context, key: str, begun: str) -> list[str]:
    """Values that a key can have, or has in the file, that begin with `begun`."""
    key = key.rstrip("+-")
    if key in _FROM_FILE:
        return _FROM_FILE[key](context, begun)
    schema = FIELDS[key].kind.schema if key in FIELDS else {}
    words = schema.get("enum") or schema.get("examples") or ()
    return _starting_with((word for word in words if isinstance(word, str)), begun)


def failing(incomplete: str) -> list[str]:
    """Verdicts and reasons of links and quotes, separated by commas."""
    from clippings.links.reasons import REASONS
    from clippings.meanings import VERDICTS

    return _complete_last([*VERDICTS, *REASONS, "none"], incomplete)


def failing_quotes(incomplete: str) -> list[str]:
    """Verdicts of quotes, separated by commas."""
    from clippings.meanings import OF_QUOTES

    return _complete_last([*OF_QUOTES, "none"], incomplete)


def _complete_last(words: Iterable[str], incomplete: str) -> list[str]:
    before, comma, last = incomplete.rpartition(",")
    return [f"{before}{comma}{word}" for word in _starting_with(words, last)]


def complete_accept(incomplete: str) -> list[str]:
    """Complete `reason:verdict` for `--accept`."""
    from clippings.links.reasons import REASONS
    from clippings.meanings import OF_LINKS

    what, mark, verdict = incomplete.rpartition(":")
    if mark:
        return [f"{what}:{word}" for word in _starting_with(OF_LINKS, verdict)]
    known = _starting_with([*OF_LINKS, *REASONS], incomplete)
    verdicts = _starting_with(OF_LINKS, "") if len(known) == 1 else [""]
    return [f"{word}:{verdict}" for word in known for verdict in verdicts]
