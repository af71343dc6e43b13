"""The output formats of `clip show` and `clip add`."""

from collections.abc import Callable, Iterator

from clippings import output
from clippings.clipping import Clipping
from clippings.data_file.snapshot import Change
from clippings.data_file.store import Store
from clippings.fields import to_full
from clippings.known_words import require_known


def _rows(clipping: Clipping) -> Iterator[tuple[str, str]]:
    """Key and text of each value; parts are named by their path, as in `clip set`."""
    for key, value in to_full(clipping).items():
        for number, item in enumerate(value if isinstance(value, list) else [value]):
            if not isinstance(item, dict):
                yield key, _as_text(item)
                continue
            place = f"{key}[{number}]" if number else key
            yield from ((f"{place}.{part}", _as_text(text)) for part, text in item.items())


def _as_text(value: object) -> str:
    if isinstance(value, str):
        return value
    import json  # not needed for texts

    return json.dumps(value)


def _print_text(_store: Store, clipping: Clipping) -> None:
    output.rows(("key", "value"), _rows(clipping), fold=True)


def _print_json(_store: Store, clipping: Clipping) -> None:
    output.write(_as_json(clipping))


def _as_json(clipping: Clipping) -> str:
    import json

    return json.dumps(to_full(clipping), ensure_ascii=False, indent=2) + "\n"


def _print_yaml(store: Store, clipping: Clipping) -> None:
    """Print the lines of the data file."""
    from clippings.yaml_text.changing import entry_text  # imports everything for writing

    output.write(entry_text(store.snapshot.document, store.snapshot.index(clipping.id)))


FORMATS: dict[str, Callable[[Store, Clipping], None]] = {
    "text": _print_text,
    "json": _print_json,
    "yaml": _print_yaml,
}


def show_clipping(store: Store, clipping: Clipping, name: str) -> None:
    """Print a clipping in a format of FORMATS; raises ClipError for another name."""
    require_known(name, FORMATS, "a format of `show`")
    FORMATS[name](store, clipping)


ADDED_FORMATS = ("id", "json")


def print_added(change: Change, name: str, *, dry_run: bool) -> None:
    """Print the clipping that a change added: its id (in a dry run the diff), or JSON."""
    (new,) = change.new_ids
    added = next(one for one in change.after.collection.clippings if one.id == new)
    if name == "json":
        output.write(_as_json(added))
    elif dry_run:
        output.write(change.diff())
    else:
        output.line(added.id)
