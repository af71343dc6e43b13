"""`clip remove`."""

from clippings import options, output, questions
from clippings.data_file.entries import remove
from clippings.edits_shown import apply
from clippings.errors import ClipError


def run(
    ids: options.Ids,
    dry_run: options.DryRun = False,
    yes: options.Yes = False,
    file: options.File = None,
) -> None:
    """Remove clippings from the file and print their ids; comments around them stay."""
    store = options.open_store(file)
    names = list(dict.fromkeys(store[prefix].id for prefix in ids))
    if questions.can_ask() and not (yes or dry_run) and not questions.confirm(_question(names)):
        raise ClipError("nothing was removed")
    apply(store, lambda now: remove(now, names), dry_run=dry_run)
    if not dry_run:
        for name in names:
            output.line(name)


def _question(names: list[str]) -> str:
    return f"Remove {', '.join(names)}?"
