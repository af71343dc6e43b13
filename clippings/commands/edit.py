"""`clip edit`."""

from functools import partial

from clippings import options, output
from clippings.editing import edit_and_show
from clippings.editor import Draft
from clippings.errors import ClipError
from clippings.snapshot import Snapshot
from clippings.store import Store
from clippings.yaml_text.changing import entry_text, replace_entry_text
from clippings.yaml_text.document import Document


def run(id_: options.Id, dry_run: options.DryRun = False, file: options.File = None) -> None:
    """Edit one clipping in $VISUAL or $EDITOR, as it stands in the file.

    When it cannot be taken the editor comes back with the reason; saving the text unchanged then
    gives up, and what was typed is kept.
    """
    store = options.open_store(file)
    index = store.snapshot.index(id_)
    opened = entry_text(store.snapshot.document, index)
    draft = Draft(opened)
    if (typed := draft.edit()) == opened:
        output.say("clip: nothing changed")
    else:
        _take(store, index, opened, typed, draft, dry_run)
    draft.discard()


def _take(store: Store, index: int, opened: str, typed: str, draft: Draft, dry_run: bool) -> None:
    while True:
        edit = partial(_edited, index=index, opened=opened, typed=typed)
        try:
            edit_and_show(store, edit, dry_run=dry_run)
        except ClipError as error:
            again = draft.edit(str(error)) if output.can_ask() else typed
            if again == typed:
                raise ClipError(f"{error}; {draft.kept()}") from None
            typed = again
        else:
            return


def _edited(now: Snapshot, *, index: int, opened: str, typed: str) -> Document:
    document = now.document
    if index >= len(document.entries) or entry_text(document, index) != opened:
        raise ClipError("the clipping was changed by someone else meanwhile; run the command again")
    ended = typed if typed.endswith("\n") or not opened.endswith("\n") else typed + "\n"
    lines = ended.replace("\r\n", "\n").replace("\n", document.newline)
    return replace_entry_text(document, index, lines)
