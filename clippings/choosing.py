"""The clippings that a command is about, and a word where there are none."""

from collections.abc import Iterable, Sequence

from clippings.clipping import Clipping, Collection
from clippings.data_file.store import Store
from clippings.output import tell
from clippings.selection import Filters, select


def choose(collection: Collection, filters: Filters) -> list[Clipping]:
    """The clippings that the filters let pass; say on stderr when there is none."""
    chosen = select(collection, filters)
    if not collection.clippings:
        tell("there are no clippings yet; `clip add` puts one in")
    elif not chosen:
        tell(f"no clipping matches; there are {len(collection.clippings)}")
    return chosen


def named_or_chosen(store: Store, ids: Iterable[str] | None, filters: Filters) -> list[Clipping]:
    """The clippings that the filters let pass, of those with these ids where some are named."""
    passing = choose(store.collection, filters)
    named = {store[prefix].id for prefix in ids or ()}
    return [clipping for clipping in passing if not named or clipping.id in named]


def collection_at(store: Store, ref: str) -> Collection | None:
    """What the file held at a commit; None where none is named.

    Raises ClipError for a commit that git does not know.
    """
    if not ref:
        return None
    from clippings.checking.history import snapshot_at

    before = snapshot_at(store.path, ref)
    return before.collection if before else Collection()


def only_changed(clippings: Sequence[Clipping], before: Collection | None) -> Sequence[Clipping]:
    """Those that are not as they were before; all of them where nothing is known of that."""
    if before is None:
        return clippings
    from clippings.checking.history import changed_since

    return changed_since(clippings, before.clippings)
