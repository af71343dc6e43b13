"""`key=value`, `key+=value` and `key-=value` of the command line, applied to a plain entry."""

import re
from collections.abc import Iterable, Sequence

from clippings.composed import split_at_commas
from clippings.errors import ClipError
from clippings.fields import FIELDS
from clippings.known_words import did_you_mean, key_hint
from clippings.rules.quotation_marks import without_outer_marks
from clippings.values import Plain

_ID_IS_REQUIRED = "an id cannot be removed; `id=…` gives the clipping another one"
_SIGNS = ("+", "-")
_QUOTATION = re.compile(r"quote(?:\[\d+\])?(?:\.text)?[+-]?")
_PATH = re.compile(r"([\w-]+)(?:\[(\d+)\])?(?:\.([\w-]+))?")


def assign(
    entry: dict[str, Plain], assignments: Sequence[str], unset: Iterable[str] = ()
) -> dict[str, Plain]:
    """The entry with `key=value` set and the keys in `unset` removed; raises ClipError.

    Keys are fields, or parts of them: `image.alt`, `quote[1].speaker`. A key given several times
    makes a list, `key+=value` adds to a list and `key-=value` removes from it. Tags are also split
    at commas, and quotation marks around a quote are stripped. Indexes in `unset` are those before
    anything is removed.
    """
    changed = dict(entry)
    given: dict[str, list[str]] = {}
    for assignment in assignments:
        path, equals, value = assignment.partition("=")
        if not equals:
            raise ClipError(f"{assignment!r} is not an assignment; write key=value")
        if not value.strip():
            if path == "id":
                raise ClipError(_ID_IS_REQUIRED)
            way_out = f"give one, or remove it with `clip set ID --unset {path}`"
            raise ClipError(f"{path} has no value; {way_out}")
        given.setdefault(path, []).append(_without_marks(path, value))
    unset = list(unset)
    _refuse_both(given, unset)
    for path, values in given.items():
        if path.endswith(_SIGNS):
            _extend_or_reduce(changed, path, values)
        else:
            _set(changed, path, values)
    for path in sorted(unset, key=_last_index_first):
        _remove(changed, path)
    return changed


def _refuse_both(given: Iterable[str], unset: Sequence[str]) -> None:
    """Raise ClipError for a path that is both set and removed, by itself or with its parent."""
    for path in (_without_sign(one) for one in given):
        for out in unset:
            if path == out:
                raise ClipError(f"{path} is set and unset; do one of the two")
            if path.startswith((f"{out}.", f"{out}[")):
                raise ClipError(f"{path} is set and {out} unset; do one of the two")


def _last_index_first(path: str) -> int:
    """Sort key: removing a list item must not shift the indexes of those still to be removed."""
    match = _PATH.fullmatch(path)
    return -int(match[2]) if match and match[2] else 0


def _without_sign(path: str) -> str:
    return path[:-1] if path.endswith(_SIGNS) else path


def _without_marks(path: str, value: str) -> str:
    """The value; if it is a quotation, without the quotation marks around it."""
    return without_outer_marks(value) if _QUOTATION.fullmatch(path) else value


def _extend_or_reduce(entry: dict[str, Plain], signed: str, values: list[str]) -> None:
    """Add values to a list (`key+`) or remove them from it (`key-`)."""
    path = _without_sign(signed)
    name, index, part = _split_path(entry, path)
    old = entry.get(name)
    many = isinstance(old, list) or (name in FIELDS and FIELDS[name].kind.many)
    if index is not None or part or not many:
        raise ClipError(f"{path} is not a list; write {path}=…")
    held = _items(name, old)
    given = _tags(values) if name == "tags" else values
    if signed.endswith("+"):
        entry[name] = [*held, *(value for value in dict.fromkeys(given) if value not in held)]
    elif left := [item for item in held if _main_value(name, item) not in given]:
        entry[name] = left if isinstance(old, list) or len(left) > 1 else left[0]
    else:
        entry.pop(name, None)


def _main_value(name: str, item: Plain) -> Plain:
    """The main part of an item that has parts, else the item itself."""
    return item.get(FIELDS[name].kind.main) if isinstance(item, dict) and name in FIELDS else item


