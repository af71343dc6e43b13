"""What a row states beyond our fields, kept under keys of its own."""

from collections.abc import Collection, Mapping

from clippings.fields import FIELDS
from clippings.finding import Finding
from clippings.values import Plain


def leftovers(
    values: Mapping[str, Plain],
    cells: Mapping[str, str],
    used: Collection[str],
    plain: Mapping[str, Plain],
) -> dict[str, Plain]:
    """The values under keys not `used`; one of our names is given only to what fits it."""
    kept: dict[str, Plain] = {}
    for key, value in values.items():
        paths = [path for path in cells if path == key or path.startswith(f"{key}.")]
        unused = [path for path in paths if path not in used]
        if isinstance(value, str) and not paths:
            continue  # what it says was parted and stands under other keys
        if len(unused) < len(paths):
            kept |= {_free_name(path.replace(".", "_"), plain): cells[path] for path in unused}
        elif value and _fits(key, value) and key not in plain:
            kept[key] = value
        elif value:
            kept[_free_name(key, plain)] = value
    return kept


def _fits(key: str, value: Plain) -> bool:
    """Whether one of our fields can hold the value that stands under its name."""
    if key == "id":
        return isinstance(value, str) and not value.isdigit() and " " not in value
    faults: list[Finding] = []
    return key in FIELDS and FIELDS[key].kind.read(value, key, faults) is not None and not faults


def _free_name(key: str, plain: Mapping[str, Plain]) -> str:
    return f"their_{key}" if key in FIELDS or key in plain else key
