"""From the data file to a page or file that others read."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from clippings.clipping import Collection
from clippings.exporters import EXPORTERS, find_exporter
from clippings.locales import PageLocale
from clippings.publishing.html_export import PageOptions, make_page
from clippings.publishing.page_locale import page_locale
from clippings.publishing.target import Made
from clippings.publishing.template_file import (
    is_template_file,
    page_by_template,
    refuse_template,
)
from clippings.publishing.wishes import USUAL, Wishes, format_for, refuse_strangers
from clippings.selection import Filters, ordered_by, select
from clippings.settings import Settings

KEPT_OUT = ("draft", "hidden", "left-out")


def chosen(collection: Collection, filters: Filters, sort: str, limit: int) -> Collection:
    """The collection that is published, without the notes that people write for themselves.

    Drafts, hidden and left-out ones are there only when asked for.
    """
    clippings = ordered_by(select(collection, filters), sort)
    if not filters.status:
        clippings = [one for one in clippings if one.status not in KEPT_OUT]
    public = [replace(one, note="") if one.note else one for one in clippings]
    return replace(collection, clippings=tuple(public[:limit] if limit else public))


def leading_to_quotes(collection: Collection) -> Collection:
    """The collection with addresses that a browser opens at the quote."""
    from clippings.publishing.quote_links import with_links_to_quotes

    return with_links_to_quotes(collection)


def made(
    collection: Collection, format_name: str, wishes: Wishes, settings: Settings, path: Path | None
) -> Made:
    """What is to stand at `path`; raises ClipError for options that go with another format."""
    if is_template_file(wishes.template):
        refuse_template(path, Path(wishes.template))
        return Made(_by_template(collection, format_name, wishes), {})
    name = format_for(format_name, path)
    refuse_strangers(name, wishes)
    if name == "html":
        locale = _locale(collection, wishes).tag
        options = PageOptions(wishes.images, wishes.fragment, locale, wishes.group_by)
        return make_page(collection, options, settings, path)
    return Made(find_exporter(name).write(collection, **_options(collection, name, wishes)), {})


def _by_template(collection: Collection, format_name: str, wishes: Wishes) -> str:
    refuse_strangers(USUAL, wishes)
    locale = _locale(collection, wishes)
    return page_by_template(collection, wishes.template, format_name, wishes.group_by, locale)


def _locale(collection: Collection, wishes: Wishes) -> PageLocale:
    return page_locale(wishes.locale or collection.lang)


def _options(collection: Collection, name: str, wishes: Wishes) -> Mapping[str, object]:
    """The options that the format takes, as its exporter wants them."""
    options = {option: getattr(wishes, option) for option in EXPORTERS[name]}
    return options | ({"locale": _locale(collection, wishes)} if "locale" in options else {})
