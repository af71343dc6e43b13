"""Writes the results of a link check to the data file: new addresses, and saved copies."""

from collections.abc import Iterable, Mapping

from clippings.checking.archiving import find_copies, lacking_copies, with_copy
from clippings.checking.wayback import Wayback
from clippings.clipping import Archive, Collection
from clippings.data_file.entries import change_each
from clippings.data_file.snapshot import Snapshot
from clippings.data_file.store import Store
from clippings.edits_shown import apply
from clippings.errors import NoNetwork
from clippings.links.checked import Checked
from clippings.links.moving import new_address, with_new_addresses, without_twins
from clippings.output import tell
from clippings.reports.outcome import counted
from clippings.yaml_text.document import Document
from clippings.yaml_text.page_keys import change_page


def write_fixes(
    store: Store,
    checked: Checked,
    wayback: Wayback,
    allow_private: Iterable[str],
    *,
    dry_run: bool,
) -> None:
    """Write new addresses of moved links and saved copies of dead pages; prints how many.

    Also prints which dead pages have no copy, and which new addresses are not written because
    another clipping has them. Raises KeyboardInterrupt.
    """
    copies = _copies_of_dead(store.collection, checked, wayback, allow_private)
    new = {link.url: new for link in checked.links if (new := new_address(link))}
    moved = without_twins(new, store.collection.clippings)
    for one, other in moved.twins:
        name, other_name = one.id or one.url, other.id or other.url
        tell(f"{name}: its new address is that of {other_name}; remove one of the two")
    change = apply(store, lambda now: _with_fixes(now, moved.addresses, copies), dry_run=dry_run)
    pairs = zip(change.before.entries, change.after.entries, strict=True)
    written = sum(before != after for before, after in pairs)
    parts = [counted(written, "clippings")] if written else []
    if change.before.document.page != change.after.document.page:
        parts.append("the outlets")
    if parts and not dry_run:
        new_ones = {"moved addresses": moved.addresses, "saved copies": copies}
        what = ", ".join(name for name, ones in new_ones.items() if ones)
        tell(f"{' and '.join(parts)} in {store.name} updated: {what}")
        if copies:
            tell("to link a dead clipping to its copy, run `clip set ID status=dead`")


def _with_fixes(now: Snapshot, moved: Mapping[str, str], copies: Mapping[str, Archive]) -> Document:
    """Replace old addresses of the data file by new ones, and add copies."""
    page_keys = now.document.page
    outlets = {key: value for key, value in page_keys.items() if key == "outlets"}
    changed = change_each(now, lambda entry: with_copy(with_new_addresses(entry, moved), copies))
    return change_page(changed, {**page_keys, **with_new_addresses(outlets, moved)})


def _copies_of_dead(
    collection: Collection,
    checked: Checked,
    wayback: Wayback,
    allow_private: Iterable[str],
) -> Mapping[str, Archive]:
    links = (link for link in checked.links if link.verdict == "dead")
    dead = {link.url for link in links if link.expects == "page"}
    gone = (one for one in collection.clippings if one.url in dead)
    lacking, unnamed = lacking_copies(gone, collection)
    try:
        found = find_copies(lacking, wayback, allow_private).over(unnamed)
    except NoNetwork as error:
        tell(str(error))
        return {}
    for id_, reason in found.reasons.items():
        tell(f"{id_}: {reason}")
    return found.copies
