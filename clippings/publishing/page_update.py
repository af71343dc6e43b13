"""A page that is there, brought up to date: which language it is in, and what is told of it."""

from collections.abc import Iterator
from pathlib import Path

from clippings import output
from clippings.clipping import Collection
from clippings.data_file.snapshot import shown_path
from clippings.errors import ClipError
from clippings.importers import guess_format
from clippings.publishing.target import Target, page_text, settle
from clippings.updating import Language, Told, update_page

_BOM = "\ufeff"
_LANGUAGES: dict[str, Language] = {"markdown": "markdown", "html": "html"}
_MOST_TOLD = 20


def update(path: Path, collection: Collection, *, check: bool, dry_run: bool) -> int:
    """Write the page with as few changes as possible; with `check` or `dry_run` print the diff.

    What differs and what cannot be changed safely is said on stderr. The exit code is 1 where
    something had to be left, with `check` also where the page is behind the data. Raises ClipError.
    """
    before = page_text(path)
    mark = _BOM if before.startswith(_BOM) else ""
    updated = update_page(before.removeprefix(mark), collection, language_of(path, before))
    if check or dry_run:
        _say(f"{shown_path(path)}{_place(told)}: {_what(told)}" for told in updated.done)
    _say(
        f"clip: {shown_path(path)}{_place(told)}: {_what(told)}, which cannot be done safely; "
        "write it there by hand"
        for told in updated.left
    )
    target = Target(path, before.encode(), mark + updated.text)
    return max(settle(target, check=check, dry_run=dry_run), int(bool(updated.left)))


def language_of(path: Path, text: str) -> Language:
    """Whether a page is Markdown or HTML; raises ClipError where it is neither."""
    try:
        name = guess_format(path.name, text.encode())
    except ClipError:
        name = ""
    if name not in _LANGUAGES:
        raise ClipError(
            f"{path} is not a page in Markdown or HTML, which alone are brought up to date; "
            "write other formats anew with --output"
        )
    return _LANGUAGES[name]


def _say(lines: Iterator[str]) -> None:
    told = list(lines)
    for line in told[:_MOST_TOLD]:
        output.say(line)
    if len(told) > _MOST_TOLD:
        output.say(f"… and {len(told) - _MOST_TOLD} more")


def _place(told: Told) -> str:
    return f":{told.line}" if told.line else ""


def _what(told: Told) -> str:
    """What happens to the entry: "le-monde is new", "le-monde: title, date change"."""
    if told.what == "new":
        return f"{told.name} is new"
    if told.what == "gone":
        return f"{told.name!r} is not in the data"
    return f"{told.name}: {', '.join(told.facts)} change{'s' if len(told.facts) == 1 else ''}"
