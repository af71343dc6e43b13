"""`clip edit`."""

from difflib import SequenceMatcher
from functools import partial
from pathlib import Path

from clippings import options, output, questions
from clippings.command_lines import command_line
from clippings.data_file.entries import moved_by_date
from clippings.data_file.snapshot import Snapshot
from clippings.editor import TypedText
from clippings.edits_shown import apply
from clippings.errors import ClipError
from clippings.yaml_text.changing import entry_text, replace_entry_text
from clippings.yaml_text.document import Document


def run(id_: options.Id, dry_run: options.DryRun = False, file: options.File = None) -> None:
    """Edit the lines of one clipping in $VISUAL or $EDITOR.

    If the edited text is not valid, the editor opens again with the reason; save without changes
    to give up. Your text is kept in a file.
    """
    store = options.open_store(file)
    name = store[id_].id
    opened = _lines_of(store.snapshot, name)
    draft = TypedText(opened)
    typed = draft.edit()
    while typed != opened:
        try:
            left: list[str] = []
            edit = partial(_edited, name=name, opened=opened, typed=typed, file=file, left=left)
            apply(store, edit, dry_run=dry_run, left=left)
            break
        except ClipError as error:
            typed = _again(draft, typed, error)
    else:
        output.tell("nothing changed")
    draft.discard()


def _again(draft: TypedText, typed: str, error: ClipError) -> str:
    """Reopen the editor with the error and return the new text; re-raise if it is unchanged."""
    again = draft.edit(str(error)) if questions.can_ask() else typed
    if again == typed:
        raise ClipError(f"{error}; {draft.kept()}") from None
    return again


def _lines_of(now: Snapshot, name: str) -> str:
    """The text of an entry; a newline is added if it is the file's last line and lacks one."""
    text = entry_text(now.document, now.index(name))
    return text if text.endswith("\n") else text + now.document.newline


def _edited(
    now: Snapshot, *, name: str, opened: str, typed: str, file: Path | None, left: list[str]
) -> Document:
    if _lines_of(now, name) != opened:
        raise ClipError("the clipping was changed by someone else; run the command again")
    if not typed.strip():
        remove = command_line("remove", name, file=str(file or ""))
        raise ClipError(f"nothing is left of the clipping; to remove it, run `{remove}`")
    if any("\ud800" <= sign <= "\udfff" for sign in typed):
        raise ClipError("the text is not UTF-8; save it as UTF-8")
    document, index = now.document, now.index(name)
    lines = _with_ends_of(opened, typed, document.newline)
    if not entry_text(document, index).endswith("\n"):
        lines = lines.removesuffix(document.newline)
    return moved_by_date(now, replace_entry_text(document, index, lines), [index], left)


def _with_ends_of(opened: str, typed: str, newline: str) -> str:
    """Restore the line endings of unchanged lines; end new lines with `newline`."""
    before = opened.removesuffix("\n").split("\n")
    lines = typed.replace("\r\n", "\n").removesuffix("\n").split("\n")
    ended = [line + newline for line in lines]
    aligned = SequenceMatcher(None, [line.removesuffix("\r") for line in before], lines, False)
    for old, new, count in aligned.get_matching_blocks():
        ended[new : new + count] = (line + "\n" for line in before[old : old + count])
    return "".join(ended)
