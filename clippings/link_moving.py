"""Writing the new addresses of links that have moved for good."""

from clippings.editing import edit_and_show
from clippings.entries import ORDER
from clippings.links.checked import Checked
from clippings.links.moving import new_address, with_new_addresses
from clippings.snapshot import Snapshot
from clippings.store import Store
from clippings.yaml_text.changing import Changes, change_entries
from clippings.yaml_text.document import Document


def write_moved(store: Store, checked: Checked, *, dry_run: bool) -> None:
    """Write them into the data file; a dry run prints the diff."""
    edit_and_show(store, lambda now: with_moved(now, checked), dry_run=dry_run)


def with_moved(now: Snapshot, checked: Checked) -> Document:
    """The data file with the new address of every link that has moved for good."""
    moved = {link.url: new for link in checked.links if (new := new_address(link))}
    changed = {
        index: entry
        for index, before in enumerate(now.entries)
        if isinstance(entry := with_new_addresses(before, moved), dict) and entry != before
    }
    return change_entries(now.document, Changes(amends=changed, order=ORDER))
