"""Writing what a check of links has found to be otherwise: new addresses, and saved copies."""

from collections.abc import Iterable, Mapping

from clippings.checking.archiving import find_copies, lacks_copy, with_copy
from clippings.checking.wayback import Wayback
from clippings.clipping import Archive, Clipping
from clippings.data_file.editing import edit_and_show
from clippings.data_file.entries import change_each
from clippings.data_file.snapshot import Snapshot
from clippings.data_file.store import Store
from clippings.errors import NoNetwork
from clippings.links.checked import Checked
from clippings.links.moving import new_address, with_new_addresses
from clippings.output import say
from clippings.reports.outcome import counted
from clippings.yaml_text.document import Document


def write_fixes(
    store: Store,
    checked: Checked,
    wayback: Wayback,
    allow_private: Iterable[str],
    *,
    dry_run: bool,
) -> None:
    """Write where links have moved for good, and copies of pages that are dead; says how many.

    Says, too, which dead pages have no copy. Raises KeyboardInterrupt.
    """
    copies = _copies_of_dead(store.collection.clippings, checked, wayback, allow_private)
    change = edit_and_show(store, lambda now: with_fixes(now, checked, copies), dry_run=dry_run)
    pairs = zip(change.before.entries, change.after.entries, strict=True)
    written = sum(before != after for before, after in pairs)
    if written and not dry_run:
        what = counted(written, "clippings")
        say(f"clip: {what} in {store.name} brought up to date: moved addresses, saved copies")


def with_fixes(now: Snapshot, checked: Checked, copies: Mapping[str, Archive]) -> Document:
    """The data file with the new address of every link that has moved, and with these copies."""
    moved = {link.url: new for link in checked.links if (new := new_address(link))}
    return change_each(now, lambda entry: with_copy(with_new_addresses(entry, moved), copies))


def _copies_of_dead(
    clippings: Iterable[Clipping],
    checked: Checked,
    wayback: Wayback,
    allow_private: Iterable[str],
) -> Mapping[str, Archive]:
    dead = {link.url for link in checked.links if link.verdict == "dead"}
    gone = [one for one in clippings if one.url in dead and lacks_copy(one)]
    try:
        found = find_copies(gone, wayback, allow_private)
    except NoNetwork as error:
        say(f"clip: {error}")
        return {}
    for id_, reason in found.reasons.items():
        say(f"clip: {id_}: {reason}")
    return found.copies
