"""Values of a row that none of our fields took, kept under keys of their own."""

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping

from clippings.fields import FIELDS
from clippings.finding import Finding
from clippings.values import Plain


def leftovers(
    values: Mapping[str, Plain],
    cells: Mapping[str, str],
    used: Collection[str],
    plain: Mapping[str, Plain],
) -> dict[str, Plain]:
    """The values under keys that are not in `used`; one of our names only if the value fits it."""
    kept: dict[str, Plain] = {}
    paths_by_key = _by_key(cells, values)
    for key, value in values.items():
        paths = paths_by_key[key]
        unused = [path for path in paths if path not in used]
        if isinstance(value, str) and not paths:
            continue  # it was split and is under other keys now
        if len(unused) < len(paths):
            kept |= {_free_name(path.replace(".", "_"), plain): cells[path] for path in unused}
        elif value and _fits(key, value) and key not in plain:
            kept[key] = value
        elif value:
            kept[_free_name(key, plain)] = value
    return kept


def _by_key(paths: Iterable[str], keys: Collection[str]) -> Mapping[str, list[str]]:
    """The paths of each key: the key itself, and those that begin with it and a dot."""
    lengths = {len(key) for key in keys}
    found: dict[str, list[str]] = defaultdict(list)
    for path in paths:
        dots = (dot.start() for dot in re.finditer(r"\.|\Z", path))
        for key in {path[:dot] for dot in dots if dot in lengths}:
            found[key].append(path)
    return found


def _fits(key: str, value: Plain) -> bool:
    """Whether our field with this name can hold the value."""
    if key == "id":
        return isinstance(value, str) and not value.isdigit() and " " not in value
    faults: list[Finding] = []
    return key in FIELDS and FIELDS[key].kind.read(value, key, faults) is not None and not faults


def _free_name(key: str, plain: Mapping[str, Plain]) -> str:
    return f"their_{key}" if key in FIELDS or key in plain else key
