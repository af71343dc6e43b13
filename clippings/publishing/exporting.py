"""From the data file to a page or file for readers."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from clippings.chains import is_oldest_first
from clippings.choosing import choose
from clippings.clipping import Clipping, Collection
from clippings.exporters import DATA_FORMATS, EXPORTERS, FEEDS, find_exporter
from clippings.fields import SHOWN
from clippings.locales import PageLocale
from clippings.publishing.for_readers import for_readers, public
from clippings.publishing.format_options import (
    USUAL_FORMAT,
    FormatOptions,
    format_for,
    refuse_other_options,
)
from clippings.publishing.front_matter import below_front_matter
from clippings.publishing.html_export import make_page
from clippings.publishing.left_out import report_not_in_feed, report_unread
from clippings.publishing.page_locale import page_locale
from clippings.publishing.page_paths import paths_from
from clippings.publishing.target import Made
from clippings.publishing.template_file import (
    is_template_file,
    page_by_template,
    refuse_template,
)
from clippings.selection import Filters, ordered_by
from clippings.settings import Settings


def is_feed(format_name: str, options: FormatOptions, path: Path | None) -> bool:
    """Whether a feed is to be written; raises ClipError if the format is unknown."""
    return not is_template_file(options.template) and format_for(format_name, path) in FEEDS


def chosen(
    collection: Collection, filters: Filters, sort: str, limit: int, *, feed: bool = False
) -> Collection:
    """The collection to publish, without notes and passwords.

    Draft, hidden and left-out clippings are included only if `filters.status` names them, those
    with an unreadable status never. A `feed` is sorted newest first.
    """
    clippings = choose(collection, filters)
    clippings = ordered_by(clippings, sort) if sort or not feed else _newest_first(clippings)
    if not filters.status:
        report_unread(clippings)
        clippings = [one for one in clippings if one.status in SHOWN]
    return collection._replace(clippings=tuple(map(public, clippings[: limit or None])))


def _newest_first(clippings: Sequence[Clipping]) -> list[Clipping]:
    """Sort newest first; clippings of the same day keep the order of a list sorted newest first."""
    return ordered_by(clippings[::-1] if is_oldest_first(clippings) else clippings, "-date")


def made(
    collection: Collection,
    format_name: str,
    options: FormatOptions,
    settings: Settings,
    path: Path | None,
) -> Made:
    """The new content for `path`, below the front matter of the existing file.

    Raises ClipError for options of other formats.
    """
    new = _made(collection, format_name, options, settings, path)
    if path and isinstance(new.content, str):
        return new._replace(content=below_front_matter(path, new.content))
    return new


def _made(
    collection: Collection,
    format_name: str,
    options: FormatOptions,
    settings: Settings,
    path: Path | None,
) -> Made:
    if is_template_file(options.template):
        refuse_template(path, Path(options.template))
        for_page = for_readers(collection, settings)
        return Made(_by_template(for_page, format_name, options), {})
    name = format_for(format_name, path)
    refuse_other_options(name, options)
    if name not in DATA_FORMATS:
        collection = for_readers(collection, settings)
    if name == "html":
        return make_page(collection, _locale(collection, options), options, settings, path)
    if name in FEEDS:
        report_not_in_feed(collection)
    if name == "markdown" and path:
        collection = paths_from(path, collection, settings)
    return Made(
        find_exporter(name).write(collection, **_exporter_options(collection, name, options)), {}
    )


def _by_template(collection: Collection, format_name: str, options: FormatOptions) -> str:
    refuse_other_options(USUAL_FORMAT, options)
    locale = _locale(collection, options)
    return page_by_template(collection, options.template, format_name, options.group_by, locale)


def _locale(collection: Collection, options: FormatOptions) -> PageLocale:
    return page_locale(options.locale or collection.lang)


def _exporter_options(
    collection: Collection, name: str, options: FormatOptions
) -> Mapping[str, object]:
    """The options of the format, as keyword arguments for its exporter."""
    taken = {option: getattr(options, option) for option in EXPORTERS[name]}
    return taken | ({"locale": _locale(collection, options)} if "locale" in taken else {})
