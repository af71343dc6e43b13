"""The clippings that a command works on, with a message if there are none."""

from collections.abc import Iterable, Sequence

from clippings.clipping import Clipping, Collection
from clippings.data_file.store import Store
from clippings.output import tell
from clippings.selection import Filters, select


def choose(collection: Collection, filters: Filters) -> list[Clipping]:
    """The clippings that match the filters; prints a message on stderr if none does."""
    chosen = select(collection, filters)
    if not collection.clippings:
        tell("there are no clippings yet; add one with `clip add`")
    elif not chosen:
        tell(f"no clipping matches; there are {len(collection.clippings)}")
    return chosen


def named_or_chosen(store: Store, ids: Iterable[str] | None, filters: Filters) -> list[Clipping]:
    """The clippings that match the filters; if ids are given, only those."""
    matching = choose(store.collection, filters)
    named = {store[prefix].id for prefix in ids or ()}
    return [clipping for clipping in matching if not named or clipping.id in named]


def collection_at(store: Store, ref: str) -> Collection | None:
    """The content of the data file at a git commit; None without a commit.

    Raises ClipError for an unknown commit.
    """
    if not ref:
        return None
    from clippings.checking.history import snapshot_at

    before = snapshot_at(store.path, ref)
    return before.collection if before else Collection()


def only_changed(clippings: Sequence[Clipping], before: Collection | None) -> Sequence[Clipping]:
    """The clippings that differ from `before`; all of them if that is None."""
    if before is None:
        return clippings
    from clippings.checking.history import changed_since

    return changed_since(clippings, before.clippings)
