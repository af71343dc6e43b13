"""Insert a new clipping into the file by its date, and save its picture."""

from clippings.adding.draft import Draft, complete, refuse_twin, with_alt, with_source
from clippings.adding.gathering import AddOptions, gather_draft, gather_picture
from clippings.adding.pictures import SavePicture, picture_folder, saving
from clippings.data_file.entries import insert_by_date
from clippings.data_file.snapshot import Change, Snapshot
from clippings.data_file.store import Store
from clippings.edits_shown import apply
from clippings.values import Plain
from clippings.yaml_text.document import Document


def insert(store: Store, entry: dict[str, Plain], options: AddOptions) -> Change:
    """Add a clipping, given the values in `entry`; the others are gathered.

    Raises ClipError, and then neither the file nor a picture is written.
    """
    folder = (
        picture_folder(store.settings, store.collection.clippings) if options.save_image else None
    )
    draft, picture = gather_draft(entry, store.collection, options), None
    if folder:
        draft, picture = gather_picture(with_alt(draft, options.alt), options)
    with saving(picture, folder, dry_run=options.dry_run) as place:
        return apply(
            store,
            lambda current: _inserted(
                current, draft, place, allow_duplicate=options.allow_duplicate
            ),
            dry_run=options.dry_run,
            allow=("duplicate-url",) if options.allow_duplicate else (),
            unsaid=("image",) if picture and options.dry_run else (),
            shown=False,
        )


def _inserted(
    current: Snapshot, draft: Draft, place: SavePicture | None, *, allow_duplicate: bool
) -> Document:
    entry, clipping = complete(draft, current.collection)
    if not allow_duplicate:
        refuse_twin(clipping, current.collection)
    if place:
        entry["image"] = with_source(entry["image"], place(clipping.id))
    return insert_by_date(current, entry)
