"""From the data file to a page or file that others read."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from clippings import output
from clippings.clipping import Collection
from clippings.data_file.safe_write import write_whole
from clippings.data_file.snapshot import shown_path
from clippings.diffs import unified
from clippings.errors import ClipError
from clippings.exporters import EXPORTERS, find_exporter
from clippings.publishing.html_export import Made, PageOptions, make_page
from clippings.selection import Filters, ordered_by, select
from clippings.settings import Settings

KEPT_OUT = ("draft", "hidden", "left-out")
USUAL = "markdown"
_BOM = "\ufeff"


class Target(NamedTuple):
    """A file, what it holds (None where it is not there) and what it is to hold.

    `beside` are files to be copied with it, from the new one to the old.
    """

    path: Path
    before: str | None
    after: str
    beside: Mapping[Path, Path] = {}

    def diff(self) -> str:
        """The unified diff; empty where nothing changes."""
        return unified(self.before or "", self.after, shown_path(self.path))


def chosen(collection: Collection, filters: Filters, sort: str, limit: int) -> Collection:
    """The collection that is published: drafts, hidden and left-out ones only when asked for."""
    clippings = ordered_by(select(collection, filters), sort)
    if not filters.status:
        clippings = [one for one in clippings if one.status not in KEPT_OUT]
    return replace(collection, clippings=tuple(clippings[:limit] if limit else clippings))


def leading_to_quotes(collection: Collection) -> Collection:
    """The collection with addresses that a browser opens at the quote."""
    from clippings.publishing.quote_links import with_links_to_quotes

    return with_links_to_quotes(collection)


def format_for(name: str, path: Path | None) -> str:
    """The named format, else the one whose suffix the path has, else Markdown."""
    if name or not path:
        return name or USUAL
    suffixes = {one: find_exporter(one).SUFFIX for one in EXPORTERS}
    fitting = [one for one, suffix in suffixes.items() if path.name.lower().endswith(suffix)]
    return max(fitting, key=lambda one: len(suffixes[one]), default=USUAL)


def made(
    collection: Collection, name: str, page: PageOptions, settings: Settings, path: Path | None
) -> Made:
    """What the exporter writes; raises ClipError for options that go with another format."""
    if name == "html":
        return make_page(collection, page, settings, path)
    if any(page):
        raise ClipError("--images, --fragment and --locale go with --format html")
    return Made(find_exporter(name).write(collection), {})


def new_file(path: Path, made: Made) -> Target:
    """The file as it is to be."""
    before = _read(path) if path.exists() else None
    return Target(path, before, made.text, made.beside)


def refuse_source(path: Path, source: Path) -> None:
    """Raises ClipError when what is to be written is the data file itself, also through a link."""
    if path.exists() and path.samefile(source):
        raise ClipError(f"{path} is the data file, not a page made from it; name another file")


def updated_page(path: Path, collection: Collection) -> Target:
    """The page with as few changes as possible."""
    from clippings.updating import update_page

    before = _read(path)
    mark = _BOM if before.startswith(_BOM) else ""
    after = mark + update_page(before.removeprefix(mark), collection)
    return Target(path, before, after)


def _read(path: Path) -> str:
    try:
        return path.read_bytes().decode()
    except OSError as error:
        raise ClipError(f"{path} cannot be read: {error.strerror}") from None
    except UnicodeDecodeError as error:
        raise ClipError(f"{path} is not UTF-8 (byte {error.start}); save it as UTF-8") from None


def _write(target: Target) -> None:
    """What stands there already is not written again."""
    if target.before != target.after:
        write_whole(target.path, target.after.encode())
    for new, old in target.beside.items():
        _copy(old, new)


def _copy(old: Path, new: Path) -> None:
    try:
        new.parent.mkdir(parents=True, exist_ok=True)
        content = old.read_bytes()
    except OSError as error:
        raise ClipError(f"{old} cannot be copied to {new.parent}: {error.strerror}") from None
    write_whole(new, content)


def settle(target: Target, *, check: bool, dry_run: bool) -> int:
    """Write the file; with `check` or `dry_run` print the diff instead; the exit code."""
    diff = target.diff()
    if check or dry_run:
        output.write(diff)
    else:
        _write(target)
    if check and diff:
        output.say(f"clip: {target.path} is behind the data; run this again without --check")
    return int(check and bool(diff))
