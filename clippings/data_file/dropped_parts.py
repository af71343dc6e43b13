"""Parts and items of a value, such as a quote's speaker, dropped when it is replaced as a whole."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from clippings.fields import FIELDS
from clippings.values import Plain


def dropped_parts(
    old: Mapping[str, Plain], new: Mapping[str, Plain], assignments: Iterable[str]
) -> Iterator[str]:
    """A warning for each assignment that drops items, or parts that it does not name."""
    for path in dict.fromkeys(one.partition("=")[0] for one in assignments):
        name = path.partition("[")[0]
        if "." in path or name not in FIELDS:
            continue
        main = FIELDS[name].kind.main
        if path == name and main and (lost := _count(old.get(name)) - _count(new.get(name))) > 0:
            items = f"{lost} of {_count(old[name])} items"
            yield f"{old.get('id')}: {name} loses {items}; `{name}+=…` adds one and keeps them"
            continue
        gone = Counter(_parts(old.get(name), main)) - Counter(_parts(new.get(name), main))
        if gone:
            several = path == name and isinstance(old[name], list)
            way_out = f"{name}[0].{main}" if several else f"{path}.{main}"
            yield f"{old.get('id')}: {path} loses {' and '.join(gone)}; `{way_out}=…` keeps them"


def _count(value: Plain) -> int:
    return len(value) if isinstance(value, list) else int(value is not None)


def _parts(value: Plain, main: str) -> Iterator[str]:
    """The keys of all mappings in a value, except the main key."""
    for item in value if isinstance(value, list) else [value]:
        yield from (key for key in item if key != main) if isinstance(item, dict) else ()
