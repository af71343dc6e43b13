"""From the data file to a page or file that others read."""

from collections.abc import Mapping
from pathlib import Path

from clippings.choosing import choose
from clippings.clipping import Collection
from clippings.exporters import DATA_FORMATS, EXPORTERS, find_exporter
from clippings.locales import PageLocale
from clippings.publishing.for_readers import for_readers, public
from clippings.publishing.format_options import (
    USUAL_FORMAT,
    FormatOptions,
    format_for,
    refuse_strangers,
)
from clippings.publishing.html_export import make_page
from clippings.publishing.page_locale import page_locale
from clippings.publishing.target import Made
from clippings.publishing.template_file import (
    is_template_file,
    page_by_template,
    refuse_template,
)
from clippings.selection import Filters, ordered_by
from clippings.settings import Settings

_KEPT_OUT = ("draft", "hidden", "left-out")


def chosen(collection: Collection, filters: Filters, sort: str, limit: int) -> Collection:
    """The collection that is published, without notes and passwords.

    Drafts, hidden and left-out ones are there only when asked for.
    """
    clippings = ordered_by(choose(collection, filters), sort)
    if not filters.status:
        clippings = [one for one in clippings if one.status not in _KEPT_OUT]
    return collection._replace(clippings=tuple(map(public, clippings[: limit or None])))


def made(
    collection: Collection,
    format_name: str,
    options: FormatOptions,
    settings: Settings,
    path: Path | None,
) -> Made:
    """What is to stand at `path`; raises ClipError for options that go with another format."""
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