def _items(name: str, value: Plain) -> list[Plain]:
    """The value of a list field as a list: a single value is a list of one."""
    if name == "tags" and isinstance(value, str):
        return split_at_commas(value)
    return list(value) if isinstance(value, list) else [value] if value else []


def _tags(values: list[str]) -> list[Plain]:
    return [tag for value in values for tag in split_at_commas(value)]


def _set(entry: dict[str, Plain], path: str, values: list[str]) -> None:
    name, index, part = _split_path(entry, path)
    kind = FIELDS[name].kind if name in FIELDS else None
    many = kind is not None and kind.many
    whole = kind is None or (index is None and not part)
    if index is not None and not many:
        raise ClipError(f"{name} holds one value; write {path.replace(f'[{index}]', '')}=…")
    if len(values) > 1 and not (whole and many):
        raise ClipError(f"{path} is set twice, but holds one value; leave one out")
    value, old = values[0], entry.get(name)
    if kind is None or whole:
        given: list[Plain] = _tags(values) if name == "tags" else list(values)
        entry[name] = given if len(given) > 1 or name == "tags" else given[0]
    elif not many:
        entry[name] = _with_part(old, name, part, kind.main, value)
    else:
        items = _items(name, old)
        at = _position(items, index, path)
        item, holder = items[at] if at < len(items) else None, path.partition(".")[0]
        items[at : at + 1] = [_with_part(item, holder, part, kind.main, value) if part else value]
        entry[name] = items[0] if len(items) == 1 and not isinstance(old, list) else items


def _with_part(old: Plain, name: str, part: str, main: str, value: str) -> Plain:
    """The mapping with one part set; plain text becomes its main part."""
    if isinstance(old, dict):
        return {**old, part: value}
    if part == main:
        return value
    if not isinstance(old, str):
        raise ClipError(f"{name}.{part} has no {name} to belong to; set {name}=… first")
    return {main: old, part: value}


def _position(items: Sequence[Plain], index: int | None, path: str) -> int:
    if index is None:
        if len(items) > 1:
            name, dot, part = path.partition(".")
            raise ClipError(f"which {name}? write {name}[0]{dot}{part}, {name}[1]{dot}{part} …")
        return 0
    if index > len(items):
        raise ClipError(f"{path} leaves a gap; the next free index is [{len(items)}]")
    return index


def _remove(entry: dict[str, Plain], path: str) -> None:
    name, index, part = _split_path(entry, path)
    if name == "id":
        raise ClipError(_ID_IS_REQUIRED)
    if name not in entry:
        raise ClipError(f"{path} is not set; `clip show` shows what is")
    holder = entry[name]
    if index is not None or (part and isinstance(holder, list)):
        items = _items(name, holder)
        at = _position(items, None, path) if index is None else index
        if at >= len(items):
            raise ClipError(f"{path} is not set; `clip show` shows what is")
        kept = _without(items[at], part, path)
        items[at : at + 1] = [] if kept is None else [kept]
        entry[name] = items if isinstance(holder, list) else kept
    else:
        entry[name] = _without(holder, part, path)
    if not entry[name]:
        del entry[name]


def _without(holder: Plain, part: str, path: str) -> Plain:
    if not part:
        return None
    if not isinstance(holder, dict) or part not in holder:
        raise ClipError(f"{path} is not set; `clip show` shows what is")
    return {key: value for key, value in holder.items() if key != part}


def _split_path(entry: dict[str, Plain], path: str) -> tuple[str, int | None, str]:
    if path in entry:
        return path, None, ""
    match = _PATH.fullmatch(path)
    name = match[1] if match else path
    if not match or (name not in FIELDS and name not in entry):
        known = key_hint(name, FIELDS)
        way_out = f"{known}{'' if known.endswith('?') else ';'} `clip edit` can write other keys"
        raise ClipError(f"{path!r} is not a known key; {way_out}")
    index, part = match[2], match[3] or ""
    parts = FIELDS[name].kind.parts if name in FIELDS else ()
    if part and part not in parts:
        way_out = did_you_mean(part, parts) if parts else f"write {name}=…"
        raise ClipError(f"{name} has no part {part!r}; {way_out}")
    return name, None if index is None else int(index), part
