"""Words of several parts: `key=value`, `reason:verdict`, and lists parted by commas."""

from collections.abc import Iterable, Sequence

import typer

from clippings.completion.words import beginning, clippings_of, fields, ids


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
    from clippings.fields import FIELDS

    return word.removesuffix("+") in FIELDS


def _assignments(context: typer.Context, before: Sequence[str], incomplete: str) -> list[str]:
    key, mark, value = incomplete.partition("=")
    if parted := _key_apart(before, incomplete):
        return beginning(_values(context, parted), incomplete)
    if mark:
        return [f"{key}={word}" for word in beginning(_values(context, key), value)]
    offered = fields(incomplete)
    values = beginning(_values(context, offered[0]), "") if len(offered) == 1 else []
    return [f"{offered[0]}={word}" for word in values] if values[1:] else keys(incomplete)


def _key_apart(before: Sequence[str], incomplete: str) -> str:
    """The key before a mark at which bash has parted the word; a mark alone is dropped by Click."""
    match [*("", ""), *before][-3:]:
        case [_, key, "="]:
            return key
        case [_, mark, key] if not incomplete and mark != "=" and _is_key(key):
            return key
    return ""


def _values(context: typer.Context, key: str) -> Iterable[str]:
    from clippings.fields import FIELDS

    key = key.removesuffix("+")
    if key in ("outlet", "lang"):
        return (getattr(clipping, key) for clipping in clippings_of(context))
    if key == "tags":
        return (tag for clipping in clippings_of(context) for tag in clipping.tags)
    schema = FIELDS[key].kind.schema if key in FIELDS else {}
    words = schema.get("enum") or schema.get("examples") or ()
    return (word for word in words if isinstance(word, str))


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
    return [f"{before}{comma}{word}" for word in beginning(words, last)]


def accepted(incomplete: str) -> list[str]:
    """`reason:verdict`."""
    from clippings.links.reasons import REASONS
    from clippings.meanings import OF_LINKS

    what, mark, verdict = incomplete.rpartition(":")
    if mark:
        return [f"{what}:{word}" for word in beginning(OF_LINKS, verdict)]
    known = beginning([*OF_LINKS, *REASONS], incomplete)
    verdicts = beginning(OF_LINKS, "") if len(known) == 1 else [""]
    return [f"{word}:{verdict}" for word in known for verdict in verdicts]
