"""From the data file to a page or file that others read."""

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
    refuse_strangers,
)
from clippings.publishing.front_matter import below_front_matter
from clippings.publishing.html_export import make_page
from clippings.publishing.left_out import tell_not_in_feed, tell_unread
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
    """Whether a feed is what is to stand at `path`; raises ClipError where no format is told."""
    return not is_template_file(options.template) and format_for(format_name, path) in FEEDS


def chosen(
    collection: Collection, filters: Filters, sort: str, limit: int, *, feed: bool = False
) -> Collection:
    """The collection that is published, without notes and passwords.

    Drafts, hidden and left-out ones are there only when asked for, those whose status cannot be
    read never. A `feed` begins with the newest.
    """
    clippings = choose(collection, filters)
    clippings = ordered_by(clippings, sort) if sort or not feed else _newest_first(clippings)
    if not filters.status:
        tell_unread(clippings)
        clippings = [one for one in clippings if one.status in SHOWN]
    return collection._replace(clippings=tuple(map(public, clippings[: limit or None])))


def _newest_first(clippings: Sequence[Clipping]) -> list[Clipping]:
    """Those of one day stand as in the list, or the other way where it begins with the oldest."""
    return ordered_by(clippings[::-1] if is_oldest_first(clippings) else clippings, "-date")


def made(
    collection: Collection,
    format_name: str,
    options: FormatOptions,
    settings: Settings,
    path: Path | None,
) -> Made:
    """What is to stand at `path`, below the front matter of what stands there.

    Raises ClipError for options that go with another format.
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
        of_readers = for_readers(collection, settings)
        return Made(_by_template(of_readers, format_name, options), {})
    name = format_for(format_name, path)
    refuse_strangers(name, options)
    if name not in DATA_FORMATS:
        collection = for_readers(collection, settings)
    if name == "html":
        return make_page(collection, _locale(collection, options), options, settings, path)
    if name in FEEDS:
        tell_not_in_feed(collection)
    if name == "markdown" and path:
        collection = paths_from(path, collection, settings)
    return Made(find_exporter(name).write(collection, **_taken(collection, name, options)), {})


def _by_template(collection: Collection, format_name: str, options: FormatOptions) -> str:
    refuse_strangers(USUAL_FORMAT, options)
    locale = _locale(collection, options)
    return page_by_template(collection, options.template, format_name, options.group_by, locale)


def _locale(collection: Collection, options: FormatOptions) -> PageLocale:
    return page_locale(options.locale or collection.lang)


def _taken(collection: Collection, name: str, options: FormatOptions) -> Mapping[str, object]:
    """The options that the format takes, as its exporter wants them."""
    taken = {option: getattr(options, option) for option in EXPORTERS[name]}
    return taken | ({"locale": _locale(collection, options)} if "locale" in taken else {})
