"""A page that is there, brought up to date: of which format it is, and what is told of it."""

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
from clippings.publishing.own_pages import made_anew
from clippings.publishing.page_paths import paths_from
from clippings.publishing.page_text import read_page_text
from clippings.publishing.quote_links import leads_to_quotes, with_links_to_quotes
from clippings.publishing.target import OutputFile, settle
from clippings.settings import Settings
from clippings.updating import ChangeNote, PageFormat, Updated, update_page

_BOM = "\ufeff"
_FORMATS: dict[str, PageFormat] = {"markdown": "markdown", "html": "html"}
_MOST_TOLD = 20
_UNSAFE = "for that cannot be written safely: do it by hand"


def update(
    path: Path,
    collection: Collection,
    whole: Collection,
    settings: Settings,
    *,
    check: bool,
    dry_run: bool,
) -> int:
    """Write the page with as few changes as possible; with `check` or `dry_run` print the diff.

    What of the `whole` data is not in the `collection` is taken out; that, what differs and what
    cannot be changed safely is said on stderr. The exit code is 1 where something had to be left,
    with `check` also where the page is behind the data. Raises ClipError.
    """
    data, before, encoding = read_page_text(path)
    if leads_to_quotes(before, collection):
        collection = with_links_to_quotes(collection)
    collection = for_readers(collection, settings)
    page_format = _format_of(path, before)
    if made := made_anew(before, collection, settings, path):
        if encoding != "utf-8":
            raise ClipError(f"{path} holds what clip made in UTF-8; save the whole page as UTF-8")
        if not collection.clippings and made.content != before:
            _refuse_unchosen(path, _unchosen(whole, collection))
        target = OutputFile(path, data, made.content, made.beside)
        return settle(target, check=check, dry_run=dry_run)
    collection = paths_from(path, collection, settings, before)
    unchosen = _unchosen(whole, collection)
    others = paths_from(path, for_readers(unchosen, settings), settings, before)
    mark = _BOM if before.startswith(_BOM) else ""
    updated = update_page(
        before.removeprefix(mark), collection, page_format, unchosen=others.clippings
    )
    if updated.unchosen and not updated.chosen:
        _refuse_unchosen(path, others)
    _refuse_others(path, before, updated, page_format)
    what = partial(_what, shown_path(path))
    if check or dry_run:
        _each(output.say, map(what, updated.done))
    target = OutputFile(path, data, mark + updated.text, encoding=encoding)
    behind = settle(target, check=check, dry_run=dry_run)
    if not (check or dry_run):
        gone = (told for told in updated.done if told.what == "gone")
        _each(output.tell, (f"{what(told)}; it is taken out" for told in gone))
    _each(output.tell, (f"{what(told)}; {_left(told)}" for told in updated.left))
    return max(behind, int(bool(updated.left)))


def _unchosen(whole: Collection, chosen: Collection) -> Collection:
    ids = {clipping.id for clipping in chosen.clippings}
    others = (public(clipping) for clipping in whole.clippings if clipping.id not in ids)
    return whole._replace(clippings=tuple(others))


def _format_of(path: Path, text: str) -> PageFormat:
    """Whether a page is Markdown or HTML; raises ClipError where it is neither."""
    try:
        name = guess_format(path.name, text.encode())
    except ClipError:
        name = ""
    if name not in _FORMATS:
        raise ClipError(
            f"{path} is not a page in Markdown or HTML, which alone are brought up to date; "
            "write other formats anew with --output"
        )
    return _FORMATS[name]


def _refuse_unchosen(path: Path, others: Collection) -> NoReturn:
    """Raises ClipError for a page on which nothing is to stay, which may not be meant."""
    if any(one.status in SHOWN for one in others.clippings):
        raise ClipError(
            f"nothing on {path} is among the clippings chosen; choose others, or empty it by hand"
        )
    raise ClipError(
        f"nothing on {path} is published any more; where that is meant, empty it by hand, "
        "else `clip set ID status=published`"
    )


def _refuse_others(path: Path, page: str, updated: Updated, page_format: PageFormat) -> None:
    """Raises ClipError for pages that are not written from this data, or nowhere to write in."""
    if updated.entries and not updated.chosen:
        raise ClipError(f"nothing on {path} is in the data; take it over first: clip import {path}")
    if updated.entries:
        return
    if find_importer(page_format).read(page.encode(), {}).entries:
        raise ClipError(
            f"the clippings of {path} stand in its front matter; "
            "--update writes in the page itself only"
        )
    if updated.left:
        raise ClipError(
            f"{path} shows no clippings; put <!-- clip:begin --> and <!-- clip:end --> "
            "where they are to stand"
        )


def _each(say: Callable[[str], None], lines: Iterable[str]) -> None:
    told = list(lines)
    for line in told[:_MOST_TOLD]:
        say(line)
    if len(told) > _MOST_TOLD:
        output.say(f"… and {len(told) - _MOST_TOLD} more")


def _left(told: ChangeNote) -> str:
    return f"it is {'not put in' if told.what == 'new' else 'left as it is'}, {_UNSAFE}"


def _what(page: str, told: ChangeNote) -> str:
    """What happens to the entry: "page.md: le-monde is new", "page.md:8: a: other title, date"."""
    where = f"{page}:{told.line}" if told.line else page
    if told.what == "new":
        return f"{where}: {told.name} is new"
    if told.what == "gone":
        if told.in_data:
            return f"{where}: {told.name} is not among the clippings chosen"
        return f"{where}: {told.name!r} is not in the data"
    return f"{where}: {told.name}: other {', '.join(told.facts)}"
