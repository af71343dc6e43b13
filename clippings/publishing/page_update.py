"""`clip export --update`: updates an existing page and prints what changed."""

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import NoReturn

from clippings import output
from clippings.clipping import Collection
from clippings.errors import ClipError
from clippings.fields import SHOWN
from clippings.files import shown_path
from clippings.importers import find_importer, guess_format
from clippings.publishing.for_readers import for_readers, public
from clippings.publishing.own_pages import rewrite_own
from clippings.publishing.page_paths import paths_from
from clippings.publishing.page_text import read_page_text
from clippings.publishing.quote_links import leads_to_quotes, with_links_to_quotes
from clippings.publishing.target import OutputFile, settle
from clippings.settings import Settings
from clippings.updating import ChangeNote, PageFormat, Updated, update_page

_BOM = "\ufeff"
_FORMATS: dict[str, PageFormat] = {"markdown": "markdown", "html": "html"}
_MOST_LINES = 20
_UNSAFE = "because that cannot be done safely; do it by hand"


def update(
    path: Path,
    collection: Collection,
    whole: Collection,
    settings: Settings,
    *,
    check: bool,
    dry_run: bool,
) -> int:
    """Update the page with as few changes as possible; with `check` or `dry_run` print the diff.

    Entries that are in the `whole` data but not in the `collection` are removed. These, differences
    and entries that cannot be changed safely are printed on stderr. Returns exit code 1 if such an
    entry is left, with `check` also if the page is out of date. Raises ClipError.
    """
    data, before, encoding = read_page_text(path)
    if leads_to_quotes(before, collection):
        collection = with_links_to_quotes(collection)
    collection = for_readers(collection, settings)
    page_format = _format_of(path, before)
    unchosen = _unchosen(whole, collection)
    if made := rewrite_own(before, collection, settings, path):
        if encoding != "utf-8":
            raise ClipError(f"{path} contains a list by clip in UTF-8; save the page as UTF-8")
        if not collection.clippings and made.content != before:
            _refuse_unchosen(path, unchosen)
        target = OutputFile(path, data, made.content, made.copies)
        return settle(target, check=check, dry_run=dry_run)
    collection = paths_from(path, collection, settings, before)
    others = paths_from(path, for_readers(unchosen, settings), settings, before)
    mark = _BOM if before.startswith(_BOM) else ""
    updated = update_page(
        before.removeprefix(mark), collection, page_format, unchosen=others.clippings
    )
    if updated.unchosen and not updated.chosen:
        _refuse_unchosen(path, others)
    _refuse_others(path, before, updated, page_format)
    target = OutputFile(path, data, mark + updated.text, encoding=encoding)
    return _settle_and_report(target, updated, check=check, dry_run=dry_run)


def _settle_and_report(target: OutputFile, updated: Updated, *, check: bool, dry_run: bool) -> int:
    """Write the page or print its diff, and print on stderr what changes and what is left."""
    what = partial(_what, shown_path(target.path))
    if check or dry_run:
        _each(output.say, map(what, updated.done))
    code = settle(target, check=check, dry_run=dry_run)
    if not (check or dry_run):
        gone = (note for note in updated.done if note.what == "gone")
        _each(output.tell, (f"{what(note)}; it is removed" for note in gone))
    _each(output.tell, (f"{what(note)}; {_left(note)}" for note in updated.left))
    return max(code, int(bool(updated.left)))


def _unchosen(whole: Collection, chosen: Collection) -> Collection:
    ids = {clipping.id for clipping in chosen.clippings}
    others = (public(clipping) for clipping in whole.clippings if clipping.id not in ids)
    return whole._replace(clippings=tuple(others))


def _format_of(path: Path, text: str) -> PageFormat:
    """The format of a page; raises ClipError if it is neither Markdown nor HTML."""
    try:
        name = guess_format(path.name, text.encode())
    except ClipError:
        name = ""
    if name not in _FORMATS:
        raise ClipError(
            f"{path} is not a page in Markdown or HTML, which --update needs; "
            "write other formats with --output"
        )
    return _FORMATS[name]


def _refuse_unchosen(path: Path, others: Collection) -> NoReturn:
    """Raises ClipError for a page of which nothing would be left, which may be a mistake."""
    if any(one.status in SHOWN for one in others.clippings):
        raise ClipError(
            f"nothing on {path} is among the chosen clippings; choose others, or empty it by hand"
        )
    raise ClipError(
        f"nothing on {path} is published any more; if that is intended, empty it by hand, "
        "else run `clip set ID status=published`"
    )


def _refuse_others(path: Path, page: str, updated: Updated, page_format: PageFormat) -> None:
    """Raises ClipError for pages not written from this data, or without a place to write."""
    if updated.entries and not updated.chosen:
        raise ClipError(f"nothing on {path} is in the data; import it first: clip import {path}")
    if updated.entries:
        return
    if find_importer(page_format).read(page.encode(), {}).entries:
        raise ClipError(
            f"the clippings of {path} are in its front matter; "
            "--update changes only the page below it"
        )
    if updated.left:
        raise ClipError(
            f"{path} shows no clippings; put <!-- clip:begin --> and <!-- clip:end --> "
            "where they should be"
        )


def _each(say: Callable[[str], None], lines: Iterable[str]) -> None:
    all_lines = list(lines)
    for line in all_lines[:_MOST_LINES]:
        say(line)
    if len(all_lines) > _MOST_LINES:
        output.say(f"… and {len(all_lines) - _MOST_LINES} more")


def _left(note: ChangeNote) -> str:
    return f"it is {'not added' if note.what == 'new' else 'not changed'}, {_UNSAFE}"


def _what(page: str, note: ChangeNote) -> str:
    """What happens to an entry: "page.md: le-monde is new", "page.md:8: a: different date"."""
    where = f"{page}:{note.line}" if note.line else page
    if note.what == "new":
        return f"{where}: {note.name} is new"
    if note.what == "gone":
        if note.in_data:
            return f"{where}: {note.name} is not among the chosen clippings"
        return f"{where}: {note.name!r} is not in the data"
    return f"{where}: {note.name}: different {', '.join(note.facts)}"
