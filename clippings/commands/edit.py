"""`clip edit`."""

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
    """Edit one clipping in $VISUAL or $EDITOR, as it stands in the file.

    When it cannot be taken the editor comes back with the reason; saving the text unchanged then
    gives up, and what was typed is kept.
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
    """What is typed after the error was shown; raises it again when nothing is."""
    again = draft.edit(str(error)) if questions.can_ask() else typed
    if again == typed:
        raise ClipError(f"{error}; {draft.kept()}") from None
    return again


def _lines_of(now: Snapshot, name: str) -> str:
    """The entry in whole lines, though the last one of a file may have no end."""
    text = entry_text(now.document, now.index(name))
    return text if text.endswith("\n") else text + now.document.newline


def _edited(
    now: Snapshot, *, name: str, opened: str, typed: str, file: Path | None, left: list[str]
) -> Document:
    if _lines_of(now, name) != opened:
        raise ClipError("the clipping was changed by someone else meanwhile; run the command again")
    if not typed.strip():
        remove = command_line("remove", name, file=str(file or ""))
        raise ClipError(f"nothing is left of the clipping; `{remove}` takes it out")
    if any("\ud800" <= sign <= "\udfff" for sign in typed):
        raise ClipError("the text is not UTF-8; save it as UTF-8")
    document, index = now.document, now.index(name)
    lines = _with_ends_of(opened, typed, document.newline)
    if not entry_text(document, index).endswith("\n"):
        lines = lines.removesuffix(document.newline)
    return moved_by_date(now, replace_entry_text(document, index, lines), [index], left)


def _with_ends_of(opened: str, typed: str, newline: str) -> str:
    """Lines that were there end as they did, others with `newline`, whatever the editor writes."""
    ends = {line.removesuffix("\r"): line + "\n" for line in opened.split("\n")}
    lines = typed.replace("\r\n", "\n").removesuffix("\n").split("\n")
    return "".join(ends.get(line, line + newline) for line in lines)
